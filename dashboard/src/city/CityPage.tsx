import { Select, Tag } from 'antd';
import { useState } from 'react';
import type { Achievement, Evaluation, Plan, Programme } from '../api';
import { useCity, usePlan } from '../app/city';
import { CampaignTag } from '../campaign/CampaignTag';
import { useCampaignFigures } from '../campaign/queries';
import { Tray } from '../ground';
import { usePick, useText } from '../i18n';
import { ReportButton } from '../report/ReportButton';
import { LinkButton, Loaded, Nothing, Page, Panel, Simulated } from '../ui';
import { AchievementPanel } from './AchievementPanel';
import { CityNumbers } from './CityNumbers';
import { DimensionAchievement } from './DimensionAchievement';
import { DimensionRadar } from './DimensionRadar';
import { IndexTrend } from './IndexTrend';
import { messages } from './messages';
import { PlanTimeline } from './PlanTimeline';
import { useAchievement, useDimensionFigures, useEvaluations, useProgrammes } from './queries';
import '../ground/tray.css';

/** What the council wants to see first: the state of the city's plan on one page. */
export default function CityPage() {
  const t = useText(messages);
  const city = useCity();
  const [year, setYear] = useState<number | null>(null);
  const achievement = useAchievement(year);
  const evaluations = useEvaluations();
  const programmes = useProgrammes();
  const plan = usePlan();
  return (
    <Page
      title={city ? t('titleOf', { city }) : t('title')}
      intro={<p>{t('intro')}</p>}
      actions={achievement.data && <YearChoice achievement={achievement.data} onChange={setYear} />}
    >
      <Loaded query={achievement} rows={10}>
        {(found) => (
          <>
            <CityNumbers achievement={found} evaluations={evaluations.data ?? []} programmes={programmes.data ?? []} />
            <Overview plan={plan} achievement={found} evaluations={evaluations.data ?? []} />
            <AchievementPanel achievement={found} />
          </>
        )}
      </Loaded>
      <div className="columns">
        <Surveys />
        <QuickWins programmes={programmes.data ?? []} plan={plan} />
      </div>
      <Tray />
      {plan && programmes.data && programmes.data.length > 0 && (
        <PlanTimeline plan={plan} programmes={programmes.data} />
      )}
    </Page>
  );
}

interface YearChoiceProps {
  achievement: Achievement;
  onChange: (year: number) => void;
}

function YearChoice({ achievement, onChange }: YearChoiceProps) {
  const t = useText(messages);
  const years = [...new Set([...achievement.years, achievement.year])].sort((a, b) => b - a);
  return (
    <Select<number>
      aria-label={t('year')}
      value={achievement.year}
      onChange={onChange}
      options={years.map((year) => ({ value: year, label: `${t('year')} ${year}` }))}
      className="year-choice"
    />
  );
}

interface OverviewProps {
  plan: Plan | undefined;
  achievement: Achievement;
  evaluations: Evaluation[];
}

function Overview({ plan, achievement, evaluations }: OverviewProps) {
  const campaigns = useCampaignFigures();
  const answered = campaigns.data?.filter((one) => one.opd.submitted + one.opd.verified > 0) ?? [];
  const latest = answered.sort((a, b) => (b.closesAt ?? '').localeCompare(a.closesAt ?? ''))[0];
  const survey = useDimensionFigures(latest?.id);
  return (
    <>
      <DimensionRadar dimensions={plan?.dimensions ?? []} evaluations={evaluations} survey={survey.data} />
      <div className="columns">
        <DimensionAchievement achievement={achievement} />
        {evaluations.length > 1 && <IndexTrend evaluations={evaluations} />}
      </div>
    </>
  );
}

function QuickWins({ programmes, plan }: { programmes: Programme[]; plan: Plan | undefined }) {
  const t = useText(messages);
  const pick = usePick();
  const quickWins = programmes.filter((one) => one.quickWin);
  if (quickWins.length === 0) {
    return null;
  }
  return (
    <Panel title={t('quickWins')}>
      <ul className="lines lines-tight">
        {quickWins.map((one) => (
          <li key={one.id} className="line-row">
            <div>
              <strong>{one.name}</strong>
              <div className="soft small">
                {pick(plan?.dimensions.find((dimension) => dimension.code === one.dimension)?.name)} ·{' '}
                {one.opdName ?? one.opd.toUpperCase()}
              </div>
            </div>
            <Tag>{t(one.ict ? 'ict' : 'nonIct')}</Tag>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Surveys() {
  const t = useText(messages);
  const pick = usePick();
  const campaigns = useCampaignFigures();
  return (
    <Panel title={t('campaigns')}>
      <Loaded query={campaigns} rows={3}>
        {(all) => {
          const begun = all.filter((one) => one.state !== 'draft');
          return begun.length === 0 ? (
            <Nothing title={t('noCampaigns')} hint={t('noCampaignsHint')} />
          ) : (
            <ul className="lines">
              {begun.map((one) => (
                <li key={one.id}>
                  <div className="assignment-title">
                    <h3>{pick(one.title)}</h3>
                    <CampaignTag state={one.state} />
                    {one.simulated && <Simulated />}
                  </div>
                  <p className="soft small line-note">
                    {t('campaignNumbers', { sent: one.opd.submitted, total: one.opd.total, n: one.stakeholders.n })}
                  </p>
                  <div className="panel-actions">
                    <LinkButton to={`/campaigns/${one.id}/results`}>{t('results')}</LinkButton>
                    <ReportButton campaign={one.id} primary />
                  </div>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
