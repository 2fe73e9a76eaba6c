import { Timeline } from 'antd';
import type { ReactNode } from 'react';
import type { HistoryEvent } from '../api';
import { useFormat } from '../i18n';

type Happened = Pick<HistoryEvent, 'version' | 'action' | 'actor' | 'at'>;

interface Props<E extends Happened> {
  events: readonly E[];
  nameOf: (action: string) => string;
  /** The colours of actions that stand out. */
  colours: Readonly<Record<string, string>>;
  /** A figure beside the name of what was done. */
  figure?: (event: E) => ReactNode;
  /** What was said with it; anything that is no text is left out. */
  texts: (event: E) => unknown[];
}

/** Who did what with a thing, when and why, the latest first. */
export function HistoryTimeline<E extends Happened>({ events, nameOf, colours, figure, texts }: Props<E>) {
  const format = useFormat();
  const latestFirst = [...events].sort((a, b) => b.version - a.version);
  return (
    <Timeline
      items={latestFirst.map((event) => ({
        key: event.version,
        color: colours[event.action] ?? 'gray',
        content: (
          <>
            <strong>{nameOf(event.action)}</strong>
            {figure?.(event)}
            <div className="soft small">
              {event.actor.name} · {format.dateTime(event.at)}
            </div>
            {texts(event).map(
              (text) =>
                typeof text === 'string' && (
                  <div className="small" key={text}>
                    {text}
                  </div>
                ),
            )}
          </>
        ),
      }))}
    />
  );
}

/** What a field became, if the event touched it. */
export function after(event: HistoryEvent, field: string): unknown {
  return event.fields.find((one) => one.field === field)?.after;
}
