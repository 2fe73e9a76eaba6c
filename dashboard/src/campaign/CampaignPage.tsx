import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Campaign } from '../api';
import { useRole } from '../app/session';
import { ExportButton } from '../export/ExportButton';
import { useFormat, usePick, useText } from '../i18n';
import { InvitationsPanel } from '../invitations/InvitationsPanel';
import { MailPanel } from '../invitations/MailPanel';
import { ReportButton } from '../report/ReportButton';
import { ResponsesLink } from '../response/ResponsesLink';
import { LinkButton, Loaded, Page, Simulated } from '../ui';
import { CampaignActions } from './CampaignActions';
import { CampaignTag } from './CampaignTag';
import { messages } from './messages';
import { OpdProgressPanel } from './OpdProgressPanel';
import { ProgressNumbers } from './ProgressNumbers';
import { QuotasPanel } from './QuotasPanel';
import { useCampaign, useProgress } from './queries';
import { StakeholderPanels } from './StakeholderPanels';

/** One campaign while it runs: who has answered, who has not, what waits for verification. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const campaign = useCampaign(id);
  return <Loaded query={campaign}>{(found) => <Detail campaign={found} />}</Loaded>;
}

function Detail({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const pick = usePick();
  const administrator = useRole('administrator');
  const analyst = useRole('administrator', 'reviewer');
  const counts = useRole('administrator', 'reviewer', 'council');
  const asksOpds = campaign.parts.some((part) => part.audience === 'opd');
  const asksStakeholders = campaign.parts.some((part) => part.audience === 'stakeholder');
  const title = pick(campaign.title);
  const draft = campaign.state === 'draft';
  return (
    <Page
      tab={title}
      title={
        <>
          {title} <CampaignTag state={campaign.state} /> {campaign.simulated && <Simulated />}
        </>
      }
      intro={<Window campaign={campaign} />}
      actions={
        <>
          {administrator && <CampaignActions campaign={campaign} />}
          {!draft && analyst && asksOpds && <ResponsesLink campaign={campaign.id} />}
          {!draft && analyst && <ExportButton campaign={campaign} />}
          {!draft && <ReportButton campaign={campaign.id} />}
          {!draft && (
            <LinkButton to={`/campaigns/${campaign.id}/results`} type="primary">
              {t('results')}
            </LinkButton>
          )}
        </>
      }
    >
      {draft && <Alert type="info" showIcon title={t('draftNote')} />}
      {campaign.draftsKept ? <Alert type="info" showIcon title={t('draftsKept', { n: campaign.draftsKept })} /> : null}
      {campaign.extensionReason && campaign.state === 'open' ? (
        <Alert type="info" showIcon title={t('extendedBecause', { reason: campaign.extensionReason })} />
      ) : null}
      {!draft && <Progress campaign={campaign} />}
      {administrator && asksStakeholders && <InvitationsPanel campaign={campaign} />}
      {administrator && <MailPanel campaign={campaign} />}
      {counts && asksStakeholders && <QuotasPanel campaign={campaign} />}
    </Page>
  );
}

function Window({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const format = useFormat();
  const { closesAt } = campaign;
  return (
    <p>
      <Link to="/campaigns">{t('back')}</Link>
      {campaign.headApproval && ` · ${t('headApproves')}`}
      {closesAt && (
        <>
          {' · '}
          {campaign.state === 'closed' || campaign.state === 'archived'
            ? t('closedOn', { date: format.dateTime(closesAt) })
            : t('closesOn', { date: format.dateTime(closesAt), when: format.relative(closesAt) })}
        </>
      )}
    </p>
  );
}

function Progress({ campaign }: { campaign: Campaign }) {
  const progress = useProgress(campaign.id);
  return (
    <Loaded query={progress} rows={8}>
      {(found) => (
        <>
          <ProgressNumbers progress={found} />
          {found.opd.total > 0 && <OpdProgressPanel campaign={campaign} progress={found} />}
          <StakeholderPanels progress={found} />
        </>
      )}
    </Loaded>
  );
}
