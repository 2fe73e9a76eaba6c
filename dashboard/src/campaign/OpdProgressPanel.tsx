import { Input, Select, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import type { AssignmentState, Campaign, CampaignProgress, OpdProgress } from '../api';
import { useRole } from '../app/session';
import { assignmentStates, isLate, looks, ProgressBar, StateTag, useAssignments } from '../assignment';
import { messages as assignmentMessages } from '../assignment/messages';
import { useFormat, useText } from '../i18n';
import { BasisLine, LinkButton, Nothing, Panel } from '../ui';
import { ExtendOpd } from './ExtendOpd';
import { LateNames } from './LateNames';
import { messages } from './messages';

interface Props {
  campaign: Campaign;
  progress: CampaignProgress;
}

/** Every OPD of a campaign with its state, as it changes. */
export function OpdProgressPanel({ campaign, progress }: Props) {
  const t = useText(messages);
  const states = useText(assignmentMessages);
  const [state, setState] = useState<AssignmentState | 'all'>('all');
  const [words, setWords] = useState('');
  const rows = useMemo(
    () =>
      progress.byOpd.filter(
        (row) =>
          (state === 'all' || row.state === state) &&
          `${row.name} ${row.opd}`.toLowerCase().includes(words.trim().toLowerCase()),
      ),
    [progress.byOpd, state, words],
  );
  return (
    <Panel
      title={t('progress')}
      note={<BasisLine n={progress.opd.total} asOf={progress.asOf} simulated={progress.simulated} />}
      actions={<LateNames rows={progress.byOpd} />}
    >
      <ProgressBar counts={progress.opd} legend />
      <div className="filters">
        <Input.Search
          allowClear
          placeholder={t('search')}
          aria-label={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Select<AssignmentState | 'all'>
          value={state}
          onChange={setState}
          aria-label={t('state')}
          options={[
            { value: 'all', label: t('all') },
            ...assignmentStates.map((one) => ({ value: one, label: states(looks[one].text) })),
          ]}
        />
      </div>
      <Rows rows={rows} campaign={campaign} />
    </Panel>
  );
}

function Rows({ rows, campaign }: { rows: OpdProgress[]; campaign: Campaign }) {
  const t = useText(messages);
  const states = useText(assignmentMessages);
  const format = useFormat();
  const reader = useRole('administrator', 'reviewer');
  const administrator = useRole('administrator');
  const assignments = useAssignments({ campaign: campaign.id }, reader);
  const given = new Map(assignments.data?.map((one) => [one.opd, one]));

  const columns: TableColumnsType<OpdProgress> = [
    {
      title: t('opds'),
      key: 'name',
      sorter: (a, b) => a.name.localeCompare(b.name),
      render: (_, row) => (
        <>
          <span className="opd-name">{row.name}</span>
          <span className="phone-only">
            <StateTag state={row.state} />
          </span>
          {row.reason && row.state === 'returned' && (
            <div className="soft small">
              {t('reason')}: {row.reason}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('state'),
      key: 'state',
      width: 190,
      responsive: ['sm'],
      sorter: (a, b) => assignmentStates.indexOf(a.state) - assignmentStates.indexOf(b.state),
      render: (_, row) => (
        <>
          <StateTag state={row.state} />
          {isLate(row.state, campaign.closesAt) && <span className="late small">{states('late')}</span>}
        </>
      ),
    },
    {
      title: t('at'),
      key: 'at',
      width: 190,
      responsive: ['md'],
      sorter: (a, b) => (a.at ?? '').localeCompare(b.at ?? ''),
      render: (_, row) => <span className="numeric">{format.dateTime(row.at)}</span>,
    },
    ...(reader
      ? [
          {
            title: <span className="visually-hidden">{t('read')}</span>,
            key: 'read',
            width: administrator ? 190 : 110,
            align: 'right' as const,
            render: (_: unknown, row: OpdProgress) => {
              const assignment = given.get(row.opd);
              const response = assignment?.response;
              return (
                <>
                  {administrator && assignment && <ExtendOpd campaign={campaign} assignment={assignment} />}{' '}
                  {response && row.state !== 'in-progress' && (
                    <LinkButton
                      to={`/responses/${response}`}
                      size="small"
                      type={administrator && row.state === 'submitted' ? 'primary' : 'default'}
                      aria-label={`${t('read')}: ${row.name}`}
                    >
                      {t(administrator && row.state === 'submitted' ? 'review1' : 'read')}
                    </LinkButton>
                  )}
                </>
              );
            },
          },
        ]
      : []),
  ];

  return (
    <Table<OpdProgress>
      rowKey="opd"
      columns={columns}
      dataSource={rows}
      pagination={false}
      size="middle"
      locale={{ emptyText: <Nothing title={t('nothingMatches')} hint={t('nothingMatchesHint')} /> }}
    />
  );
}
