import { Drawer, Table } from 'antd';
import type { MailTrouble } from '../api';
import { useText } from '../i18n';
import { Loaded, Nothing } from '../ui';
import { useTroubles } from './mail-queries';
import { messages } from './messages';

/** The mails of an order that went wrong or are tried again, and why. */
export function TroublesDrawer({ mailing, onClose }: { mailing: string; onClose: () => void }) {
  const t = useText(messages);
  const troubles = useTroubles(mailing);
  return (
    <Drawer open onClose={onClose} title={t('troubles')} size={640}>
      <Loaded query={troubles} rows={4}>
        {(found) => (
          <Table<MailTrouble>
            rowKey="id"
            dataSource={found}
            pagination={found.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
            size="middle"
            scroll={{ x: 460 }}
            locale={{ emptyText: <Nothing title={t('noTroubles')} hint={t('noTroublesHint')} /> }}
            columns={[
              { title: t('email'), key: 'email', render: (_, one) => <bdi>{one.email}</bdi> },
              { title: t('problem'), key: 'problem', render: (_, one) => one.problem },
              { title: t('attempts'), dataIndex: 'attempts', align: 'right' },
            ]}
          />
        )}
      </Loaded>
    </Drawer>
  );
}
