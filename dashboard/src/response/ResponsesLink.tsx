import { useText } from '../i18n';
import { LinkButton } from '../ui';
import { messages } from './messages';

/** Leads from a campaign to the list of its responses. */
export function ResponsesLink({ campaign }: { campaign: string }) {
  const t = useText(messages);
  return <LinkButton to={`/campaigns/${campaign}/responses`}>{t('responses')}</LinkButton>;
}
