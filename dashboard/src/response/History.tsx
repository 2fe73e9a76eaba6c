import type { ResponseEvent } from '../api';
import { HistoryTimeline } from '../history';
import { type PlainKey, useText } from '../i18n';
import { messages } from './messages';
import type { id } from './messages/id';

const names: Record<string, PlainKey<typeof id>> = {
  created: 'actionCreated',
  saved: 'actionSaved',
  submitted: 'actionSubmitted',
  returned: 'actionReturned',
  verified: 'actionVerified',
};
const colours = { returned: 'red', verified: 'green' };

/** Who did what with a response and when, the latest first. */
export function History({ events }: { events: ResponseEvent[] }) {
  const t = useText(messages);
  return (
    <HistoryTimeline
      events={events}
      nameOf={(action) => (names[action] ? t(names[action]) : action)}
      colours={colours}
      texts={({ reason }) => [reason && t('reason', { reason })]}
    />
  );
}
