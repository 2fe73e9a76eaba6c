import { Drawer, Table, Tag } from 'antd';
import type { Mailing, SentMail } from '../api';
import { useFormat, useText } from '../i18n';
import { Loaded } from '../ui';
import { useMails } from './mail-queries';
import { messages } from './messages';

const colours: Record<string, string> = { sent: 'success', failed: 'error', unclear: 'warning' };

interface Props {
  campaign: string;
  mailing: Mailing;
  onClose: () => void;
}

/** To whom an order of mails goes, and what became of each. */
export function MailsDrawer({ campaign, mailing, onClose }: Props) {
  const t = useText(messages);
  const mails = useMails(campaign, mailing);
  return (
    <Drawer open onClose={onClose} title={t('recipient')} size={720}>
      <Loaded query={mails} rows={4}>
        {(found) => (
          <Table<SentMail>
            rowKey="id"
            dataSource={found}
            pagination={found.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
            size="middle"
            scroll={{ x: 460 }}
            columns={[
              { title: t('recipient'), key: 'recipient', render: (_, one) => <Recipient mail={one} /> },
              { title: t('state'), key: 'state', render: (_, one) => <State mail={one} /> },
            ]}
          />
        )}
      </Loaded>
    </Drawer>
  );
}

function Recipient({ mail }: { mail: SentMail }) {
  return (
    <>
      {mail.name}
      <bdi className="soft small block">{mail.email}</bdi>
    </>
  );
}

function State({ mail }: { mail: SentMail }) {
  const t = useText(messages);
  const format = useFormat();
  const state = mail.state as keyof typeof stateTexts;
  return (
    <>
      <Tag color={colours[mail.state] ?? 'default'}>{t(stateTexts[state])}</Tag>
      <span className="soft small block">
        {mail.sentAt ? format.dateTime(mail.sentAt) : mail.problem}
        {mail.problem && !mail.sentAt ? ` · ${t('tries', { n: mail.attempts })}` : ''}
      </span>
    </>
  );
}

const stateTexts = {
  waiting: 'mailWaiting',
  sending: 'mailWaiting',
  sent: 'mailSent',
  failed: 'mailFailed',
  unclear: 'mailUnclear',
  dropped: 'mailDropped',
} as const;
