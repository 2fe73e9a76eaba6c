import { App, Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Amendment, Recommendation, RecommendationState } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { Loaded, Nothing, Panel, ProblemNotice } from '../ui';
import { AmendmentForm } from './AmendmentForm';
import { messages } from './messages';
import { useAmendments, useWithdrawAmendment } from './queries';
import { useChangeWords } from './words';
import '../ground/ground.css';
import './version.css';

const accepted: readonly RecommendationState[] = ['accepted', 'in-progress', 'done', 'returned', 'verified'];

/** What a recommendation changes in the plan. */
export function AmendmentsPanel({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const writer = useRole('administrator', 'reviewer');
  const amendments = useAmendments(recommendation.id);
  const [writing, setWriting] = useState(false);
  if (!accepted.includes(recommendation.state)) {
    return null;
  }
  return (
    <Panel
      title={t('amendments')}
      note={t('amendmentsNote')}
      actions={writer && <Button onClick={() => setWriting(true)}>{t('writeAmendment')}</Button>}
    >
      <Loaded query={amendments} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <Nothing title={t('noAmendment')} hint={t('noAmendmentHint')} />
          ) : (
            <ul className="lines">
              {all.map((amendment) => (
                <Line key={amendment.id} amendment={amendment} writer={writer} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {writing && <AmendmentForm recommendation={recommendation} onClose={() => setWriting(false)} />}
    </Panel>
  );
}

function Line({ amendment, writer }: { amendment: Amendment; writer: boolean }) {
  const t = useText(messages);
  const words = useChangeWords();
  const { message } = App.useApp();
  const withdraw = useWithdrawAmendment();
  return (
    <li>
      <span className="change-side">{words(amendment.change)}</span>
      <div>
        <StateOf amendment={amendment} />
        {writer && amendment.state === 'open' && (
          <Button
            type="link"
            size="small"
            danger
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(amendment, { onSuccess: () => void message.success(t('withdrawn')) })}
          >
            {t('withdraw')}
          </Button>
        )}
      </div>
      {withdraw.isError && <ProblemNotice failure={withdraw.error} />}
    </li>
  );
}

function StateOf({ amendment }: { amendment: Amendment }) {
  const t = useText(messages);
  switch (amendment.state) {
    case 'open':
      return <Tag color="processing">{t('stateOpen')}</Tag>;
    case 'withdrawn':
      return <Tag>{t('stateWithdrawn')}</Tag>;
    case 'assembled':
      return (
        <Link to={`/plan/versions/${amendment.draft}`}>
          <Tag color="success">{t('stateAssembled', { n: amendment.draftNumber ?? 0 })}</Tag>
        </Link>
      );
  }
}
