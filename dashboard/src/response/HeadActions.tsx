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
  notes: Notes;
}

/** The head of an OPD approves what the officers made ready, which hands it in, or gives it back to them. */
export function HeadActions({ response, notes }: Props) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const judge = useJudge(response);
  const [asking, setAsking] = useState(false);

  const approve = async () => {
    try {
      await judge.mutateAsync({ kind: 'approval' });
      void message.success(t('approved'));
    } catch (failure) {
      const text = problemText(failure, ui);
      const stale = failure instanceof Problem && failure.status === 412;
      modal.error({ title: text.title, content: stale ? t('stale') : text.detail });
    }
  };
  const disapprove = async (reason: string) => {
    await judge.mutateAsync({ kind: 'approval-refusal', reason, notes: notes.all });
    setAsking(false);
    notes.clear();
    void message.success(t('returned'));
  };
  const ask = () =>
    modal.confirm({
      title: t('approveTitle'),
      content: t('approveText'),
      okText: t('approve'),
      cancelText: t('cancel'),
      onOk: approve,
    });

  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('giveBack')}
      </Button>
      <Button type="primary" onClick={ask}>
        {t('approve')}
      </Button>
      <GiveBack
        open={asking}
        notes={notes}
        pending={judge.isPending}
        failure={asking ? judge.error : null}
        onCancel={() => setAsking(false)}
        onReason={(reason) => void disapprove(reason).catch(() => undefined)}
      />
    </>
  );
}
