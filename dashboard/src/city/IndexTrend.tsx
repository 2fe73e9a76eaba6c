import { useMemo } from 'react';
import type { Evaluation } from '../api';
import { type Formats, useFormat, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { messages } from './messages';

/** The index of the national Smart City evaluation, year by year. */
export function IndexTrend({ evaluations }: { evaluations: Evaluation[] }) {
  const t = useText(messages);
  const format = useFormat();
  const ordered = useMemo(() => [...evaluations].sort((a, b) => a.year - b.year), [evaluations]);
  const option = useMemo(() => (palette: Palette) => line(ordered, palette, format), [ordered, format]);
  return (
    <Chart
      title={t('indexTitle')}
      basis={{ note: t('scale4') }}
      option={option}
      height={230}
      layout="below"
      table={{
        columns: [{ title: t('year') }, { title: t('value'), numeric: true }],
        rows: ordered.map((one) => [one.year, one.index]),
        display: ordered.map((one) => [one.year, format.fixed(one.index)]),
      }}
    />
  );
}

function line(evaluations: Evaluation[], palette: Palette, format: Formats) {
  return {
    grid: { left: 8, right: 20, top: 26, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: number) => format.fixed(value) },
    xAxis: {
      type: 'category',
      data: evaluations.map((one) => String(one.year)),
      axisLabel: { color: palette.ink },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 4,
      interval: 1,
      axisLabel: { color: palette.inkSoft },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'line',
        data: evaluations.map((one) => one.index),
        symbolSize: 9,
        lineStyle: { width: 3, color: palette.brand },
        itemStyle: { color: palette.brand },
        label: {
          show: true,
          color: palette.ink,
          fontWeight: 700,
          formatter: ({ value }: { value: number }) => format.fixed(value),
        },
      },
    ],
  };
}
