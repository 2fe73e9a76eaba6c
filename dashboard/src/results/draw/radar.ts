import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';

export interface RadarSeries {
  name: string;
  values: (number | null)[];
}

/** Closed lines over the same axes, the first one filled. */
export function radar(
  names: string[],
  series: RadarSeries[],
  [min, max]: [number, number],
  palette: Palette,
  narrow: boolean,
  format: Formats,
) {
  return {
    legend: { bottom: 0, textStyle: { color: palette.ink }, icon: 'roundRect', itemWidth: 14, itemHeight: 8 },
    tooltip: { trigger: 'item', confine: true, valueFormatter: (value: number) => format.fixed(value) },
    radar: {
      indicator: names.map((name) => ({ name, min, max })),
      radius: narrow ? '56%' : '74%',
      center: ['50%', '47%'],
      splitNumber: max - min,
      axisName: {
        color: palette.ink,
        fontSize: 12,
        lineHeight: 15,
        formatter: (name: string) => (narrow ? name.replace(/ (?=\S+$)/, '\n') : name),
      },
      axisLine: { lineStyle: { color: palette.line } },
      splitLine: { lineStyle: { color: palette.line } },
      splitArea: { show: false },
    },
    series: [
      {
        type: 'radar',
        data: series.map(({ name, values }, at) => ({
          name,
          value: values.map((value) => value ?? min),
          symbolSize: 6,
          lineStyle: { width: at === 0 ? 3 : 2, type: at === 0 ? 'solid' : 'dashed' },
          areaStyle: { opacity: at === 0 ? 0.18 : 0.05 },
        })),
      },
    ],
  };
}
