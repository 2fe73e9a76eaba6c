import { Timeline } from 'antd';
import type { HistoryEvent, Recommendation } from '../api';
import { type PlainKey, useFormat, useText } from '../i18n';
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
  const format = useFormat();
  const latestFirst = [...events].sort((a, b) => b.version - a.version);
  return (
    <Timeline
      items={latestFirst.map((event) => {
        const name = names[event.action];
        const bad = event.action === 'returned' || event.action === 'objected';
        const progress = after(event, 'progress');
        return {
          key: event.version,
          color: bad ? 'red' : event.action === 'verified' ? 'green' : 'gray',
          content: (
            <>
              <strong>{name ? t(name) : event.action}</strong>
              {typeof progress === 'number' && progress > 0 && <span className="numeric"> {progress} %</span>}
              <div className="soft small">
                {event.actor.name} · {format.dateTime(event.at)}
              </div>
              {[after(event, 'narrative'), after(event, 'reason')].map(
                (text) =>
                  typeof text === 'string' && (
                    <div className="small" key={text}>
                      {text}
                    </div>
                  ),
              )}
            </>
          ),
        };
      })}
    />
  );
}

/** What a field became, if the event touched it. */
function after(event: HistoryEvent, field: string): unknown {
  return event.fields.find((one) => one.field === field)?.after;
}
