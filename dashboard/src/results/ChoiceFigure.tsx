import { useMemo } from 'react';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { useBasis } from './basis';
import { countsOf } from './distribution';
import { shareBars } from './draw/bars';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { questionPins } from './pin-lists';
import type { QuestionProps } from './question';
import { shareTable } from './share-table';

/** How many chose each option, with the interval that the share lies in. */
export function ChoiceFigure({ figure, title, view }: QuestionProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const basis = useBasis(figure, view);
  const counts = useMemo(() => countsOf(figure.options, pick), [figure.options, pick]);
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => shareBars(counts, palette, narrow, format),
    [counts, format],
  );
  return (
    <Chart
      title={title}
      basis={basis}
      note={<FromWhat from={figure.from} rules={[t('ruleShare')]} />}
      actions={<PinButton of={title} pins={questionPins(view, figure, pick, t)} />}
      option={option}
      height={Math.max(120, counts.length * 38 + 34)}
      table={shareTable(counts, t('option'), t, format)}
    />
  );
}
