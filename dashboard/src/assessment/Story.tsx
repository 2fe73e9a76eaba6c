import type { HistoryEvent, Instrument } from '../api';
import { after, HistoryTimeline } from '../history';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { Loaded } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';
import { moved } from './moved';
import { useAssessmentHistory } from './queries';

const names: Record<string, PlainKey<typeof id>> = {
  opened: 'actionOpened',
  changed: 'actionChanged',
  scored: 'actionScored',
  submitted: 'actionSubmitted',
  'handed-in': 'actionHandedIn',
  returned: 'actionReturned',
  concluded: 'actionConcluded',
  reopened: 'actionReopened',
};
const colours: Record<string, string> = { returned: 'red', reopened: 'orange', concluded: 'green', submitted: 'blue' };
const most = 4;

/** Who did what with an assessment, and which scores moved. */
export function Story({ assessment, instrument }: { assessment: string; instrument: Instrument }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const history = useAssessmentHistory(assessment);
  const itemNames = new Map(instrument.nodes.map((node) => [node.code, pick(node.name)]));
  const scores = (event: HistoryEvent) => {
    const all = moved(event).map(({ leaf, before, now }) =>
      t('movedScore', {
        item: itemNames.get(leaf) ?? leaf,
        before: format.number(before, 6),
        after: format.number(now, 6),
      }),
    );
    return all.length > most ? [...all.slice(0, most), t('movedMore', { n: all.length - most })] : all;
  };
  return (
    <Loaded query={history} rows={3}>
      {(events) => (
        <HistoryTimeline
          events={events}
          nameOf={(action) => (names[action] ? t(names[action]) : action)}
          colours={colours}
          texts={(event) => [after(event, 'reason'), ...scores(event)]}
        />
      )}
    </Loaded>
  );
}
