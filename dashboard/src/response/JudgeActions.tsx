import { App, Button } from 'antd';
import { useState } from 'react';
import { Problem, type ResponseView } from '../api';
import type { Notes } from '../comments';
import { useText } from '../i18n';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { GiveBack } from './GiveBack';
import { messages } from './messages';
import { useJudge } from './queries';

interface Props {
  response: ResponseView;
  opdName: string;
  notes: Notes;
}

/** Verify or return, with the version that was read: a change in between is never overruled unseen. */
export function JudgeActions({ response, opdName, notes }: Props) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const judge = useJudge(response);
  const [asking, setAsking] = useState(false);

  const verify = async () => {
    try {
      await judge.mutateAsync({ kind: 'verification' });
      void message.success(t('verified'));
    } catch (failure) {
      const text = problemText(failure, ui);
      const stale = failure instanceof Problem && failure.status === 412;
      modal.error({ title: text.title, content: stale ? t('stale') : text.detail });
    }
  };
  const ask = () =>
    modal.confirm({
      title: t('verifyTitle'),
      content: t('verifyText', { opd: opdName }),
      okText: t('verify'),
      cancelText: t('cancel'),
      onOk: verify,
    });

  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('giveBack')}
      </Button>
      <Button type="primary" onClick={ask}>
        {t('verify')}
      </Button>
      <GiveBack
        open={asking}
        notes={notes}
        pending={judge.isPending}
        failure={asking ? judge.error : null}
        onCancel={() => setAsking(false)}
        onReason={(reason) => {
          const giveBack = async () => {
            await judge.mutateAsync({ kind: 'return', reason, notes: notes.all });
            setAsking(false);
            notes.clear();
            void message.success(t('returned'));
          };
          void giveBack().catch(() => undefined);
        }}
      />
    </>
  );
}
