import { App, Button } from 'antd';
import { useState } from 'react';
import type { Recommendation } from '../api';
import { useText } from '../i18n';
import { Panel, ProblemNotice, ReasonModal } from '../ui';
import { messages } from './messages';
import { type Step, useStep } from './queries';

/** The OPD's reply: it agrees, or objects with a reason. */
export function Reply({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const step = useStep(recommendation);
  const [objecting, setObjecting] = useState(false);
  /** Once the reply is given this panel goes, so what follows must not hang on it. */
  const take = (next: Step, done: string) =>
    void step.mutateAsync(next).then(
      () => {
        setObjecting(false);
        void message.success(done);
      },
      () => undefined,
    );
  return (
    <Panel title={t('replyTitle')} note={t('replyNote')}>
      {step.isError && !objecting && <ProblemNotice failure={step.error} />}
      <div className="panel-actions">
        <Button
          type="primary"
          size="large"
          loading={step.isPending && !objecting}
          onClick={() => take({ step: 'acceptance' }, t('acceptedNow'))}
        >
          {t('accept')}
        </Button>
        <Button size="large" danger onClick={() => setObjecting(true)}>
          {t('object')}
        </Button>
      </div>
      <ReasonModal
        open={objecting}
        title={t('object')}
        hint={t('objectHint')}
        pending={step.isPending}
        failure={objecting ? step.error : null}
        onCancel={() => setObjecting(false)}
        onReason={(reason) => take({ step: 'objection', reason }, t('objectedNow'))}
      />
    </Panel>
  );
}
