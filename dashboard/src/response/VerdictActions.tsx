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

const words = {
  verification: { refusal: 'return', yes: 'verify', title: 'verifyTitle', done: 'verified' },
  approval: { refusal: 'approval-refusal', yes: 'approve', title: 'approveTitle', done: 'approved' },
} as const;

interface Props {
  response: ResponseView;
  opdName: string;
  notes: Notes;
  /** The administrator's verification, or the approval by the head of the OPD, which hands the answers in. */
  kind: keyof typeof words;
}

/** Confirm or give back, with the version that was read: a change in between is never overruled unseen. */
export function VerdictActions({ response, opdName, notes, kind }: Props) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const judge = useJudge(response);
  const [asking, setAsking] = useState(false);
  const { refusal, yes, title, done } = words[kind];

  const confirm = async () => {
    try {
      await judge.mutateAsync({ kind });
      void message.success(t(done));
    } catch (failure) {
      const text = problemText(failure, ui);
      const stale = failure instanceof Problem && failure.status === 412;
      modal.error({ title: text.title, content: stale ? t('stale') : text.detail });
    }
  };
  const giveBack = async (reason: string) => {
    await judge.mutateAsync({ kind: refusal, reason, notes: notes.all });
    setAsking(false);
    notes.clear();
    void message.success(t('returned'));
  };
  const ask = () =>
    modal.confirm({
      title: t(title),
      content: kind === 'verification' ? t('verifyText', { opd: opdName }) : t('approveText'),
      okText: t(yes),
      cancelText: t('cancel'),
      onOk: confirm,
    });

  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('giveBack')}
      </Button>
      <Button type="primary" onClick={ask}>
        {t(yes)}
      </Button>
      <GiveBack
        open={asking}
        notes={notes}
        pending={judge.isPending}
        failure={asking ? judge.error : null}
        onCancel={() => setAsking(false)}
        onReason={(reason) => void giveBack(reason).catch(() => undefined)}
      />
    </>
  );
}
