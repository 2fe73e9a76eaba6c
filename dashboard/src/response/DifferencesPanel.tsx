import { Select, Table } from 'antd';
import { useMemo, useState } from 'react';
import type { Assignment, Definition, ResponseView, Submission } from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { type Difference, differencesOf } from './differences';
import { messages } from './messages';
import { useSubmissions } from './queries';

interface Props {
  response: ResponseView;
  assignment: Assignment;
  definition: Definition;
}

/** What an OPD changed from one submission to another, question by question. */
export function DifferencesPanel({ response, assignment, definition }: Props) {
  const t = useText(messages);
  const submissions = useSubmissions(response.id, response.version);
  return (
    <Panel title={t('differences')} note={t('differencesNote')}>
      <Loaded query={submissions} rows={3}>
        {(all) =>
          all.length < 2 ? (
            <Nothing title={t('oneSubmission')} hint={t('oneSubmissionHint')} />
          ) : (
            <Compared submissions={all} assignment={assignment} definition={definition} />
          )
        }
      </Loaded>
    </Panel>
  );
}

interface ComparedProps extends Pick<Props, 'assignment' | 'definition'> {
  submissions: Submission[];
}

function Compared({ submissions, assignment, definition }: ComparedProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const [from, setFrom] = useState(submissions.length - 2);
  const [to, setTo] = useState(submissions.length - 1);
  const before = submissions[from];
  const after = submissions[to];
  const differences = useMemo(
    () =>
      before && after
        ? differencesOf(definition, assignment.programmes, before.answers, after.answers, {
            pick,
            importance: t('importance'),
            performance: t('performance'),
            other: t('other'),
            file: (number) => t('file', { number: String(number) }),
          })
        : [],
    [definition, assignment, before, after, pick, t],
  );
  const options = submissions.map((one, index) => ({
    value: index,
    label: t('submission', { n: index + 1, at: format.dateTime(one.at), name: one.actor.name }),
  }));
  return (
    <>
      <div className="filters">
        <Select<number> value={from} onChange={setFrom} options={options} aria-label={t('compareFrom')} />
        <Select<number> value={to} onChange={setTo} options={options} aria-label={t('compareTo')} />
      </div>
      <Table<Difference>
        rowKey="key"
        dataSource={differences}
        pagination={differences.length > 50 ? { pageSize: 50 } : false}
        size="middle"
        scroll={{ x: 560 }}
        locale={{ emptyText: <Nothing title={t('same')} hint={t('sameHint')} /> }}
        columns={[
          {
            title: t('question'),
            key: 'question',
            render: (_, one) => (
              <>
                {one.question}
                {one.part && <div className="soft small">{one.part}</div>}
                <div className="soft small">{one.page}</div>
              </>
            ),
          },
          { title: t('before'), key: 'before', width: '32%', render: (_, one) => <Said text={one.before} was /> },
          { title: t('after'), key: 'after', width: '32%', render: (_, one) => <Said text={one.after} /> },
        ]}
      />
    </>
  );
}

function Said({ text, was = false }: { text: string | null; was?: boolean }) {
  const t = useText(messages);
  if (text === null) {
    return <span className="soft">{t('nothing')}</span>;
  }
  return was ? <del className="said">{text}</del> : <ins className="said">{text}</ins>;
}
