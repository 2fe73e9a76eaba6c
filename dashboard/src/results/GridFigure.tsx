import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { useBasis } from './basis';
import { type Aspect, countsOf, likertRows, percentOf, pointsOf, type RowSpread, spreadOf } from './distribution';
import { likert } from './draw/likert';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { questionPins } from './pin-lists';
import type { QuestionProps } from './question';
import { intervalText, shareTable } from './share-table';

/** Ratings, of one question or row by row: how they spread over the points of their scale. */
export function GridFigure({ figure, title, view }: QuestionProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const basis = useBasis(figure, view);
  const [aspect, setAspect] = useState<Aspect>('performance');
  const single = figure.kind === 'rating';
  const twice = figure.kind === 'importance-performance';
  const spreads = useMemo<RowSpread[]>(
    () =>
      single
        ? [{ name: '', n: figure.n ?? 0, mean: figure.mean, sd: figure.sd, options: figure.options }]
        : figure.rows.map((row) => spreadOf(row, pick, aspect)),
    [figure, single, pick, aspect],
  );
  const points = useMemo(() => pointsOf(spreads[0]?.options ?? [], pick), [spreads, pick]);
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) =>
      likert(likertRows(spreads), points, palette.diverging, palette, narrow, format),
    [spreads, points, format],
  );
  const mean = `${t('mean')} ${format.fixed(figure.mean)} · ${t('deviation')} ${format.fixed(figure.sd)}`;
  return (
    <Chart
      title={title}
      basis={basis}
      note={
        <>
          {single && <strong className="numeric figure-mean">{mean}</strong>}{' '}
          <FromWhat from={figure.from} rules={[t('ruleMean'), t('ruleShare')]} />
        </>
      }
      actions={
        <>
          {twice && (
            <Segmented<Aspect>
              size="small"
              aria-label={t('aspectChoice')}
              value={aspect}
              onChange={setAspect}
              options={[
                { value: 'performance', label: t('performance') },
                { value: 'importance', label: t('importance') },
              ]}
            />
          )}
          <PinButton of={title} pins={questionPins(view, figure, pick, t)} />
        </>
      }
      option={option}
      height={spreads.length * 32 + 66}
      layout={single ? 'beside' : 'below'}
      table={
        single
          ? shareTable(countsOf(figure.options, pick), t('option'), t, format)
          : {
              columns: [
                { title: t('row') },
                { title: t('n'), numeric: true },
                { title: t('mean'), numeric: true },
                { title: t('deviation'), numeric: true },
                ...points.map((point) => ({ title: point, numeric: true })),
              ],
              rows: spreads.map(({ name, n, mean: average, sd, options }) => [
                name,
                n,
                average,
                sd,
                ...options.map((one) => percentOf(one.share)),
              ]),
              display: spreads.map(({ name, n, mean: average, sd, options }) => [
                name,
                format.number(n),
                <strong key="mean">{format.fixed(average)}</strong>,
                format.fixed(sd),
                ...options.map((one) => (
                  <span key={one.code}>
                    {format.percent(percentOf(one.share), 1)}
                    <span className="soft interval">{intervalText(one, format)}</span>
                  </span>
                )),
              ]),
            }
      }
    />
  );
}
