import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';

export interface Pair {
  name: string;
  importance: number | null;
  performance: number | null;
}

interface Drawing {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
}

/** Two dots a row, importance and performance, and the line between them that is the gap. */
export function dumbbells(
  pairs: Pair[],
  [min, max]: [number, number],
  words: { importance: string; performance: string },
  palette: Palette,
  narrow: boolean,
  format: Formats,
) {
  const dots = (name: string, colour: string, symbol: string, value: (pair: Pair) => number | null) => ({
    name,
    type: 'scatter',
    symbol,
    symbolSize: 12,
    z: 4,
    itemStyle: { color: colour, borderColor: palette.surface, borderWidth: 1 },
    data: pairs.map((pair, at) => [value(pair), at]).filter(([found]) => found !== null),
  });
  return {
    legend: {
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 12,
      textStyle: { color: palette.ink },
      data: [words.performance, words.importance],
    },
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: ({ value: [, at] }: { value: [number, number] }) => {
        const pair = pairs[at];
        return pair
          ? `<b>${pair.name}</b><br>${words.importance}: ${format.fixed(pair.importance)}<br>${words.performance}: ${format.fixed(pair.performance)}`
          : '';
      },
    },
    grid: { left: 8, right: 18, top: 34, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      min,
      max,
      interval: 1,
      axisLabel: { color: palette.inkSoft },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: pairs.map((pair) => pair.name),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: palette.line, type: 'dotted' } },
      axisLabel: {
        color: palette.ink,
        width: narrow ? 112 : 200,
        overflow: 'truncate',
        fontSize: narrow ? 11 : 12,
        interval: 0,
      },
    },
    series: [
      dots(words.performance, palette.brand, 'circle', (pair) => pair.performance),
      dots(words.importance, palette.accent, 'diamond', (pair) => pair.importance),
      {
        type: 'custom',
        silent: true,
        z: 2,
        data: pairs
          .map((pair, at) => [pair.performance, at, pair.importance])
          .filter(([from, , to]) => from !== null && to !== null),
        renderItem: (_: unknown, api: Drawing) => {
          const [x1, y1] = api.coord([api.value(0), api.value(1)]);
          const [x2, y2] = api.coord([api.value(2), api.value(1)]);
          const behind = api.value(0) < api.value(2);
          return {
            type: 'line',
            shape: { x1, y1, x2, y2 },
            style: { stroke: behind ? palette.bad : palette.good, lineWidth: 3, opacity: 0.45 },
          };
        },
      },
    ],
  };
}
