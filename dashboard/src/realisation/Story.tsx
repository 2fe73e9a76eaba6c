import { Drawer, Timeline } from 'antd';
import type { HistoryEvent } from '../api';
import { type PlainKey, useFormat, useText } from '../i18n';
import { Loaded } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';
import { useRealisationHistory } from './queries';
import type { Row } from './rows';

const names: Record<string, PlainKey<typeof id>> = {
  recorded: 'actionRecorded',
  revised: 'actionRevised',
  submitted: 'actionSubmitted',
  returned: 'actionReturned',
  verified: 'actionVerified',
  reopened: 'actionReopened',
};
const colours: Record<string, string> = { returned: 'red', reopened: 'orange', verified: 'green', submitted: 'blue' };

/** Who did what with a realisation, when and why, the latest first. */
export function Story({ row, year, onClose }: { row: Row; year: number; onClose: () => void }) {
  const t = useText(messages);
  const history = useRealisationHistory(row.known?.id ?? '');
  return (
    <Drawer open onClose={onClose} size={460} title={t('historyOf', { name: row.indicator.name, year: String(year) })}>
      <Loaded query={history} rows={4}>
        {(events) => <Events events={events} />}
      </Loaded>
    </Drawer>
  );
}

function Events({ events }: { events: HistoryEvent[] }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <Timeline
      items={[...events].reverse().map((event) => {
        const name = names[event.action];
        const value = after(event, 'value');
        return {
          key: event.version,
          color: colours[event.action] ?? 'gray',
          content: (
            <>
              <strong>{name ? t(name) : event.action}</strong>
              {typeof value === 'number' && <span className="numeric"> {format.number(value, 6)}</span>}
              <div className="soft small">
                {event.actor.name} · {format.dateTime(event.at)}
              </div>
              {[after(event, 'note'), after(event, 'reason')].map(
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
