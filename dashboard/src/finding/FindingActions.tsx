import { App, Button } from 'antd';
import { useState } from 'react';
import { type Finding, Problem } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { AdviceForm } from '../recommendation';
import { LinkButton, ReasonModal } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { messages } from './messages';
import { useMoveFinding } from './queries';

/** What a reviewer can do with a finding in its state. */
export function FindingActions({ finding }: { finding: Finding }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const writer = useRole('reviewer', 'administrator');
  const move = useMoveFinding(finding);
  const [asking, setAsking] = useState<'reopening' | 'withdrawal' | null>(null);
  const [advising, setAdvising] = useState(false);
  if (!writer || finding.state === 'withdrawn') {
    return null;
  }
  const draft = finding.state === 'draft';
  const conclude = () =>
    move.mutate(
      { step: 'conclusion' },
      {
        onSuccess: () => void message.success(t('concluded')),
        onError: (failure) => {
          const text = problemText(failure, ui);
          const stale = failure instanceof Problem && failure.status === 412;
          modal.error({ title: text.title, content: stale ? t('stale') : text.detail });
        },
      },
    );
  return (
    <>
      <Button danger onClick={() => setAsking('withdrawal')}>
        {t('withdraw')}
      </Button>
      {draft ? (
        <>
          <LinkButton to={`/findings/${finding.id}/edit`}>{t('edit')}</LinkButton>
          <Button type="primary" loading={move.isPending} onClick={conclude}>
            {t('conclude')}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => setAsking('reopening')}>{t('reopen')}</Button>
          <Button type="primary" onClick={() => setAdvising(true)}>
            {t('recommend')}
          </Button>
        </>
      )}
      <ReasonModal
        open={asking !== null}
        title={t(asking === 'reopening' ? 'reopen' : 'withdraw')}
        hint={t('reasonHint')}
        pending={move.isPending}
        failure={asking ? move.error : null}
        onCancel={() => setAsking(null)}
        onReason={(reason) =>
          move.mutate({ step: asking ?? 'withdrawal', reason }, { onSuccess: () => setAsking(null) })
        }
      />
      {advising && <AdviceForm finding={finding} onClose={() => setAdvising(false)} />}
    </>
  );
}
