import { useMemo } from 'react';
import type { CampaignFigures, DimensionFigures } from '../api';
import { CampaignTag } from '../campaign/CampaignTag';
import { useCampaignFigures } from '../campaign/queries';
import { DimensionAchievement } from '../city/DimensionAchievement';
import { useAchievement, useDimensionFigures } from '../city/queries';
import { Tray } from '../ground';
import { type Formats, useFormat, usePick, useText } from '../i18n';
import { ReportButton } from '../report/ReportButton';
import { Chart, LinkButton, Loaded, Nothing, Page, type Palette, Panel, Simulated } from '../ui';
import { messages } from './messages';
import '../ground/tray.css';

/** The reviewer's home: the evidence to judge by. */
export default function ReviewerPage() {
  const t = useText(messages);
  const campaigns = useCampaignFigures();
  const achievement = useAchievement(null);
  const begun = (campaigns.data ?? []).filter((one) => one.state !== 'draft');
  const fullest = [...begun].sort((a, b) => b.opd.submitted - a.opd.submitted)[0];
  const figures = useDimensionFigures(fullest && fullest.opd.submitted > 0 ? fullest.id : undefined);
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <Loaded query={campaigns}>
        {() =>
          begun.length === 0 ? (
            <Panel>
              <Nothing title={t('none')} hint={t('noneHint')} />
            </Panel>
          ) : (
            <section className="stack" aria-label={t('campaigns')}>
              {begun.map((one) => (
                <CampaignRow key={one.id} campaign={one} />
              ))}
            </section>
          )
        }
      </Loaded>
      <div className="columns">
        {figures.data && figures.data.criteria.length > 0 && <Criteria figures={figures.data} campaign={fullest} />}
        <Loaded query={achievement}>{(found) => <DimensionAchievement achievement={found} />}</Loaded>
      </div>
      <Tray />
    </Page>
  );
}

function CampaignRow({ campaign }: { campaign: CampaignFigures }) {
  const t = useText(messages);
  const pick = usePick();
  const { submitted, total, verified } = campaign.opd;
  return (
    <article className="panel campaign-card">
      <div className="campaign-main">
        <div className="assignment-title">
          <h2>{pick(campaign.title)}</h2>
          <CampaignTag state={campaign.state} />
          {campaign.simulated && <Simulated />}
        </div>
        <p className="soft assignment-facts">
          {t('campaignNumbers', { sent: submitted, total, verified, n: campaign.stakeholders.n })}
        </p>
      </div>
      <div className="panel-actions">
        <LinkButton to={`/campaigns/${campaign.id}`}>{t('progress')}</LinkButton>
        <ReportButton campaign={campaign.id} />
        <LinkButton to={`/campaigns/${campaign.id}/results`} type="primary">
          {t('open')}
        </LinkButton>
      </div>
    </article>
  );
}

interface CriteriaProps {
  figures: DimensionFigures;
  campaign: CampaignFigures | undefined;
}

function Criteria({ figures, campaign }: CriteriaProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const rows = figures.criteria.map((one) => ({ name: pick(one.label), n: one.n, mean: one.mean }));
  const text = JSON.stringify(rows);
  const option = useMemo(() => (palette: Palette) => bars(JSON.parse(text) as Row[], palette, format), [text, format]);
  return (
    <Chart
      title={t('criteriaTitle')}
      basis={{
        basis: figures.basis,
        asOf: figures.asOf,
        simulated: figures.simulated,
        note: [pick(campaign?.title), t('scale')].filter(Boolean).join(', '),
      }}
      option={option}
      height={210}
      layout="below"
      table={{
        columns: [{ title: t('criterion') }, { title: t('mean'), numeric: true }, { title: t('n'), numeric: true }],
        rows: rows.map((row) => [row.name, row.mean, row.n]),
        display: rows.map((row) => [row.name, format.fixed(row.mean), row.n]),
      }}
    />
  );
}

interface Row {
  name: string;
  n: number;
  mean: number | null;
}

function bars(rows: Row[], palette: Palette, format: Formats) {
  const ordered = [...rows].reverse();
  return {
    grid: { left: 8, right: 44, top: 6, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      min: 1,
      max: 5,
      interval: 1,
      axisLabel: { color: palette.inkSoft },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      data: ordered.map((row) => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        data: ordered.map((row) => row.mean),
        itemStyle: { color: palette.brand, borderRadius: [0, 4, 4, 0] },
        label: {
          show: true,
          position: 'right',
          color: palette.ink,
          fontWeight: 700,
          formatter: ({ value }: { value: number }) => format.fixed(value),
        },
      },
    ],
  };
}
