import { App, Button } from 'antd';
import type { Questionnaire } from '../api';
import { useText } from '../i18n';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { messages } from './messages';
import { useRetirement } from './queries';

/** Takes a questionnaire out of use for new campaigns, or into use again. */
export function RetireButton({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const retirement = useRetirement(questionnaire.id);
  const go = async (deed: 'retirement' | 'reinstatement') => {
    try {
      await retirement.mutateAsync(deed);
      void message.success(t(deed === 'retirement' ? 'retiredNow' : 'reinstated'));
    } catch (failure) {
      const text = problemText(failure, ui);
      modal.error({ title: text.title, content: text.detail });
    }
  };
  if (questionnaire.state === 'retired') {
    return (
      <Button loading={retirement.isPending} onClick={() => void go('reinstatement')}>
        {t('reinstate')}
      </Button>
    );
  }
  const ask = () =>
    modal.confirm({
      title: t('retireTitle'),
      content: t('retireText'),
      okText: t('retire'),
      cancelText: t('cancel'),
      onOk: () => go('retirement'),
    });
  return <Button onClick={ask}>{t('retire')}</Button>;
}
