import type { Formats } from '../../i18n';
import type { Palette } from '../../ui';

export interface Bar {
  name: string;
  value: number | null;
  /** The same of one OPD, drawn as a diamond on the bar. */
  own?: number | null;
}

export interface BarsLook {
  low: number;
  high: number;
  /** What the diamonds are about. */
  ownName?: string | undefined;
  allName: string;
}

function nameAxis(names: string[], palette: Palette, narrow: boolean) {
  return {
    type: 'category',
    data: names,
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.ink, width: narrow ? 118 : 220, lineHeight: 16, overflow: 'break', interval: 0 },
  };
}

/** Means as bars on their scale. */
export function meanBars(bars: Bar[], look: BarsLook, palette: Palette, narrow: boolean, format: Formats) {
  const own = bars.some((bar) => bar.own !== undefined && bar.own !== null);
  return {
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: number) => format.fixed(value),
    },
    legend: own
      ? {
          bottom: 0,
          textStyle: { color: palette.ink },
          itemWidth: 14,
          itemHeight: 9,
          data: [look.allName, look.ownName],
        }
      : { show: false },
    grid: { left: 8, right: 46, top: 6, bottom: own ? 34 : 6, containLabel: true },
    xAxis: {
      type: 'value',
      min: look.low,
      max: look.high,
      interval: 1,
      axisLabel: { color: palette.inkSoft },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: nameAxis(
      bars.map((bar) => bar.name),
      palette,
      narrow,
    ),
    series: [
      {
        name: look.allName,
        type: 'bar',
        barMaxWidth: 24,
        data: bars.map((bar) => ({ value: bar.value, label: own ? besideDiamond(bar.value, look, palette) : {} })),
        itemStyle: { color: palette.brand, borderRadius: [0, 4, 4, 0] },
        label: {
          show: true,
          position: 'right',
          color: palette.ink,
          fontWeight: 700,
          formatter: ({ value }: { value: number | null }) => format.fixed(value),
        },
      },
      ...(own
        ? [
            {
              name: look.ownName,
              type: 'scatter',
              symbol: 'diamond',
              symbolSize: 15,
              z: 5,
              itemStyle: { color: palette.accent, borderColor: palette.surface, borderWidth: 1.5 },
              data: bars.map((bar, at) => [bar.own ?? null, at]).filter(([value]) => value !== null),
            },
          ]
        : []),
    ],
  };
}

/** Where diamonds are drawn the number stands at the root of its bar, out of their way. */
function besideDiamond(value: number | null, { low, high }: BarsLook, palette: Palette) {
  const long = value !== null && (value - low) / (high - low) > 0.25;
  return long ? { position: 'insideLeft', color: palette.surface } : {};
}

export interface Count {
  name: string;
  n: number;
  /** 0 to 1. */
  share: number | null;
  lower: number | null;
  upper: number | null;
}

/** Shares as lying bars, with their confidence interval as a whisker. */
export function shareBars(counts: Count[], palette: Palette, narrow: boolean, format: Formats) {
  const percent = (value: number | null) => (value === null ? null : value * 100);
  const top = Math.max(...counts.map((count) => percent(count.upper) ?? 0), 10);
  return {
    tooltip: {
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const count = counts[dataIndex];
        return count ? `${count.name}: ${format.percent(percent(count.share), 1)} (${format.number(count.n)})` : '';
      },
    },
    grid: { left: 8, right: 64, top: 6, bottom: 6, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      max: Math.min(100, Math.ceil(top / 10) * 10),
      axisLabel: { color: palette.inkSoft, formatter: '{value} %', hideOverlap: true },
      splitLine: { lineStyle: { color: palette.line } },
      splitNumber: narrow ? 2 : 5,
    },
    yAxis: nameAxis(
      counts.map((count) => count.name),
      palette,
      narrow,
    ),
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        data: counts.map((count) => percent(count.share)),
        itemStyle: { color: palette.brandSoft, borderColor: palette.brand, borderWidth: 1, borderRadius: [0, 4, 4, 0] },
      },
      whiskers(counts, palette, format),
    ],
  };
}

interface Drawing {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
}

function whiskers(counts: Count[], palette: Palette, format: Formats) {
  return {
    type: 'custom',
    silent: true,
    z: 4,
    data: counts.map((count, at) => [(count.lower ?? 0) * 100, at, (count.upper ?? 0) * 100, (count.share ?? 0) * 100]),
    renderItem: (_: unknown, api: Drawing) => {
      const at = api.value(1);
      const [low, y] = api.coord([api.value(0), at]);
      const [high] = api.coord([api.value(2), at]);
      const line = (x1: number, y1: number, x2: number, y2: number) => ({
        type: 'line',
        shape: { x1, y1, x2, y2 },
        style: { stroke: palette.ink, lineWidth: 1.5 },
      });
      return {
        type: 'group',
        children: [
          line(low, y, high, y),
          line(low, y - 4, low, y + 4),
          line(high, y - 4, high, y + 4),
          {
            type: 'text',
            style: {
              text: `${format.fixed(api.value(3), 1)} %`,
              x: high + 8,
              y,
              verticalAlign: 'middle',
              fill: palette.ink,
              font: '700 12px "Plus Jakarta Sans Variable", system-ui, sans-serif',
            },
          },
        ],
      };
    },
  };
}

/** Numbers in bins, or dates in months: standing bars that touch. */
export function histogram(counts: Count[], palette: Palette, narrow: boolean, format: Formats) {
  return {
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: number) => format.number(value),
    },
    grid: { left: 8, right: 12, top: 22, bottom: 6, containLabel: true },
    xAxis: {
      type: 'category',
      data: counts.map((count) => count.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.neutral } },
      axisLabel: { color: palette.ink, rotate: narrow ? 45 : 0, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: palette.inkSoft },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'bar',
        barCategoryGap: '6%',
        data: counts.map((count) => count.n),
        itemStyle: { color: palette.brand, borderRadius: [3, 3, 0, 0] },
        label: { show: !narrow, position: 'top', color: palette.ink },
      },
    ],
  };
}
