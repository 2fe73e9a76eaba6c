import { useMemo } from 'react';
import type { CampaignProgress } from '../api';
import { type LocalText, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { messages } from './messages';

interface Count {
  label: string;
  /** Null where the group is too small for its number to be told. */
  n: number | null;
}

/** Who has answered at the open link, by group and by area. */
export function StakeholderPanels({ progress }: { progress: CampaignProgress }) {
  const t = useText(messages);
  const pick = usePick();
  const name = (label: LocalText, code: string) => pick(label) || code;
  const groups = progress.stakeholders.byGroup.map((one) => ({ label: name(one.label, one.group), n: one.n }));
  const areas = progress.stakeholders.byArea.map((one) => ({ label: name(one.label, one.area), n: one.n }));
  if (progress.stakeholders.n === 0) {
    return null;
  }
  return (
    <div className="columns">
      {groups.length > 0 && <Counts title={t('byGroup')} column={t('group')} counts={groups} progress={progress} />}
      {areas.length > 0 && <Counts title={t('byArea')} column={t('area')} counts={areas} progress={progress} />}
    </div>
  );
}

interface CountsProps {
  title: string;
  column: string;
  counts: Count[];
  progress: CampaignProgress;
}

function Counts({ title, column, counts, progress }: CountsProps) {
  const t = useText(messages);
  const text = JSON.stringify(counts);
  const option = useMemo(() => (palette: Palette) => barsOf(JSON.parse(text) as Count[], palette), [text]);
  return (
    <Chart
      title={title}
      basis={{ n: progress.stakeholders.n, asOf: progress.asOf, simulated: progress.simulated }}
      option={option}
      height={Math.max(140, counts.length * 36 + 30)}
      layout="below"
      table={{
        columns: [{ title: column }, { title: t('answers'), numeric: true }],
        rows: counts.map(({ label, n }) => [label, n]),
        display: counts.map(({ label, n }) => [label, n ?? <span className="soft">{t('hidden')}</span>]),
      }}
    />
  );
}

function barsOf(counts: Count[], palette: Palette) {
  const ordered = [...counts].reverse();
  return {
    grid: { left: 8, right: 40, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      data: ordered.map(({ label }) => label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink },
    },
    series: [
      {
        type: 'bar',
        data: ordered.map(({ n }) => n),
        barMaxWidth: 20,
        itemStyle: { color: palette.brand, borderRadius: [0, 4, 4, 0] },
        label: { show: true, position: 'right', color: palette.ink },
      },
    ],
  };
}
