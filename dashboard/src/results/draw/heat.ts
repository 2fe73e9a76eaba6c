import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';
import { colourAt, inkOn } from './colours';

export interface Heat {
  columns: string[];
  rows: { name: string; short: string; values: (number | null)[] }[];
  low: number;
  high: number;
}

/** The room that the names of the columns may take, along their slope. */
const headWidth = 128;

/** A field of means: the deeper the colour, the higher the mean. */
export function heatMap({ columns, rows, low, high }: Heat, palette: Palette, narrow: boolean, format: Formats) {
  const cells = rows.flatMap((row, y) =>
    row.values.flatMap((value, x) => {
      if (value === null) {
        return [];
      }
      const colour = colourAt(palette.sequential, (value - low) / (high - low));
      return [{ value: [x, y, value], itemStyle: { color: colour }, label: { color: inkOn(colour) } }];
    }),
  );
  const written = !narrow && columns.length <= 20;
  return {
    tooltip: {
      confine: true,
      formatter: ({ value: [x, y, mean] }: { value: [number, number, number] }) =>
        `${rows[y]?.name ?? ''}<br>${columns[x] ?? ''}: <b>${format.fixed(mean)}</b>`,
    },
    grid: { left: 4, right: narrow ? 4 : 60, top: 4, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: columns,
      position: 'top',
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: palette.ink,
        rotate: narrow ? 90 : -50,
        width: headWidth,
        overflow: 'truncate',
        fontSize: narrow ? 10 : 12,
        interval: 0,
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => (narrow ? row.short : row.name)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: palette.ink,
        width: narrow ? 64 : 200,
        overflow: 'truncate',
        fontSize: narrow ? 10 : 12,
        interval: 0,
      },
    },
    series: [
      {
        type: 'heatmap',
        data: cells,
        itemStyle: { borderColor: palette.surface, borderWidth: narrow ? 1 : 2, borderRadius: 3 },
        label: {
          show: written,
          fontSize: 11,
          formatter: ({ value: [, , mean] }: { value: [number, number, number] }) => format.fixed(mean, 1),
        },
      },
    ],
    visualMap: { show: false, min: low, max: high, dimension: 2, inRange: { color: [...palette.sequential] } },
  };
}
