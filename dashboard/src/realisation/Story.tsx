import { Drawer } from 'antd';
import type { HistoryEvent } from '../api';
import { after, HistoryTimeline } from '../history';
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
    <Drawer open onClose={onClose} size={460} title={t('historyOf', { name: row.indicator.name, year: year })}>
      <Loaded query={history} rows={4}>
        {(events) => <Events events={events} />}
      </Loaded>
    </Drawer>
  );
}

function Events({ events }: { events: HistoryEvent[] }) {
  const t = useText(messages);
  const format = useFormat();
  const figure = (event: HistoryEvent) => {
    const value = after(event, 'value');
    return typeof value === 'number' && <span className="numeric"> {format.number(value, 6)}</span>;
  };
  return (
    <HistoryTimeline
      events={events}
      nameOf={(action) => (names[action] ? t(names[action]) : action)}
      colours={colours}
      figure={figure}
      texts={(event) => [after(event, 'note'), after(event, 'reason')]}
    />
  );
}
