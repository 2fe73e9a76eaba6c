import { Button, Input, Select, Table, type TableColumnsType, Tag } from 'antd';
import { useMemo, useState } from 'react';
import type { Opd } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { messages } from './messages';
import { OpdForm } from './OpdForm';
import { useOpds } from './queries';

const allKinds = '';

export default function OpdsPage() {
  const t = useText(messages);
  const opds = useOpds();
  const [kind, setKind] = useState(allKinds);
  const [words, setWords] = useState('');
  const shown = useMemo(
    () =>
      opds.data?.filter(
        (one) =>
          (kind === allKinds || one.kind === kind) &&
          `${one.name} ${one.code}`.toLowerCase().includes(words.trim().toLowerCase()),
      ) ?? [],
    [opds.data, kind, words],
  );
  const kinds = [...new Set(opds.data?.map((one) => one.kind))].sort();
  return (
    <Page title={t('title')} intro={opds.data && <p>{t('intro', { n: opds.data.length })}</p>}>
      <Panel>
        <div className="filters">
          <Input.Search
            allowClear
            placeholder={t('search')}
            aria-label={t('search')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Select
            aria-label={t('kind')}
            value={kind}
            onChange={setKind}
            options={[{ value: allKinds, label: t('allKinds') }, ...kinds.map((one) => ({ value: one, label: one }))]}
          />
        </div>
        <Loaded query={opds} rows={8}>
          {(all) => <OpdTable opds={shown} none={all.length === 0} />}
        </Loaded>
      </Panel>
    </Page>
  );
}

function OpdTable({ opds, none }: { opds: Opd[]; none: boolean }) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const [edited, setEdited] = useState<Opd | null>(null);
  const columns: TableColumnsType<Opd> = [
    {
      title: t('name'),
      dataIndex: 'name',
      sorter: (a, b) => a.name.localeCompare(b.name),
      render: (name: string) => <strong className="opd-name">{name}</strong>,
    },
    { title: t('code'), dataIndex: 'code', width: 150, responsive: ['sm'] },
    {
      title: t('kind'),
      dataIndex: 'kind',
      width: 130,
      responsive: ['md'],
      sorter: (a, b) => a.kind.localeCompare(b.kind),
    },
    {
      title: t('mail'),
      dataIndex: 'mail',
      responsive: ['lg'],
      render: (mail: string | null) => (mail ? <bdi>{mail}</bdi> : <span className="soft">{t('noMail')}</span>),
    },
    {
      title: t('state'),
      key: 'state',
      width: 210,
      render: (_, one) => (
        <>
          <Tag color={one.status === 'active' ? 'success' : 'default'}>{t(one.status)}</Tag>
          {!one.confirmed && <Tag color="warning">{t('unconfirmed')}</Tag>}
        </>
      ),
    },
    ...(administrator
      ? [
          {
            title: <span className="visually-hidden">{t('edit')}</span>,
            key: 'edit',
            width: 90,
            align: 'right' as const,
            render: (_: unknown, one: Opd) => (
              <Button size="small" onClick={() => setEdited(one)} aria-label={`${t('edit')}: ${one.name}`}>
                {t('edit')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Table<Opd>
        rowKey="code"
        columns={columns}
        dataSource={opds}
        pagination={false}
        size="middle"
        locale={{
          emptyText: <Nothing title={t(none ? 'empty' : 'noMatch')} hint={t(none ? 'emptyHint' : 'noMatchHint')} />,
        }}
      />
      {edited && <OpdForm opd={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
