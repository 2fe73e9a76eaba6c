import { LinkOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { Campaign } from '../api';
import { useText } from '../i18n';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { messages } from './messages';
import { useMoveCampaign } from './queries';

/** What the administrator can do with a campaign in its state. */
export function CampaignActions({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const move = useMoveCampaign(campaign);

  const go = async (step: 'opening' | 'closing') => {
    try {
      await move.mutateAsync(step);
      void message.success(t(step === 'opening' ? 'opened' : 'closedNow'));
    } catch (failure) {
      const text = problemText(failure, ui);
      modal.error({ title: text.title, content: text.detail });
    }
  };
  const askOpen = () =>
    modal.confirm({
      title: t('openTitle'),
      content: t('openText'),
      okText: t('openOk'),
      cancelText: t('cancel'),
      onOk: () => go('opening'),
    });
  const askClose = () =>
    modal.confirm({
      title: t('closeTitle'),
      content: t('closeText'),
      okText: t('closeOk'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => go('closing'),
    });
  const copyLink = async (path: string) => {
    const address = new URL(path, location.origin).href;
    try {
      await navigator.clipboard.writeText(address);
      void message.success(t('copied'));
    } catch {
      // The browser does not let a page write to the clipboard (no HTTPS, no permission): the person copies it.
      modal.info({ title: t('copyManual'), content: <code className="copyable">{address}</code> });
    }
  };

  return (
    <>
      {campaign.openLink && campaign.state === 'open' && (
        <Button icon={<LinkOutlined />} onClick={() => campaign.openLink && void copyLink(campaign.openLink)}>
          {t('copyLink')}
        </Button>
      )}
      {campaign.state === 'draft' && (
        <Button type="primary" loading={move.isPending} onClick={askOpen}>
          {t('openIt')}
        </Button>
      )}
      {campaign.state === 'open' && (
        <Button danger loading={move.isPending} onClick={askClose}>
          {t('closeIt')}
        </Button>
      )}
    </>
  );
}
