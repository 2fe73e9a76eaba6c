import { useMemo } from 'react';
import type { DimensionFigures } from '../api';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { meanBars } from './draw/bars';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { scalePins } from './pin-lists';
import type { View } from './view';

interface Props {
  title: string;
  /** What the rows are. */
  column: string;
  figures: DimensionFigures;
  view: View;
  /** Which of the campaign's scales it is. */
  sort: 'criteria' | 'readiness';
  scale: DimensionFigures['criteria'];
  /** One OPD to compare with all of them. */
  own: { code: string; name: string; values: Record<string, number> } | undefined;
}

/** Means on a scale as bars, with one OPD's beside them when one is chosen. */
export function ScalePanel({ title, column, figures, view, sort, scale, own }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const low = Math.min(...scale.map((one) => one.lowest));
  const high = Math.max(...scale.map((one) => one.highest));
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) =>
      meanBars(
        scale.map((one) => ({
          name: pick(one.label),
          value: one.mean,
          ...(own ? { own: own.values[one.code] ?? null } : {}),
        })),
        { low, high, allName: t('all'), ownName: own?.name },
        palette,
        narrow,
        format,
      ),
    [scale, own, low, high, pick, format, t],
  );
  return (
    <Chart
      title={title}
      basis={{
        n: figures.responses ?? undefined,
        basis: figures.basis,
        asOf: figures.asOf,
        simulated: figures.simulated,
        note: t('scale', { low, high }),
      }}
      note={<FromWhat whole from={figures.from} rules={[t('ruleMean')]} />}
      actions={<PinButton of={title} pins={scalePins(view, sort, scale, own, pick)} />}
      option={option}
      height={scale.length * 42 + (own ? 66 : 36)}
      table={{
        columns: [
          { title: column },
          { title: t('mean'), numeric: true },
          { title: own ? own.code.toUpperCase() : t('deviation'), numeric: true },
          { title: t('n'), numeric: true },
        ],
        rows: scale.map((one) => [pick(one.label), one.mean, own ? (own.values[one.code] ?? null) : one.sd, one.n]),
        display: scale.map((one) => [
          pick(one.label),
          <strong key="mean">{format.fixed(one.mean)}</strong>,
          format.fixed(own ? own.values[one.code] : one.sd),
          format.number(one.n),
        ]),
      }}
    />
  );
}
