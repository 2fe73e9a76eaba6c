import { useMemo } from 'react';
import type { DimensionFigures } from '../api';
import { useFormat, useText } from '../i18n';
import { Chart, type Palette, paletteOf, useMode } from '../ui';
import { colourAt, inkOn } from './draw/colours';
import { heatMap } from './draw/heat';
import { FromWhat } from './FromWhat';
import { messages } from './messages';

export interface HeatRow {
  key: string;
  name: string;
  short: string;
  values: Record<string, number>;
}

interface Props {
  title: string;
  figures: DimensionFigures;
  /** What the rows are. */
  head: string;
  columns: { code: string; name: string; dimension: string | null }[];
  rows: HeatRow[];
  scale: [number, number];
}

/** A field of means by office or programme, and the same numbers in a table that wears the colours too. */
export function HeatPanel({ title, figures, head, columns, rows, scale }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const mode = useMode();
  const [low, high] = scale;
  const drawn = JSON.stringify({ columns, rows });
  const option = useMemo(() => {
    const read = JSON.parse(drawn) as Pick<Props, 'columns' | 'rows'>;
    const heat = {
      columns: read.columns.map((column) => column.name),
      rows: read.rows.map((row) => ({
        name: row.name,
        short: row.short,
        values: read.columns.map((column) => row.values[column.code] ?? null),
      })),
      low,
      high,
    };
    return (palette: Palette, narrow: boolean) => heatMap(heat, palette, narrow, format);
  }, [drawn, low, high, format]);
  const colours = paletteOf(mode).sequential;
  return (
    <div className="heat">
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
        option={option}
        height={rows.length * 23 + 118}
        layout="below"
        table={{
          columns: [{ title: head }, ...columns.map((column) => ({ title: column.name, numeric: true }))],
          rows: rows.map((row) => [row.name, ...columns.map((column) => row.values[column.code] ?? null)]),
          display: rows.map((row) => [
            <span key="name" className="heat-name">
              {row.name}
            </span>,
            ...columns.map((column) => {
              const value = row.values[column.code];
              if (value === undefined) {
                return '–';
              }
              const ground = colourAt(colours, (value - low) / (high - low));
              return (
                <span key={column.code} className="heat-cell" style={{ background: ground, color: inkOn(ground) }}>
                  {format.fixed(value)}
                </span>
              );
            }),
          ]),
        }}
      />
    </div>
  );
}
