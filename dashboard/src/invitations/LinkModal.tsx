import { CopyOutlined } from '@ant-design/icons';
import { App, Button, Modal } from 'antd';
import type { Invitation } from '../api';
import { useText } from '../i18n';
import { Loaded } from '../ui';
import { messages } from './messages';
import { openQrAddress, qrAddress, useLink } from './queries';

interface Props {
  invitation: Invitation;
  onClose: () => void;
}

/** Somebody's own link, for those who are reached by other ways than mail. */
export function LinkModal({ invitation, onClose }: Props) {
  const t = useText(messages);
  const link = useLink(invitation.id);
  return (
    <Modal open onCancel={onClose} footer={null} title={t('linkTitle', { email: invitation.email })}>
      <Loaded query={link} rows={6}>
        {({ url }) => <Address url={url} hint={t('linkHint')} qr={(format) => qrAddress(invitation.id, format)} />}
      </Loaded>
    </Modal>
  );
}

/** A campaign's open link, to hang up where people pass. */
export function OpenLinkModal({ campaign, path, onClose }: { campaign: string; path: string; onClose: () => void }) {
  const t = useText(messages);
  return (
    <Modal open onCancel={onClose} footer={null} title={t('openLinkTitle')}>
      <Address
        url={new URL(path, location.origin).toString()}
        hint={t('openLinkHint')}
        qr={(format) => openQrAddress(campaign, format)}
      />
    </Modal>
  );
}

interface AddressProps {
  url: string;
  hint: string;
  qr: (format: 'svg' | 'png') => string;
}

function Address({ url, hint, qr }: AddressProps) {
  const t = useText(messages);
  const { message, modal } = App.useApp();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      void message.success(t('copied'));
    } catch {
      modal.info({ title: t('copyManual'), content: <code className="invitation-url">{url}</code> });
    }
  };
  return (
    <div className="invitation-link">
      <p className="soft">{hint}</p>
      <img src={qr('svg')} alt={t('qrAlt')} width={220} height={220} />
      <code className="invitation-url">{url}</code>
      <div className="invitation-buttons">
        <Button type="primary" icon={<CopyOutlined />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button href={qr('svg')} download="reviu-qr.svg">
          {t('downloadSvg')}
        </Button>
        <Button href={qr('png')} download="reviu-qr.png">
          {t('downloadPng')}
        </Button>
      </div>
    </div>
  );
}
