import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Public page',
  intro: 'Choose what everybody may see without signing in. Verified figures only; names of people are never shown.',
  open: 'See the public page',
  what: 'What is shown',
  dimensions: 'Achievement of the city and its dimensions by year',
  indicators: 'Targets and realisations of each indicator',
  followUp: 'Number of findings and state of the recommendations',
  campaigns: 'Participation in surveys',
  campaignsHint: 'Small groups stay hidden.',
  noCampaigns: 'No campaign has been opened yet.',
  save: 'Save',
  saved: 'The public page is up to date.',
  changed: 'Last changed by {name}, {at}',
};
