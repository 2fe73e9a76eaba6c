import { LinkOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { Campaign } from '../api';
import { useText } from '../i18n';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { ExtendModal } from './ExtendModal';
import { messages } from './messages';
import { type CampaignStep, useExtendCampaign, useMoveCampaign } from './queries';

/** What the administrator can do with a campaign in its state. */
export function CampaignActions({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const move = useMoveCampaign(campaign);
  const extend = useExtendCampaign(campaign);
  const [extending, setExtending] = useState(false);

  const done = { opening: t('opened'), closing: t('closedNow'), archiving: t('archivedNow') };
  const go = async (step: CampaignStep) => {
    try {
      await move.mutateAsync(step);
      void message.success(done[step]);
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
  const askArchive = () =>
    modal.confirm({
      title: t('archiveTitle'),
      content: t('archiveText'),
      okText: t('archiveIt'),
      cancelText: t('cancel'),
      onOk: () => go('archiving'),
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
      {campaign.state === 'open' && <Button onClick={() => setExtending(true)}>{t('extend')}</Button>}
      {campaign.state === 'open' && (
        <Button danger loading={move.isPending} onClick={askClose}>
          {t('closeIt')}
        </Button>
      )}
      {campaign.state === 'closed' && (
        <Button loading={move.isPending} onClick={askArchive}>
          {t('archiveIt')}
        </Button>
      )}
      {extending && (
        <ExtendModal
          title={t('extendTitle')}
          hint={t('extendHint')}
          end={campaign.closesAt}
          pending={extend.isPending}
          failure={extend.error}
          onCancel={() => setExtending(false)}
          onExtend={(closesAt, reason) =>
            extend.mutate(
              { closesAt, reason },
              {
                onSuccess: () => {
                  setExtending(false);
                  void message.success(t('extended'));
                },
              },
            )
          }
        />
      )}
    </>
  );
}
