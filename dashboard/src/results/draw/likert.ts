import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';
import { inkOn, steps } from './colours';

export interface LikertRow {
  name: string;
  n: number;
  /** A share from 0 to 1 for each point, from the lowest. */
  shares: (number | null)[];
}

/** The share in percent from which on it is written on the bar. */
const worthWriting = 7;

/** How the answers spread over the points of a scale, row by row; every bar adds up to 100 %. */
export function likert(
  rows: LikertRow[],
  points: string[],
  colours: readonly string[],
  palette: Palette,
  narrow: boolean,
  format: Formats,
) {
  const shades = steps(colours, points.length);
  return {
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      valueFormatter: (value: number) => format.percent(value, 1),
    },
    legend: {
      top: 0,
      left: 0,
      type: 'scroll',
      icon: 'rect',
      itemWidth: 12,
      itemHeight: 12,
      itemGap: narrow ? 8 : 14,
      textStyle: { color: palette.ink, fontSize: 12 },
      pageTextStyle: { color: palette.ink },
    },
    grid: { left: 8, right: 18, top: 36, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: narrow ? 50 : 25,
      axisLabel: { color: palette.inkSoft, formatter: '{value} %' },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        show: rows.some((row) => row.name !== ''),
        color: palette.ink,
        width: narrow ? 104 : 190,
        lineHeight: 15,
        fontSize: narrow ? 11 : 12,
        overflow: narrow ? 'truncate' : 'break',
        interval: 0,
      },
    },
    series: points.map((point, at) => ({
      name: point,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 24,
      itemStyle: { color: shades[at] },
      data: rows.map((row) => {
        const share = row.shares[at];
        return share === null || share === undefined ? null : share * 100;
      }),
      label: {
        show: true,
        color: inkOn(shades[at] ?? palette.brand),
        fontSize: 11,
        formatter: ({ value }: { value: number | null }) =>
          value !== null && value >= (narrow ? worthWriting * 2 : worthWriting) ? format.number(value, 0) : '',
      },
    })),
  };
}
