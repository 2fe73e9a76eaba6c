import { App, Button, Steps } from 'antd';
import type { Review } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { Panel } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { messages } from './messages';
import { phases, placeOf } from './phases';
import { useEnterPhase } from './queries';

/** Where a review stands among its phases. */
export function PhasePanel({ review }: { review: Review }) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const place = placeOf(review.phase);
  const now = phases[place];
  return (
    <Panel title={t('phase')} note={now && t(now.text)} actions={administrator && <NextPhase review={review} />}>
      <Steps
        current={place}
        responsive
        size="small"
        titlePlacement="vertical"
        items={phases.map(({ name }) => ({ title: t(name) }))}
      />
    </Panel>
  );
}

function NextPhase({ review }: { review: Review }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const enter = useEnterPhase(review);
  const next = phases[placeOf(review.phase) + 1];
  if (!next) {
    return null;
  }
  const phase = t(next.name);
  const go = async () => {
    try {
      await enter.mutateAsync(next.phase);
      void message.success(t('entered'));
    } catch (failure) {
      const text = problemText(failure, ui);
      modal.error({ title: text.title, content: text.detail });
    }
  };
  return (
    <Button
      onClick={() =>
        modal.confirm({
          title: t('enterTitle', { phase }),
          content: t('enterText'),
          okText: t('enter', { phase }),
          cancelText: t('cancel'),
          onOk: go,
        })
      }
    >
      {t('enter', { phase })}
    </Button>
  );
}
