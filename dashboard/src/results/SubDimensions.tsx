import { useMemo } from 'react';
import type { DimensionFigures } from '../api';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { dumbbells } from './draw/dumbbells';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { gridScale } from './Overview';
import { dimensionPins } from './pin-lists';
import type { View } from './view';

/** The sub-dimensions of all respondents: how far performance stays behind importance. */
export function SubDimensions({ figures, view }: { figures: DimensionFigures; view: View }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { subDimensions, dimensions } = figures;
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) =>
      dumbbells(
        subDimensions.map((one) => ({
          name: pick(one.name),
          importance: one.importance,
          performance: one.performance,
        })),
        gridScale,
        { importance: t('importance'), performance: t('performance') },
        palette,
        narrow,
        format,
      ),
    [subDimensions, pick, format, t],
  );
  const dimensionOf = (code: string | null) => pick(dimensions.find((one) => one.code === code)?.name);
  return (
    <Chart
      title={t('subDimensions')}
      basis={{
        n: figures.responses ?? undefined,
        basis: figures.basis,
        asOf: figures.asOf,
        simulated: figures.simulated,
        note: `${t(figures.audience === 'opd' ? 'wholeCity' : 'everybody')} · ${t('scale', { low: gridScale[0], high: gridScale[1] })}`,
      }}
      note={<FromWhat whole from={figures.from} rules={[t('ruleMean'), t('ruleGap')]} />}
      actions={
        <PinButton of={t('subDimensions')} pins={dimensionPins(view, 'sub-dimensions', subDimensions, pick, t)} />
      }
      option={option}
      height={subDimensions.length * 27 + 70}
      table={{
        columns: [
          { title: t('subDimension') },
          { title: t('importance'), numeric: true },
          { title: t('performance'), numeric: true },
          { title: t('gap'), numeric: true },
          { title: t('n'), numeric: true },
        ],
        rows: subDimensions.map((one) => [pick(one.name), one.importance, one.performance, one.gap, one.n]),
        display: subDimensions.map((one) => [
          <span key="name">
            {pick(one.name)}
            <span className="soft small block">{dimensionOf(one.dimension)}</span>
          </span>,
          format.fixed(one.importance),
          format.fixed(one.performance),
          <strong key="gap">{format.fixed(one.gap)}</strong>,
          format.number(one.n),
        ]),
      }}
    />
  );
}
