import { App, Button } from 'antd';
import { useState } from 'react';
import type { Recommendation } from '../api';
import { useText } from '../i18n';
import { Panel, ProblemNotice, ReasonModal } from '../ui';
import { messages } from './messages';
import { useStep } from './queries';

/** The OPD's reply: it agrees, or objects with a reason. */
export function Reply({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const step = useStep(recommendation);
  const [objecting, setObjecting] = useState(false);
  return (
    <Panel title={t('replyTitle')} note={t('replyNote')}>
      {step.isError && !objecting && <ProblemNotice failure={step.error} />}
      <div className="panel-actions">
        <Button
          type="primary"
          size="large"
          loading={step.isPending && !objecting}
          onClick={() =>
            step.mutate({ step: 'acceptance' }, { onSuccess: () => void message.success(t('acceptedNow')) })
          }
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
        onReason={(reason) =>
          step.mutate(
            { step: 'objection', reason },
            {
              onSuccess: () => {
                setObjecting(false);
                void message.success(t('objectedNow'));
              },
            },
          )
        }
      />
    </Panel>
  );
}
