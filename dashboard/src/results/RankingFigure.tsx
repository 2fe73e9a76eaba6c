import { useMemo } from 'react';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { useBasis } from './basis';
import { likertRows, percentOf, spreadOf } from './distribution';
import { likert } from './draw/likert';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { questionPins } from './pin-lists';
import type { QuestionProps } from './question';
import { intervalText } from './share-table';

/** What was put first, second and so on; the option with the best mean rank on top. */
export function RankingFigure({ figure, title, view }: QuestionProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const basis = useBasis(figure, view);
  const spreads = useMemo(
    () =>
      figure.rows
        .map((row) => spreadOf(row, pick, 'performance'))
        .sort((a, b) => (a.mean ?? Number.MAX_VALUE) - (b.mean ?? Number.MAX_VALUE)),
    [figure.rows, pick],
  );
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => {
      const places = (spreads[0]?.options ?? []).map((place) => t('place', { n: place.code }));
      return likert(likertRows(spreads), places, [...palette.sequential].reverse(), palette, narrow, format);
    },
    [spreads, format, t],
  );
  return (
    <Chart
      title={title}
      basis={basis}
      note={<FromWhat from={figure.from} rules={[t('ruleRank'), t('ruleShare')]} />}
      actions={<PinButton of={title} pins={questionPins(view, figure, pick, t)} />}
      option={option}
      height={spreads.length * 36 + 60}
      layout="below"
      table={{
        columns: [
          { title: t('option') },
          { title: t('meanRank'), numeric: true },
          { title: t('deviation'), numeric: true },
          { title: t('first'), numeric: true },
          { title: t('interval'), numeric: true },
          { title: t('n'), numeric: true },
        ],
        rows: spreads.map(({ name, mean, sd, n, options: [first] }) => [
          name,
          mean,
          sd,
          percentOf(first?.share ?? null),
          first ? intervalText(first, format) : null,
          n,
        ]),
        display: spreads.map(({ name, mean, sd, n, options: [first] }) => [
          name,
          <strong key="mean">{format.fixed(mean)}</strong>,
          format.fixed(sd),
          format.percent(percentOf(first?.share ?? null), 1),
          first ? intervalText(first, format) : null,
          format.number(n),
        ]),
      }}
    />
  );
}
