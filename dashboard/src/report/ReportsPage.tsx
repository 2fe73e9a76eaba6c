import { App, Button, Form, Select, Table, type TableColumnsType, Tag } from 'antd';
import type { Report, ReportFormat, ReportState } from '../api';
import { useCampaignFigures } from '../campaign/queries';
import { useFormat, usePick, useText } from '../i18n';
import { Loaded, Nothing, Page, Panel, ProblemNotice, Simulated } from '../ui';
import { messages } from './messages';
import { isMoving, useOrderReport, useReports } from './queries';
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

function OrderPanel() {
  const t = useText(messages);
  const pick = usePick();
  const { message } = App.useApp();
  const campaigns = useCampaignFigures();
  const order = useOrderReport();
  const options = (campaigns.data ?? [])
    .filter((one) => one.state !== 'draft')
    .map((one) => ({ value: one.id, label: pick(one.title) }));
  return (
    <Panel title={t('order')} note={t('orderHint')}>
      {order.isError && <ProblemNotice failure={order.error} />}
      <Form<{ campaign: string; format: ReportFormat }>
        layout="vertical"
        className="inline-form"
        initialValues={{ format: 'pdf' }}
        onFinish={(fields) => order.mutate(fields, { onSuccess: () => void message.success(t('started')) })}
      >
        <Form.Item name="campaign" label={t('campaign')} rules={[{ required: true, message: t('chooseCampaign') }]}>
          <Select options={options} placeholder={t('chooseCampaign')} loading={campaigns.isPending} />
        </Form.Item>
        <Form.Item name="format" label={t('format')}>
          <Select
            options={[
              { value: 'pdf', label: t('pdf') },
              { value: 'xlsx', label: t('xlsx') },
            ]}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={order.isPending}>
          {t('get')}
        </Button>
      </Form>
    </Panel>
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
          <strong>{titleOf(report)}</strong> {known.get(report.campaign ?? '')?.simulated && <Simulated />}
          {report.state === 'failed' && report.problem && <div className="soft small">{report.problem}</div>}
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
          <Tag color={colours[report.state]}>{t(report.state)}</Tag>
        ),
    },
    {
      title: <span className="visually-hidden">{t('download')}</span>,
      key: 'file',
      width: 130,
      align: 'right',
      render: (_, report) => report.state === 'done' && <DownloadButton report={report} />,
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
