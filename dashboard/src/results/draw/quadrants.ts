import type { Quadrant } from '../../api';
import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';
import { inkOn } from './colours';

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

export interface Reach {
  min: number;
  max: number;
  interval: number;
}

/** The part of an axis that holds every point and the cross-hair with some air, and the step of its marks. */
export function frameOf(values: number[], centre: number): Reach {
  const low = Math.min(...values, centre);
  const high = Math.max(...values, centre);
  const air = Math.max((high - low) * 0.12, 0.05);
  const interval = high - low > 1 ? 0.5 : 0.2;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    min: round(Math.floor((low - air) / interval) * interval),
    max: round(Math.ceil((high + air) / interval) * interval),
    interval,
  };
}

type Side = 'right' | 'left' | 'top' | 'bottom';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The drawn field in pixels, about: where there is less room, names that would meet are left out when drawn. */
const field = { width: 980, height: 440 };
const dot = 13;
const letter = 6.8;
const line = 8;

function boxOf(x: number, y: number, name: string, side: Side): Box {
  const width = name.length * letter;
  switch (side) {
    case 'right':
      return { left: x + dot, right: x + dot + width, top: y - line, bottom: y + line };
    case 'left':
      return { left: x - dot - width, right: x - dot, top: y - line, bottom: y + line };
    case 'top':
      return { left: x - width / 2, right: x + width / 2, top: y - dot - 2 * line, bottom: y - dot };
    case 'bottom':
      return { left: x - width / 2, right: x + width / 2, top: y + dot, bottom: y + dot + 2 * line };
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** On which side of its point each name can stand without covering another; null where there is no such side. */
export function sidesOf(items: readonly Placed[], across: Reach, upwards: Reach): (Side | null)[] {
  const points = items.map((item) => ({
    x: ((item.performance - across.min) / (across.max - across.min)) * field.width,
    y: ((upwards.max - item.importance) / (upwards.max - upwards.min)) * field.height,
  }));
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }));
  return items.map((item, at) => {
    const { x, y } = points[at] ?? { x: 0, y: 0 };
    for (const side of ['right', 'left', 'top', 'bottom'] as const) {
      const box = boxOf(x, y, item.name, side);
      const inside = box.left > 0 && box.right < field.width && box.top > 0 && box.bottom < field.height;
      if (inside && !taken.some((other, place) => place !== at && meet(box, other))) {
        taken.push(box);
        return side;
      }
    }
    return null;
  });
}

/** Names beside the points, as far as there is room for them. */
function names(items: Placed[], across: Reach, upwards: Reach, palette: Palette) {
  const sides = sidesOf(items, across, upwards);
  return {
    type: 'scatter',
    silent: true,
    z: 5,
    symbolSize: 24,
    itemStyle: { color: 'transparent' },
    data: items.map((item, at) => ({
      name: item.name,
      value: [item.performance, item.importance],
      label: { show: sides[at] !== null, position: sides[at] ?? 'right' },
    })),
    label: {
      distance: 3,
      formatter: '{b}',
      color: palette.ink,
      fontSize: 12,
      textBorderColor: palette.surface,
      textBorderWidth: 3,
    },
    labelLayout: { hideOverlap: true },
  };
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
  const across = frameOf(
    items.map((item) => item.performance),
    crosshair.performance,
  );
  const upwards = frameOf(
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
  const { min: left, max: right } = across;
  const { min: bottom, max: top } = upwards;
  const axis = (name: string, frame: Reach) => ({
    type: 'value',
    ...frame,
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
    xAxis: { ...axis(words.performance, across), nameGap: 28 },
    yAxis: { ...axis(words.importance, upwards), nameGap: 36 },
    series: [
      ...(narrow ? [] : [names(items, across, upwards, palette)]),
      {
        type: 'scatter',
        z: 4,
        symbolSize: narrow ? 20 : 24,
        data: items.map((item) => ({
          name: item.name,
          value: [item.performance, item.importance],
          itemStyle: { color: quadrantColour(item.quadrant, palette), borderColor: palette.surface, borderWidth: 1.5 },
          label: { color: inkOn(quadrantColour(item.quadrant, palette)) },
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
