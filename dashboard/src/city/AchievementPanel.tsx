import { Popover, Tag, Typography } from 'antd';
import { useMemo } from 'react';
import type { Achievement, AchievementItem } from '../api';
import { type Pin, PinButton, pins } from '../ground';
import { type Formats, useFormat, usePick, useText } from '../i18n';
import { Chart, Nothing, type Palette, Panel } from '../ui';
import { gradeBar, gradeTag, reasonKey } from './grades';
import { messages } from './messages';

/** How far each indicator got in a year: a bar against its target, the numbers beside it, and where they come from. */
export function AchievementPanel({ achievement }: { achievement: Achievement }) {
  const t = useText(messages);
  const format = useFormat();
  const pick = usePick();
  const assessed = achievement.items.filter((item) => item.achievement !== null);
  const others = achievement.items.filter((item) => item.achievement === null);
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => bullets(achievement, palette, narrow, format),
    [achievement, format],
  );
  if (assessed.length === 0) {
    return (
      <Panel title={t('achievementTitle', { year: achievement.year })}>
        <Nothing title={t('noAchievement', { year: achievement.year })} hint={t('noAchievementHint')} />
        <NotAssessed items={others} />
      </Panel>
    );
  }
  return (
    <div className="stack">
      <Chart
        title={t('achievementTitle', { year: achievement.year })}
        basis={{
          basis: achievement.basis,
          asOf: achievement.asOf,
          note: t('basis', { n: assessed.length, not: others.length }),
        }}
        note={t('achievementNote')}
        actions={<PinButton of={t('achievementTitle', { year: achievement.year })} pins={pinsOf(achievement)} />}
        option={option}
        height={Math.max(220, assessed.length * 58 + 50)}
        layout="below"
        table={{
          columns: [
            { title: t('indicator') },
            { title: t('target'), numeric: true },
            { title: t('realisation'), numeric: true },
            { title: t('achievement'), numeric: true },
            { title: t('grade') },
            { title: t('fromWhat') },
          ],
          rows: assessed.map((item) => [
            item.name,
            item.target,
            item.realisation,
            item.achievement,
            item.grade,
            item.formula,
          ]),
          display: assessed.map((item) => [
            <span key="name">
              <strong>{item.name}</strong>
              <span className="soft small block" title={item.opdName}>
                {item.unit} · {item.opd.toUpperCase()}
              </span>
            </span>,
            format.aim({ value: item.target, lower: item.lower, upper: item.upper }),
            format.number(item.realisation, 3),
            <strong key="achievement">{format.percent(item.achievement)}</strong>,
            <GradeTag key="grade" grade={item.grade} name={pick(item.gradeName)} />,
            <FromWhat key="from" item={item} />,
          ]),
        }}
      />
      {others.length > 0 && (
        <Panel title={t('notAssessed')}>
          <NotAssessed items={others} />
        </Panel>
      )}
    </div>
  );
}

/** What of a year's achievement can be pinned: each indicator that has one. */
function pinsOf({ year, basis, items }: Achievement): Pin[] {
  return items
    .filter((item) => item.achievement !== null)
    .map((item) => ({ figure: pins.indicator(year, item.indicator, basis), label: item.name }));
}

function GradeTag({ grade, name }: { grade: string | null; name: string }) {
  return grade ? <Tag color={gradeTag(grade)}>{name || grade}</Tag> : null;
}

const rules = { higher: 'formulaHigher', lower: 'formulaLower', range: 'formulaRange' } as const;

function FromWhat({ item }: { item: AchievementItem }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <Popover
      trigger="click"
      title={t('fromTitle', { name: item.name, achievement: format.percent(item.achievement) })}
      content={
        <dl className="from-what">
          <dt>{t('rule')}</dt>
          <dd>{t(rules[item.direction])}</dd>
          {item.formula && (
            <>
              <dt>{t('formula')}</dt>
              <dd className="numeric">
                {item.formula} = {format.percent(item.achievement)}
              </dd>
            </>
          )}
          <dt>{t('opd')}</dt>
          <dd>
            {item.opdName}
            {item.state && <span className="soft block">{t('stateOf', { state: t(item.state) })}</span>}
            {item.verifiedBy && <span className="soft block">{t('verifiedBy', { name: item.verifiedBy })}</span>}
            {(item.note ?? item.targetNote) && <span className="soft block">{item.note ?? item.targetNote}</span>}
          </dd>
        </dl>
      }
    >
      <Typography.Link role="button" href="#" onClick={(event) => event.preventDefault()}>
        {t('fromWhat')}
      </Typography.Link>
    </Popover>
  );
}

function NotAssessed({ items }: { items: AchievementItem[] }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <ul className="tags-list">
      {items.map((item) => (
        <li key={item.indicator}>
          <strong>{item.name}</strong>{' '}
          <span className="soft">
            {item.realisation !== null && `${format.number(item.realisation, 3)} · `}
            {t(reasonKey(item.reason))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One bar an indicator in percent of its target, a line at 100, the bands of the grades behind. */
function bullets(achievement: Achievement, palette: Palette, narrow: boolean, format: Formats) {
  const items = achievement.items.filter((item) => item.achievement !== null).reverse();
  const top = Math.max(120, ...items.map((item) => (item.achievement ?? 0) + 8));
  return {
    aria: { enabled: true },
    grid: { left: 8, right: 26, top: 26, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'item',
      valueFormatter: (value: number) => format.percent(value),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: Math.ceil(top / 10) * 10,
      interval: narrow ? 50 : 25,
      position: 'top',
      axisLabel: { color: palette.inkSoft, formatter: '{value} %', hideOverlap: true },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      data: items.map((item) => item.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink, width: narrow ? 82 : 150, lineHeight: 16, overflow: 'break', fontWeight: 500 },
    },
    series: [
      {
        name: String(achievement.year),
        type: 'bar',
        barWidth: 22,
        data: items.map((item) => {
          const look = gradeBar(item.grade, palette);
          return {
            value: item.achievement,
            itemStyle: { color: look.fill, borderRadius: [0, 4, 4, 0] },
            label: { color: look.text },
          };
        }),
        label: {
          show: true,
          position: 'insideRight',
          fontWeight: 700,
          formatter: ({ value }: { value: number }) => format.percent(value),
        },
        markLine: {
          symbol: 'none',
          silent: true,
          label: { show: false },
          lineStyle: { color: palette.ink, width: 2, type: 'solid' },
          data: [{ xAxis: 100 }],
        },
      },
    ],
  };
}
