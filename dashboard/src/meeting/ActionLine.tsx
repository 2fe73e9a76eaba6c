import { Button, Progress } from 'antd';
import { useState } from 'react';
import type { ActionItem } from '../api';
import { useMe, useRole } from '../app/session';
import { useText } from '../i18n';
import { ReasonModal } from '../ui';
import { ActionFacts } from './ActionFacts';
import { DoingForm } from './DoingForm';
import { messages } from './messages';
import { useActionStep } from './queries';

/** One action item of a meeting, with what the reader can do about it. */
export function ActionLine({ action, mayLead }: { action: ActionItem; mayLead: boolean }) {
  const t = useText(messages);
  const me = useMe();
  const own = useRole('opd-officer', 'opd-head') && me.opd === action.opd;
  const [asking, setAsking] = useState(false);
  const step = useActionStep(action);
  const verb = action.state === 'done' ? 'reopen' : 'withdraw';
  return (
    <li className={action.overdue ? 'late-line' : undefined}>
      <strong className="finding-words">{action.text}</strong>
      <ActionFacts action={action} office />
      {action.progress > 0 && <Progress percent={action.progress} size="small" />}
      {action.narrative && <p className="soft small line-note">{action.narrative}</p>}
      {own && action.state === 'open' && <DoingForm action={action} />}
      {mayLead && action.state !== 'withdrawn' && (
        <div className="panel-actions">
          <Button size="small" onClick={() => setAsking(true)} aria-label={`${t(verb)}: ${action.text}`}>
            {t(verb)}
          </Button>
        </div>
      )}
      <ReasonModal
        open={asking}
        title={t(verb)}
        hint={t(verb === 'reopen' ? 'reopenHint' : 'withdrawHint')}
        pending={step.isPending}
        failure={step.error}
        onCancel={() => setAsking(false)}
        onReason={(reason) =>
          void step.mutateAsync({ step: verb === 'reopen' ? 'reopening' : 'withdrawal', reason }).then(
            () => setAsking(false),
            () => undefined,
          )
        }
      />
    </li>
  );
}
