import { Button, Table, type TableColumnsType, Tag } from 'antd';
import type { Punctuality } from '../api';
import { useFormat, useText } from '../i18n';
import { Loaded, Nothing } from '../ui';
import { messages } from './messages';
import { usePunctuality } from './queries';

interface Props {
  year: number;
  onOpen: (opd: string) => void;
}

/** How far the OPDs are with a year's values: whom to remind, and what waits to be verified. */
export function OpdProgress({ year, onOpen }: Props) {
  const t = useText(messages);
  const query = usePunctuality(year);
  return (
    <Loaded query={query} rows={6}>
      {(rows) =>
        rows.length === 0 ? (
          <Nothing title={t('noneAtAll')} hint={t('noneAtAllHint')} />
        ) : (
          <>
            <Sum rows={rows} />
            <OpdTable rows={rows} onOpen={onOpen} />
          </>
        )
      }
    </Loaded>
  );
}

const came = (row: Punctuality) => row.inTime + row.late;
const sum = (rows: Punctuality[], of: (row: Punctuality) => number) => rows.reduce((all, row) => all + of(row), 0);

function Sum({ rows }: { rows: Punctuality[] }) {
  const t = useText(messages);
  const format = useFormat();
  const all = sum(rows, (row) => row.indicators);
  const share = (100 * sum(rows, (row) => row.inTime)) / all;
  return (
    <>
      <h2 className="section-title">{t('overview')}</h2>
      <p>
        {t('overviewNote', { n: sum(rows, came), all, m: sum(rows, (row) => row.waiting) })}
        {rows[0]?.dueOn && ` ${t('overviewShare', { share: format.percent(share) })}`}
      </p>
    </>
  );
}

function OpdTable({ rows, onOpen }: { rows: Punctuality[]; onOpen: (opd: string) => void }) {
  const t = useText(messages);
  const format = useFormat();
  const columns: TableColumnsType<Punctuality> = [
    {
      title: t('opd'),
      dataIndex: 'opdName',
      sorter: (a, b) => a.opdName.localeCompare(b.opdName),
      render: (name: string, row) => (
        <Button type="link" className="realisation-opd" title={t('openOpd', { name })} onClick={() => onOpen(row.opd)}>
          {name}
        </Button>
      ),
    },
    {
      title: t('came'),
      key: 'came',
      width: 130,
      sorter: (a, b) => came(a) / a.indicators - came(b) / b.indicators,
      render: (_, row) => t('cameOf', { n: came(row), all: row.indicators }),
    },
    {
      title: t('waiting'),
      dataIndex: 'waiting',
      width: 150,
      responsive: ['md'],
      sorter: (a, b) => a.waiting - b.waiting,
      render: (waiting: number) => (waiting > 0 ? <Tag color="processing">{waiting}</Tag> : '–'),
    },
    {
      title: t('inTime'),
      dataIndex: 'share',
      width: 130,
      align: 'right',
      sorter: (a, b) => (a.share ?? -1) - (b.share ?? -1),
      render: (share: number | null) => format.percent(share),
    },
    {
      title: t('lateAndMissing'),
      key: 'late',
      width: 150,
      align: 'right',
      responsive: ['md'],
      sorter: (a, b) => a.late + a.missing - b.late - b.missing,
      render: (_, row) => `${row.late} / ${row.missing}`,
    },
  ];
  return <Table<Punctuality> rowKey="opd" columns={columns} dataSource={rows} pagination={false} size="middle" />;
}
