import { App, Button } from 'antd';
import { useState } from 'react';
import { Problem, type Recommendation, type RecommendationState } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { ReasonModal } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { AdviceForm } from './AdviceForm';
import { messages } from './messages';
import { useStep } from './queries';

const withdrawable: readonly RecommendationState[] = [
  'draft',
  'sent',
  'objected',
  'accepted',
  'in-progress',
  'returned',
];

/** What a reviewer can do with a recommendation in its state. */
export function ReviewerActions({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const writer = useRole('reviewer', 'administrator');
  const step = useStep(recommendation);
  const [asking, setAsking] = useState<'return' | 'withdrawal' | null>(null);
  const [editing, setEditing] = useState(false);
  if (!writer) {
    return null;
  }
  const { state } = recommendation;
  const changeable = state === 'draft' || state === 'objected';
  const go = (name: 'sending' | 'verification') =>
    step.mutate(
      { step: name },
      {
        onSuccess: () => void message.success(t(name === 'sending' ? 'sentNow' : 'verifiedNow')),
        onError: (failure) => {
          const text = problemText(failure, ui);
          const stale = failure instanceof Problem && failure.status === 412;
          modal.error({ title: text.title, content: stale ? t('stale') : text.detail });
        },
      },
    );
  return (
    <>
      {withdrawable.includes(state) && (
        <Button danger onClick={() => setAsking('withdrawal')}>
          {t('withdraw')}
        </Button>
      )}
      {changeable && (
        <>
          <Button onClick={() => setEditing(true)}>{t('edit')}</Button>
          <Button type="primary" loading={step.isPending} onClick={() => go('sending')}>
            {t(state === 'draft' ? 'send' : 'sendAgain')}
          </Button>
        </>
      )}
      {state === 'done' && (
        <>
          <Button danger onClick={() => setAsking('return')}>
            {t('giveBack')}
          </Button>
          <Button type="primary" loading={step.isPending} onClick={() => go('verification')}>
            {t('verify')}
          </Button>
        </>
      )}
      <ReasonModal
        open={asking !== null}
        title={t(asking === 'return' ? 'giveBack' : 'withdraw')}
        hint={t('reasonHint')}
        pending={step.isPending}
        failure={asking ? step.error : null}
        onCancel={() => setAsking(null)}
        onReason={(reason) =>
          step.mutate({ step: asking ?? 'withdrawal', reason }, { onSuccess: () => setAsking(null) })
        }
      />
      {editing && <AdviceForm recommendation={recommendation} onClose={() => setEditing(false)} />}
    </>
  );
}
