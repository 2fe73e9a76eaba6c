import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { Dimension, DimensionFigures, Evaluation } from '../api';
import { type Formats, useFormat, usePick, useText } from '../i18n';
import { Chart, Nothing, type Palette, Panel } from '../ui';
import { messages } from './messages';

interface Props {
  dimensions: Dimension[];
  evaluations: Evaluation[];
  survey: DimensionFigures | undefined;
}

type Source = 'evaluation' | 'survey';

/** The six dimensions as the national evaluation scored them, or as the survey's respondents see them. */
export function DimensionRadar({ dimensions, evaluations, survey }: Props) {
  const t = useText(messages);
  const scored = evaluations.filter((one) => one.dimensions.length > 0).sort((a, b) => b.year - a.year);
  const answered = survey?.dimensions.some((one) => one.performance !== null) ? survey : undefined;
  const sources: Source[] = [
    ...(scored.length > 0 ? ['evaluation' as const] : []),
    ...(answered ? ['survey' as const] : []),
  ];
  const [chosen, setChosen] = useState<Source | null>(null);
  const source = chosen && sources.includes(chosen) ? chosen : sources[0];

  const choice = sources.length > 1 && (
    <Segmented<Source>
      size="small"
      aria-label={t('radarSource')}
      value={source ?? 'evaluation'}
      onChange={setChosen}
      options={[
        { value: 'evaluation', label: t('radarEvaluation') },
        { value: 'survey', label: t('radarSurvey') },
      ]}
    />
  );
  if (source === 'survey' && answered) {
    return <SurveyRadar dimensions={dimensions} survey={answered} actions={choice} />;
  }
  const [latest, before] = scored;
  if (!latest) {
    return (
      <Panel title={t('radar')}>
        <Nothing title={t('noRadar')} hint={t('noRadarHint')} />
      </Panel>
    );
  }
  return <EvaluationRadar dimensions={dimensions} latest={latest} before={before} actions={choice} />;
}

interface EvaluationProps {
  dimensions: Dimension[];
  latest: Evaluation;
  before: Evaluation | undefined;
  actions: React.ReactNode;
}

function EvaluationRadar({ dimensions, latest, before, actions }: EvaluationProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const names = dimensions.map((one) => pick(one.name));
  const series = [latest, before]
    .filter((one) => one !== undefined)
    .map((one) => ({ name: String(one.year), values: dimensions.map(({ code }) => scoreOf(one, code)) }));
  const text = JSON.stringify({ names, series });
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => radar(JSON.parse(text) as Drawn, [0, 4], palette, narrow, format),
    [text, format],
  );
  return (
    <Chart
      title={t('radarEvaluationTitle', { year: latest.year })}
      basis={{ note: t('scale4') }}
      option={option}
      height={330}
      actions={actions}
      table={{
        columns: [{ title: t('dimension') }, ...series.map(({ name }) => ({ title: name, numeric: true }))],
        rows: names.map((name, at) => [name, ...series.map(({ values }) => values[at] ?? null)]),
        display: names.map((name, at) => [name, ...series.map(({ values }) => format.fixed(values[at]))]),
      }}
    />
  );
}

function scoreOf(evaluation: Evaluation, dimension: string): number | null {
  return evaluation.dimensions.find((one) => one.dimension === dimension)?.value ?? null;
}

interface SurveyProps {
  dimensions: Dimension[];
  survey: DimensionFigures;
  actions: React.ReactNode;
}

function SurveyRadar({ dimensions, survey, actions }: SurveyProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const figures = dimensions.map(({ code }) => survey.dimensions.find((one) => one.code === code));
  const names = dimensions.map((one) => pick(one.name));
  const drawn: Drawn = {
    names,
    series: [
      { name: t('performance'), values: figures.map((one) => one?.performance ?? null) },
      { name: t('importance'), values: figures.map((one) => one?.importance ?? null) },
    ],
  };
  const text = JSON.stringify(drawn);
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => radar(JSON.parse(text) as Drawn, [1, 5], palette, narrow, format),
    [text, format],
  );
  return (
    <Chart
      title={t('radarSurveyTitle')}
      basis={{
        n: Math.max(0, ...survey.dimensions.map((one) => one.n)),
        basis: survey.basis,
        asOf: survey.asOf,
        simulated: survey.simulated,
        note: t('scale5'),
      }}
      option={option}
      height={330}
      actions={actions}
      table={{
        columns: [
          { title: t('dimension') },
          { title: t('importance'), numeric: true },
          { title: t('performance'), numeric: true },
          { title: t('gap'), numeric: true },
        ],
        rows: names.map((name, at) => [
          name,
          figures[at]?.importance ?? null,
          figures[at]?.performance ?? null,
          figures[at]?.gap ?? null,
        ]),
        display: names.map((name, at) => [
          name,
          format.fixed(figures[at]?.importance),
          format.fixed(figures[at]?.performance),
          format.fixed(figures[at]?.gap),
        ]),
      }}
    />
  );
}

interface Drawn {
  names: string[];
  series: { name: string; values: (number | null)[] }[];
}

function radar(
  { names, series }: Drawn,
  [min, max]: [number, number],
  palette: Palette,
  narrow: boolean,
  format: Formats,
) {
  return {
    legend: { bottom: 0, textStyle: { color: palette.ink }, icon: 'roundRect', itemWidth: 14, itemHeight: 8 },
    tooltip: { trigger: 'item', valueFormatter: (value: number) => format.fixed(value) },
    radar: {
      indicator: names.map((name) => ({ name, min, max })),
      radius: narrow ? '56%' : '62%',
      center: ['50%', '47%'],
      splitNumber: 4,
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
          areaStyle: { opacity: at === 0 ? 0.18 : 0.06 },
        })),
      },
    ],
  };
}
