import { Select, Table, Tag } from 'antd';
import { useState } from 'react';
import type { Difference, DifferenceChange } from '../api';
import { usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { messages } from './messages';
import { partName } from './parts';
import { useDifferences } from './queries';

const colors = { added: 'success', removed: 'error', changed: 'processing' } as const;

interface Props {
  id: string;
  /** Published versions, the newest first. */
  numbers: readonly number[];
  hasDraft: boolean;
}

/** What became of the questions from one version to another, or to the draft. */
export function DifferencesPanel({ id, numbers, hasDraft }: Props) {
  const t = useText(messages);
  const later = [...(hasDraft ? [null] : []), ...numbers];
  const [from, setFrom] = useState(numbers[hasDraft ? 0 : 1] ?? 1);
  const [to, setTo] = useState<number | null>(later[0] ?? null);
  const differences = useDifferences(id, from, to);
  return (
    <Panel title={t('differences')} note={t('differencesNote')}>
      <div className="filters">
        <Select<number>
          aria-label={t('compareFrom')}
          value={from}
          onChange={setFrom}
          options={numbers.map((number) => ({ value: number, label: t('version', { number }) }))}
        />
        <Select<number>
          aria-label={t('compareTo')}
          value={to ?? 0}
          onChange={(number) => setTo(number === 0 ? null : number)}
          options={later.map((number) => ({
            value: number ?? 0,
            label: number === null ? t('draft') : t('version', { number }),
          }))}
        />
      </div>
      <Loaded query={differences} rows={3}>
        {(items) => <Differences items={items} />}
      </Loaded>
    </Panel>
  );
}

function Differences({ items }: { items: readonly Difference[] }) {
  const t = useText(messages);
  const pick = usePick();
  return (
    <Table<Difference>
      rowKey={(one) => `${one.kind} ${one.name}`}
      dataSource={[...items]}
      pagination={items.length > 50 ? { pageSize: 50 } : false}
      size="middle"
      scroll={{ x: 560 }}
      locale={{ emptyText: <Nothing title={t('same')} hint={t('sameHint')} /> }}
      columns={[
        {
          title: t('question'),
          key: 'question',
          width: '34%',
          render: (_, one) => (
            <>
              {pick(one.label) || one.name}
              {one.name && <code className="soft small block">{one.name}</code>}
            </>
          ),
        },
        { title: t('deed'), key: 'deed', render: (_, one) => <Tag color={colors[one.deed]}>{t(one.deed)}</Tag> },
        {
          title: t('what'),
          key: 'what',
          render: (_, one) => one.changes.map((change) => <Change key={change.part} change={change} />),
        },
      ]}
    />
  );
}

function Change({ change }: { change: DifferenceChange }) {
  const t = useText(messages);
  const say = (text: string) => (text === 'true' ? t('yes') : text);
  return (
    <p className="small line-note">
      <span className="soft">{partName(change.part, t)}</span> {change.before && <del>{say(change.before)}</del>}{' '}
      {change.after && <ins>{say(change.after)}</ins>}
    </p>
  );
}
