import type { PlanStatus } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

/** How a version's state is named and coloured. */
export const statuses: Record<PlanStatus, { text: PlainKey<typeof id>; color: string }> = {
  draft: { text: 'draft', color: 'default' },
  proposed: { text: 'proposed', color: 'processing' },
  approved: { text: 'approved', color: 'success' },
  superseded: { text: 'superseded', color: 'default' },
};
