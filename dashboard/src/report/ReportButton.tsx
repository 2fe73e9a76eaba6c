import { DownloadOutlined, FileExcelOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Alert, Button, Dropdown, Modal, Progress } from 'antd';
import { useState } from 'react';
import type { Report, ReportFormat } from '../api';
import { useText } from '../i18n';
import { ProblemNotice, Waiting } from '../ui';
import { messages } from './messages';
import { fileAddress, useOrderReport, useReport } from './queries';

/** Gets a campaign's report: choose the format, watch it being made, download it. */
export function ReportButton({ campaign, primary = false }: { campaign: string; primary?: boolean }) {
  const t = useText(messages);
  const order = useOrderReport();
  const [format, setFormat] = useState<ReportFormat | null>(null);
  const ask = (wanted: ReportFormat) => {
    setFormat(wanted);
    order.mutate({ kind: 'campaign', campaign, format: wanted });
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'pdf', icon: <FilePdfOutlined />, label: t('getPdf'), onClick: () => ask('pdf') },
            { key: 'xlsx', icon: <FileExcelOutlined />, label: t('getXlsx'), onClick: () => ask('xlsx') },
          ],
        }}
      >
        <Button icon={<DownloadOutlined />} type={primary ? 'primary' : 'default'}>
          {t('get')}
        </Button>
      </Dropdown>
      <Modal
        open={format !== null}
        title={t('working', { format: format ? t(format) : '' })}
        footer={null}
        onCancel={() => setFormat(null)}
        destroyOnHidden
      >
        {order.isError && (
          <ProblemNotice
            failure={order.error}
            onRetry={() => format && order.mutate({ kind: 'campaign', campaign, format })}
          />
        )}
        {order.isPending && <Waiting rows={1} />}
        {order.data && <Making id={order.data} />}
      </Modal>
    </>
  );
}

function Making({ id }: { id: string }) {
  const t = useText(messages);
  const report = useReport(id);
  if (report.isError) {
    return <ProblemNotice failure={report.error} onRetry={() => void report.refetch()} />;
  }
  if (!report.data) {
    return <Waiting rows={1} />;
  }
  return (
    <div className="stack-small" aria-live="polite">
      <ReportProgress report={report.data} />
      {report.data.state === 'done' && (
        <>
          <p className="notice-detail">{t('ready')}</p>
          <DownloadButton report={report.data} primary />
        </>
      )}
    </div>
  );
}

export function ReportProgress({ report }: { report: Report }) {
  const t = useText(messages);
  if (report.state === 'failed') {
    return (
      <Alert
        type="error"
        showIcon
        title={t('failed')}
        description={report.problem ? t('failedNote', { problem: report.problem }) : undefined}
      />
    );
  }
  return (
    <Progress
      percent={report.state === 'done' ? 100 : report.progress}
      status={report.state === 'done' ? 'success' : 'active'}
      aria-label={t('progress')}
    />
  );
}

export function DownloadButton({ report, primary = false }: { report: Report; primary?: boolean }) {
  const t = useText(messages);
  return (
    <Button
      icon={<DownloadOutlined />}
      type={primary ? 'primary' : 'default'}
      href={fileAddress(report)}
      download
      title={report.sha256 ? t('checksum', { sha256: report.sha256 }) : undefined}
    >
      {t('download')}
    </Button>
  );
}
