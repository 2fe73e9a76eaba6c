import { DownloadOutlined, TableOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Form, Progress, Radio, Switch, Tag } from 'antd';
import { useState } from 'react';
import type { Audience, Campaign, Export, ExportFormat } from '../api';
import { useRole } from '../app/session';
import { language, type PlainKey, useFormat, useText } from '../i18n';
import { Loaded, Nothing, ProblemNotice } from '../ui';
import { messages } from './messages';
import './export.css';
import type { id } from './messages/id';
import { isMoving, useExports, useOrderExport } from './queries';

const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'spss', 'r', 'jsonl'];

const notes: Record<ExportFormat, PlainKey<typeof id>> = {
  csv: 'csvNote',
  xlsx: 'xlsxNote',
  spss: 'spssNote',
  r: 'rNote',
  jsonl: 'jsonlNote',
};

/** Gets a campaign's answers as a file for analysis: choose, watch it being made, download it now or later. */
export function ExportButton({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<TableOutlined />} onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={t('title')} size={560} destroyOnHidden>
        <p className="soft">{t('intro')}</p>
        <OrderForm campaign={campaign} />
        <h3>{t('earlier')}</h3>
        <Files campaign={campaign.id} />
      </Drawer>
    </>
  );
}

interface Fields {
  audience: Audience;
  format: ExportFormat;
  verifiedOnly: boolean;
}

function OrderForm({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const order = useOrderExport(campaign.id);
  const [form] = Form.useForm<Fields>();
  const audiences = campaign.parts.map((part) => part.audience);
  const audience = Form.useWatch('audience', form) ?? audiences[0];
  const ofOpds = audience === 'opd';

  const send = (fields: Fields) =>
    order.mutate({
      audience: fields.audience,
      format: fields.format,
      language: language(),
      verifiedOnly: ofOpds && (!administrator || fields.verifiedOnly),
    });

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      onFinish={send}
      initialValues={{ audience: audiences[0], format: 'csv', verifiedOnly: false }}
    >
      {order.isError && <ProblemNotice failure={order.error} />}
      <Form.Item name="audience" label={t('audience')} hidden={audiences.length < 2}>
        <Radio.Group options={audiences.map((one) => ({ value: one, label: t(one) }))} />
      </Form.Item>
      {!ofOpds && <Alert type="info" showIcon title={t('stakeholderNote')} />}
      <Form.Item name="format" label={t('format')}>
        <Radio.Group className="export-formats">
          {formats.map((format) => (
            <Radio key={format} value={format}>
              {t(format)} <span className="soft small">{t(notes[format])}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {ofOpds && administrator && (
        <Form.Item name="verifiedOnly" label={t('verifiedOnly')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
      {ofOpds && !administrator && <p className="soft">{t('verifiedReviewer')}</p>}
      <Button type="primary" htmlType="submit" loading={order.isPending}>
        {t('order')}
      </Button>
    </Form>
  );
}

function Files({ campaign }: { campaign: string }) {
  const t = useText(messages);
  const files = useExports(campaign);
  return (
    <Loaded query={files} rows={2}>
      {(found) =>
        found.length === 0 ? (
          <Nothing title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <ul className="export-files" aria-live="polite">
            {found.map((file) => (
              <li key={file.id} className="export-line">
                <Line file={file} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Line({ file }: { file: Export }) {
  const t = useText(messages);
  const format = useFormat();
  const name = t('name', { format: t(file.format), audience: t(file.audience) });
  return (
    <>
      <div>
        <strong>{name}</strong> {file.verifiedOnly && <Tag color="success">{t('verified')}</Tag>}
        <div className="soft small">
          {format.dateTime(file.orderedAt)}
          {file.state === 'done' && (
            <> · {t('holds', { n: file.responses ?? 0, size: format.fileSize(file.size ?? 0) })}</>
          )}
          {file.state === 'queued' && <> · {t('queued')}</>}
          {file.state === 'running' && <> · {t('running')}</>}
          {file.state === 'expired' && <> · {t('expired')}</>}
        </div>
        {isMoving(file) && (
          <Progress percent={file.progress} status="active" aria-label={t('progress', { name })} size="small" />
        )}
        {file.state === 'failed' && <Alert type="error" showIcon title={t('failed')} description={file.problem} />}
      </div>
      {file.state === 'done' && file.file && (
        <Button
          icon={<DownloadOutlined />}
          href={file.file}
          download
          aria-label={t('download', { name })}
          title={file.sha256 ? `SHA-256: ${file.sha256}` : undefined}
        >
          {t('downloadShort')}
        </Button>
      )}
    </>
  );
}
