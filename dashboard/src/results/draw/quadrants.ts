import type { Quadrant } from '../../api';
import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';

export interface Placed {
  name: string;
  /** Written at the point: its place in the table. */
  mark: string;
  importance: number;
  performance: number;
  quadrant: Quadrant;
}

export interface QuadrantWords {
  quadrants: Record<Quadrant, string>;
  importance: string;
  performance: string;
}

export function quadrantColour(quadrant: Quadrant, palette: Palette): string {
  switch (quadrant) {
    case 'concentrate':
      return palette.bad;
    case 'keep-up':
      return palette.brand;
    case 'low-priority':
      return palette.neutral;
    case 'possible-overkill':
      return palette.accent;
  }
}

/** The part of both axes that holds every point and the cross-hair, with some air, in steps of a tenth. */
export function frameOf(values: number[], centre: number): [number, number] {
  const reach = Math.max(...values.map((value) => Math.abs(value - centre)), 0.1) * 1.25;
  return [Math.floor((centre - reach) * 10) / 10, Math.ceil((centre + reach) * 10) / 10];
}

/** Performance to the right, importance upwards; the cross-hair at the grand means parts four quadrants. */
export function quadrantField(
  items: Placed[],
  crosshair: { importance: number; performance: number },
  words: QuadrantWords,
  palette: Palette,
  narrow: boolean,
  format: Formats,
) {
  const [left, right] = frameOf(
    items.map((item) => item.performance),
    crosshair.performance,
  );
  const [bottom, top] = frameOf(
    items.map((item) => item.importance),
    crosshair.importance,
  );
  const area = (quadrant: Quadrant, from: [number, number], to: [number, number], position: string) => [
    {
      name: words.quadrants[quadrant],
      coord: from,
      itemStyle: { color: quadrantColour(quadrant, palette), opacity: 0.07 },
      label: { show: true, position, color: palette.ink, fontWeight: 700, fontSize: narrow ? 11 : 13, distance: 8 },
    },
    { coord: to },
  ];
  const { performance: x, importance: y } = crosshair;
  const axis = (name: string, min: number, max: number) => ({
    type: 'value',
    min,
    max,
    name,
    nameLocation: 'middle',
    nameTextStyle: { color: palette.ink, fontWeight: 600 },
    axisLabel: { color: palette.inkSoft, formatter: (value: number) => format.number(value, 1), hideOverlap: true },
    axisLine: { show: true, lineStyle: { color: palette.line } },
    splitLine: { show: false },
  });
  return {
    tooltip: {
      confine: true,
      formatter: ({ dataIndex, componentType }: { dataIndex: number; componentType: string }) => {
        const item = items[dataIndex];
        return componentType === 'series' && item
          ? `<b>${item.name}</b><br>${words.importance}: ${format.fixed(item.importance)}<br>${words.performance}: ${format.fixed(item.performance)}<br>${words.quadrants[item.quadrant]}`
          : '';
      },
    },
    grid: { left: 34, right: 14, top: 10, bottom: 30, containLabel: true },
    xAxis: { ...axis(words.performance, left, right), nameGap: 28 },
    yAxis: { ...axis(words.importance, bottom, top), nameGap: 36 },
    series: [
      {
        type: 'scatter',
        symbolSize: narrow ? 20 : 24,
        data: items.map((item) => ({
          name: item.name,
          value: [item.performance, item.importance],
          itemStyle: { color: quadrantColour(item.quadrant, palette), borderColor: palette.surface, borderWidth: 1.5 },
          label: {
            color:
              item.quadrant === 'low-priority' || item.quadrant === 'possible-overkill'
                ? palette.onAccent
                : palette.surface,
          },
        })),
        label: {
          show: true,
          formatter: ({ dataIndex }: { dataIndex: number }) => items[dataIndex]?.mark ?? '',
          fontSize: 11,
          fontWeight: 700,
        },
        markArea: {
          silent: true,
          data: [
            area('concentrate', [left, top], [x, y], 'insideTopLeft'),
            area('keep-up', [x, top], [right, y], 'insideTopRight'),
            area('low-priority', [left, y], [x, bottom], 'insideBottomLeft'),
            area('possible-overkill', [x, y], [right, bottom], 'insideBottomRight'),
          ],
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: palette.inkSoft, type: 'dashed', width: 1.5 },
          data: [{ xAxis: x }, { yAxis: y }],
        },
      },
    ],
  };
}
