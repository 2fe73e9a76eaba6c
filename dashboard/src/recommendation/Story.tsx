import type { HistoryEvent, Recommendation } from '../api';
import { after, HistoryTimeline } from '../history';
import { type PlainKey, useText } from '../i18n';
import { Loaded } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';
import { useRecommendationHistory } from './queries';

const names: Record<string, PlainKey<typeof id>> = {
  written: 'actionWritten',
  changed: 'actionChanged',
  sent: 'actionSent',
  accepted: 'actionAccepted',
  objected: 'actionObjected',
  progressed: 'actionProgressed',
  done: 'actionDone',
  returned: 'actionReturned',
  verified: 'actionVerified',
  withdrawn: 'actionWithdrawn',
};
const colours = { returned: 'red', objected: 'red', verified: 'green' };

/** Who did what with a recommendation, when and why, the latest first. */
export function Story({ recommendation }: { recommendation: Recommendation }) {
  const history = useRecommendationHistory(recommendation.id);
  return (
    <Loaded query={history} rows={4}>
      {(events) => <Events events={events} />}
    </Loaded>
  );
}

function Events({ events }: { events: HistoryEvent[] }) {
  const t = useText(messages);
  const figure = (event: HistoryEvent) => {
    const progress = after(event, 'progress');
    return typeof progress === 'number' && progress > 0 && <span className="numeric"> {progress} %</span>;
  };
  return (
    <HistoryTimeline
      events={events}
      nameOf={(action) => (names[action] ? t(names[action]) : action)}
      colours={colours}
      figure={figure}
      texts={(event) => [after(event, 'narrative'), after(event, 'reason')]}
    />
  );
}
