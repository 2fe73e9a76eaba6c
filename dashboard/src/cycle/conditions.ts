import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

interface Mend {
  text: PlainKey<typeof id>;
  /** Where it is mended. */
  to: string;
}

/** What a phase may need, by the service's name of it. */
export const mends: Readonly<Record<string, Mend>> = {
  'team-lead': { text: 'conditionLead', to: '#team' },
  'plan-in-force': { text: 'conditionPlan', to: '/plan' },
  'campaign-closed': { text: 'conditionClosed', to: '/campaigns' },
  'no-campaign-open': { text: 'conditionOpen', to: '/campaigns' },
  'finding-final': { text: 'conditionFinding', to: '/findings' },
  'recommendations-decided': { text: 'conditionDecided', to: '/recommendations' },
  'version-proposed': { text: 'conditionProposed', to: '/plan' },
  'version-approved': { text: 'conditionApproved', to: '/plan' },
};
