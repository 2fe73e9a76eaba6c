import { Button } from 'antd';
import { useState } from 'react';
import type { Assessment } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { ReasonModal } from '../ui';
import { messages } from './messages';
import { useMoveAssessment } from './queries';

/** What can be done with an assessment as a whole. */
export function AssessmentActions({ assessment }: { assessment: Assessment }) {
  const t = useText(messages);
  const judge = useRole('administrator', 'reviewer');
  const administrator = useRole('administrator');
  const move = useMoveAssessment(assessment);
  const [asking, setAsking] = useState<'return' | 'reopening' | null>(null);
  const returnable = judge && (assessment.state === 'self-scored' || assessment.state === 'assessed');
  const reopenable = administrator && assessment.state === 'final';
  const ask = (reason: string) =>
    void move.mutateAsync({ step: asking ?? 'return', reason }).then(
      () => setAsking(null),
      () => undefined,
    );
  return (
    <>
      {returnable && <Button onClick={() => setAsking('return')}>{t('give')}</Button>}
      {reopenable && <Button onClick={() => setAsking('reopening')}>{t('reopen')}</Button>}
      <ReasonModal
        open={asking !== null}
        title={t(asking === 'reopening' ? 'reopen' : 'give')}
        hint={t(asking === 'reopening' ? 'reopenHint' : 'giveHint')}
        pending={move.isPending}
        failure={asking ? move.error : null}
        onCancel={() => setAsking(null)}
        onReason={ask}
      />
    </>
  );
}
