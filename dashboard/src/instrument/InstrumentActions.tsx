import { App, Button } from 'antd';
import type { Instrument } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { LinkButton } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { messages } from './messages';
import { usePublishInstrument } from './queries';

/** What the administrator can do with an instrument. */
export function InstrumentActions({ instrument }: { instrument: Instrument }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const administrator = useRole('administrator');
  const publish = usePublishInstrument(instrument);
  if (!administrator) {
    return null;
  }
  const ask = () =>
    modal.confirm({
      title: t('publishTitle'),
      content: t('publishHint'),
      okText: t('publish'),
      cancelText: t('cancel'),
      onOk: () =>
        publish.mutateAsync().then(
          () => void message.success(t('publishedNow')),
          (failure) => {
            const text = problemText(failure, ui);
            modal.error({ title: text.title, content: text.detail });
          },
        ),
    });
  return (
    <>
      <LinkButton to={`/instruments/new?from=${instrument.id}`}>{t('copy')}</LinkButton>
      {instrument.state === 'draft' && (
        <>
          <LinkButton to={`/instruments/${instrument.id}/edit`}>{t('edit')}</LinkButton>
          <Button type="primary" loading={publish.isPending} onClick={ask}>
            {t('publish')}
          </Button>
        </>
      )}
    </>
  );
}
