import { Timeline } from 'antd';
import type { ResponseEvent } from '../api';
import { type PlainKey, useFormat, useText } from '../i18n';
import { messages } from './messages';
import type { id } from './messages/id';

const names: Record<string, PlainKey<typeof id>> = {
  created: 'actionCreated',
  saved: 'actionSaved',
  submitted: 'actionSubmitted',
  returned: 'actionReturned',
  verified: 'actionVerified',
};

/** Who did what with a response and when, the latest first. */
export function History({ events }: { events: ResponseEvent[] }) {
  const t = useText(messages);
  const format = useFormat();
  const latestFirst = [...events].sort((a, b) => b.version - a.version);
  return (
    <Timeline
      items={latestFirst.map((event) => {
        const name = names[event.action];
        return {
          key: event.version,
          color: event.action === 'returned' ? 'red' : event.action === 'verified' ? 'green' : 'gray',
          content: (
            <>
              <strong>{name ? t(name) : event.action}</strong>
              <div className="soft small">
                {event.actor.name} · {format.dateTime(event.at)}
              </div>
              {event.reason && <div className="small">{t('reason', { reason: event.reason })}</div>}
            </>
          ),
        };
      })}
    />
  );
}
