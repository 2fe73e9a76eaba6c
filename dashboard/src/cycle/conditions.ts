import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

interface Mend {
  text: PlainKey<typeof id>;
  /** Where it is mended. */
  to: string;
  /** Whether how many there are says something. */
  counted?: boolean;
}

/** What a phase may need, by the service's name of it. */
export const mends: Readonly<Record<string, Mend>> = {
  'team-lead': { text: 'conditionLead', to: '#team' },
  'plan-in-force': { text: 'conditionPlan', to: '/plan' },
  'campaign-closed': { text: 'conditionClosed', to: '/campaigns', counted: true },
  'no-campaign-open': { text: 'conditionOpen', to: '/campaigns', counted: true },
  'finding-final': { text: 'conditionFinding', to: '/findings', counted: true },
  'recommendations-decided': { text: 'conditionDecided', to: '/recommendations', counted: true },
  'version-proposed': { text: 'conditionProposed', to: '/plan' },
  'version-approved': { text: 'conditionApproved', to: '/plan' },
};
