import { App, Button, Popconfirm, Space, Table, type TableColumnsType, Tag } from 'antd';
import type { Report, ReportState } from '../api';
import { useRole } from '../app/session';
import { useCampaignFigures } from '../campaign/queries';
import { useFormat, usePick, useText } from '../i18n';
import { Loaded, Nothing, Page, Panel, ProblemNotice, Simulated } from '../ui';
import { messages } from './messages';
import { OrderPanel } from './OrderPanel';
import { checkAddress, isMoving, usePublishReport, useReports } from './queries';
import { DownloadButton, ReportProgress } from './ReportButton';

export default function ReportsPage() {
  const t = useText(messages);
  const reports = useReports();
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <OrderPanel />
      <Panel>
        <Loaded query={reports}>{(all) => <ReportsTable reports={all} />}</Loaded>
      </Panel>
    </Page>
  );
}

const colours: Record<ReportState, string> = {
  queued: 'default',
  running: 'processing',
  done: 'success',
  failed: 'error',
};

function ReportsTable({ reports }: { reports: Report[] }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const campaigns = useCampaignFigures();
  const known = new Map(campaigns.data?.map((one) => [one.id, one]));
  const titleOf = (report: Report) => pick(report.title ?? known.get(report.campaign ?? '')?.title) || t('report');

  const columns: TableColumnsType<Report> = [
    {
      title: t('report'),
      key: 'title',
      render: (_, report) => (
        <>
          <strong>{titleOf(report)}</strong> <Tag>{t(`kind.${report.kind}`)}</Tag>{' '}
          {known.get(report.campaign ?? '')?.simulated && <Simulated />}
          {report.state === 'failed' && report.problem && <div className="soft small">{report.problem}</div>}
          {report.publication && (
            <div className="soft small">
              {t('publishedAs', { number: report.publication.number, by: report.publication.by })}{' '}
              <a href={checkAddress(report)} target="_blank" rel="noreferrer">
                {t('check')}
              </a>
            </div>
          )}
        </>
      ),
    },
    { title: t('format'), key: 'format', width: 90, render: (_, report) => t(report.format) },
    {
      title: t('createdAt'),
      key: 'at',
      width: 190,
      responsive: ['md'],
      render: (_, report) => <span className="numeric">{format.dateTime(report.createdAt)}</span>,
    },
    {
      title: t('state'),
      key: 'state',
      width: 190,
      render: (_, report) =>
        isMoving(report) ? (
          <ReportProgress report={report} />
        ) : (
          <Tag color={colours[report.state]}>{t(report.publication ? 'published' : report.state)}</Tag>
        ),
    },
    {
      title: <span className="visually-hidden">{t('download')}</span>,
      key: 'file',
      width: 240,
      align: 'right',
      render: (_, report) =>
        report.state === 'done' && (
          <Space wrap>
            <PublishButton report={report} />
            <DownloadButton report={report} />
          </Space>
        ),
    },
  ];
  return (
    <Table<Report>
      rowKey="id"
      columns={columns}
      dataSource={reports}
      pagination={reports.length > 20 ? { pageSize: 20 } : false}
      size="middle"
      scroll={{ x: 520 }}
      locale={{ emptyText: <Nothing title={t('empty')} hint={t('emptyHint')} /> }}
    />
  );
}

/** Publishing is for the administrator, and for ever: it asks first. */
function PublishButton({ report }: { report: Report }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const publish = usePublishReport();
  if (!useRole('administrator') || report.publication || !report.checkCode) {
    return null;
  }
  return (
    <>
      {publish.isError && <ProblemNotice failure={publish.error} />}
      <Popconfirm
        title={t('publishTitle')}
        description={t('publishNote')}
        okText={t('publish')}
        cancelText={t('cancel')}
        onConfirm={() =>
          publish.mutate(report, {
            onSuccess: (published) =>
              void message.success(t('publishedNow', { number: published.publication?.number ?? '' })),
          })
        }
      >
        <Button loading={publish.isPending}>{t('publish')}</Button>
      </Popconfirm>
    </>
  );
}
