import { App, Button } from 'antd';
import { useState } from 'react';
import type { Plan } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { ReasonModal } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { ApprovalModal } from './ApprovalModal';
import { messages } from './messages';
import { useVersionStep } from './queries';

/** What the person can do with a version in its state. */
export function VersionActions({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const writer = useRole('administrator');
  const council = useRole('council');
  const step = useVersionStep(plan);
  const [asking, setAsking] = useState<'return' | 'approval' | null>(null);
  /** These buttons begin anew with each version, so what follows must not hang on them. */
  const propose = () =>
    void step.mutateAsync({ step: 'proposal' }).then(
      () => void message.success(t('proposedNow')),
      (failure) => {
        const text = problemText(failure, ui);
        modal.error({ title: text.title, content: text.detail });
      },
    );
  return (
    <>
      {plan.status === 'draft' && writer && (
        <Button type="primary" loading={step.isPending} onClick={propose}>
          {t('propose')}
        </Button>
      )}
      {plan.status === 'proposed' && (writer || council) && (
        <Button danger onClick={() => setAsking('return')}>
          {t('giveBack')}
        </Button>
      )}
      {plan.status === 'proposed' && council && (
        <Button type="primary" onClick={() => setAsking('approval')}>
          {t('approve')}
        </Button>
      )}
      <ReasonModal
        open={asking === 'return'}
        title={t('giveBack')}
        hint={t('giveBackHint')}
        pending={step.isPending}
        failure={asking === 'return' ? step.error : null}
        onCancel={() => setAsking(null)}
        onReason={(reason) => step.mutate({ step: 'return', reason }, { onSuccess: () => setAsking(null) })}
      />
      {asking === 'approval' && <ApprovalModal plan={plan} onClose={() => setAsking(null)} />}
    </>
  );
}
