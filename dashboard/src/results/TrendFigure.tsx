import { useMemo } from 'react';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { useBasis } from './basis';
import { countsOf } from './distribution';
import { histogram } from './draw/bars';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { questionPins } from './pin-lists';
import type { QuestionProps } from './question';
import { shareTable } from './share-table';

/** Numbers by bin, dates by month. */
export function TrendFigure({ figure, title, view }: QuestionProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const basis = useBasis(figure, view);
  const number = figure.kind === 'number';
  const counts = useMemo(() => countsOf(figure.options, pick), [figure.options, pick]);
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => histogram(counts, palette, narrow, format),
    [counts, format],
  );
  const mean =
    figure.mean === null
      ? null
      : `${t('mean')} ${format.fixed(figure.mean)} · ${t('deviation')} ${format.fixed(figure.sd)}`;
  return (
    <Chart
      title={title}
      basis={basis}
      note={
        <>
          {mean && <strong className="numeric figure-mean">{mean}</strong>}{' '}
          <FromWhat from={figure.from} rules={number ? [t('ruleMean'), t('ruleShare')] : [t('ruleShare')]} />
        </>
      }
      actions={<PinButton of={title} pins={questionPins(view, figure, pick, t)} />}
      option={option}
      height={260}
      table={shareTable(counts, t(number ? 'range' : 'month'), t, format)}
    />
  );
}
