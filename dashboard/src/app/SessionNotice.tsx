import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useLanguage, useText } from '../i18n';
import { messages } from './messages';
import { signInAddress, useSessionLost } from './session';

/** Tells that the session has ended and leaves the page as it is, so that nothing filled in is lost. */
export function SessionNotice() {
  const t = useText(messages);
  const language = useLanguage();
  const { lost, check } = useSessionLost();
  useEffect(() => {
    if (!lost) {
      return;
    }
    const look = () => void check();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  });
  return (
    <Modal
      open={lost}
      title={t('sessionTitle')}
      closable={false}
      footer={[
        <Button key="check" onClick={() => void check()}>
          {t('sessionCheck')}
        </Button>,
        <Button key="in" type="primary" href={signInAddress(language)} target="_blank" rel="opener">
          {t('sessionSignIn')}
        </Button>,
      ]}
    >
      <p>{t('sessionDetail')}</p>
    </Modal>
  );
}
