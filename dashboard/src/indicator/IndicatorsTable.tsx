import { Button, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import type { Indicator } from '../api';
import { useMe, useRole } from '../app/session';
import { useFormat, useText } from '../i18n';
import { Nothing } from '../ui';
import { messages } from './messages';
import { RealisationForm } from './RealisationForm';
import { YearCell } from './YearCell';

interface Props {
  indicators: Indicator[];
  /** The name of a dimension's code; the column is shown when given. */
  dimensionName?: (code: string) => string;
}

function yearsOf(indicators: Indicator[]): number[] {
  const years = indicators.flatMap((one) => [...one.targets, ...one.realisations].map((entry) => entry.year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Indicators with target and realisation of every year. */
export function IndicatorsTable({ indicators, dimensionName }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const me = useMe();
  const administrator = useRole('administrator');
  const officer = useRole('opd-officer');
  const [entered, setEntered] = useState<Indicator | null>(null);
  const years = useMemo(() => yearsOf(indicators), [indicators]);
  const mayEnter = (indicator: Indicator) => administrator || (officer && me.opd === indicator.opd);

  const columns: TableColumnsType<Indicator> = [
    {
      title: t('indicator'),
      key: 'name',
      fixed: 'left',
      width: 210,
      sorter: (a, b) => a.name.localeCompare(b.name),
      render: (_, one) => (
        <>
          <strong>{one.name}</strong>
          <div className="soft small">
            {one.unit} · {t(one.direction)}
          </div>
        </>
      ),
    },
    ...(dimensionName
      ? ([
          {
            title: t('dimension'),
            key: 'dimension',
            width: 150,
            render: (_, one) => dimensionName(one.dimension),
            sorter: (a, b) => a.dimension.localeCompare(b.dimension),
          },
          {
            title: t('opd'),
            key: 'opd',
            width: 120,
            render: (_, one) => <span title={one.opdName ?? one.opd}>{one.opd.toUpperCase()}</span>,
          },
        ] satisfies TableColumnsType<Indicator>)
      : []),
    ...years.map((year) => ({
      title: String(year),
      key: String(year),
      align: 'right' as const,
      width: 112,
      render: (_: unknown, one: Indicator) => <YearCell indicator={one} year={year} format={format} />,
    })),
    ...(indicators.some(mayEnter)
      ? [
          {
            title: t('actions'),
            key: 'actions',
            width: 150,
            render: (_: unknown, one: Indicator) =>
              mayEnter(one) && (
                <Button size="small" onClick={() => setEntered(one)}>
                  {t('enter')}
                </Button>
              ),
          },
        ]
      : []),
  ];

  return (
    <>
      <Table<Indicator>
        rowKey="id"
        columns={columns}
        dataSource={indicators}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Nothing title={t('empty')} hint={t('emptyHint')} /> }}
      />
      {entered && <RealisationForm indicator={entered} onClose={() => setEntered(null)} />}
    </>
  );
}
