import { PlusOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CampaignFigures } from '../api';
import { useRole } from '../app/session';
import { useFormat, usePick, useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel, Simulated } from '../ui';
import { CampaignForm } from './CampaignForm';
import { CampaignTag } from './CampaignTag';
import { type CampaignLine, useCampaignLines } from './lines';
import { messages } from './messages';

export default function CampaignsPage() {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const lines = useCampaignLines();
  const [creating, setCreating] = useState(false);
  return (
    <Page
      title={t('title')}
      intro={<p>{t('intro')}</p>}
      actions={
        administrator && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
            {t('create')}
          </Button>
        )
      }
    >
      <Loaded query={lines}>
        {(all) =>
          all.length === 0 ? (
            <Panel>
              <Nothing title={t('empty')} hint={t(administrator ? 'emptyHint' : 'emptyReader')} />
            </Panel>
          ) : (
            <div className="stack">
              {all.map((line) => (
                <CampaignCard key={line.id} line={line} />
              ))}
            </div>
          )
        }
      </Loaded>
      {creating && <CampaignForm onClose={() => setCreating(false)} />}
    </Page>
  );
}

function CampaignCard({ line }: { line: CampaignLine }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  return (
    <article className="panel campaign-card">
      <div className="campaign-main">
        <div className="assignment-title">
          <h2>
            <Link to={`/campaigns/${line.id}`}>{pick(line.title)}</Link>
          </h2>
          <CampaignTag state={line.state} />
          {line.simulated && <Simulated />}
        </div>
        <p className="soft assignment-facts">
          {line.opensAt ? format.shortDate(line.opensAt) : ''}{' '}
          {line.closesAt ? t('until', { date: format.date(line.closesAt) }) : ''}
        </p>
      </div>
      {line.figures && <CardFigures figures={line.figures} />}
      <div className="panel-actions">
        <LinkButton to={`/campaigns/${line.id}`}>{t('details')}</LinkButton>
        {line.state !== 'draft' && (
          <LinkButton to={`/campaigns/${line.id}/results`} type="primary" ghost>
            {t('results')}
          </LinkButton>
        )}
      </div>
    </article>
  );
}

function CardFigures({ figures }: { figures: CampaignFigures }) {
  const t = useText(messages);
  const { total, submitted } = figures.opd;
  return (
    <dl className="card-figures">
      <div>
        <dt>{t('opdProgress')}</dt>
        <dd>
          <span className="numeric">
            <strong>{submitted}</strong> / {total}
          </span>
          <Progress
            percent={total > 0 ? (submitted / total) * 100 : 0}
            showInfo={false}
            size="small"
            aria-label={t('opdProgress')}
          />
        </dd>
      </div>
      <div>
        <dt>{t('stakeholders')}</dt>
        <dd>
          <strong>{t('stakeholderCount', { n: figures.stakeholders.n })}</strong>
        </dd>
      </div>
    </dl>
  );
}
