import { MoreOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps, Table, Tag } from 'antd';
import { useState } from 'react';
import { type Campaign, type ChoiceOption, type Invitation, Problem } from '../api';
import { useQuotas } from '../campaign/queries';
import { useFormat, usePick, useText } from '../i18n';
import { Nothing, ProblemNotice, ReasonModal, Waiting } from '../ui';
import { LinkModal } from './LinkModal';
import { useOrderMails } from './mail-queries';
import { messages } from './messages';
import { useDeed, useInvitations, type Wanted } from './queries';
import { colorOf } from './states';

interface Props {
  campaign: Campaign;
  wanted: Wanted;
}

/** The invited, from the first to the last, with what can be done for each. */
export function InvitationTable({ campaign, wanted }: Props) {
  const t = useText(messages);
  const invitations = useInvitations(campaign.id, wanted);
  const groupAndArea = useGroupAndArea(campaign);
  if (invitations.isPending) {
    return <Waiting rows={4} />;
  }
  if (invitations.isError) {
    return <ProblemNotice failure={invitations.error} onRetry={() => void invitations.refetch()} />;
  }
  const narrowed = wanted.state !== null || wanted.search !== '';
  return (
    <>
      <Table<Invitation>
        rowKey="id"
        dataSource={invitations.data.pages.flatMap((page) => page.items)}
        pagination={false}
        size="middle"
        scroll={{ x: 520 }}
        locale={{
          emptyText: narrowed ? (
            <Nothing title={t('noMatch')} hint={t('noMatchHint')} />
          ) : (
            <Nothing title={t('none')} hint={t('noneHint')} />
          ),
        }}
        columns={[
          { title: t('person'), key: 'person', render: (_, one) => <Person invitation={one} /> },
          { title: t('groupArea'), key: 'group', render: (_, one) => groupAndArea(one) },
          { title: t('state'), key: 'state', render: (_, one) => <State invitation={one} /> },
          {
            title: <span className="visually-hidden">{t('actions')}</span>,
            key: 'actions',
            width: 56,
            render: (_, one) => <Actions campaign={campaign.id} invitation={one} />,
          },
        ]}
      />
      {invitations.hasNextPage && (
        <Button onClick={() => void invitations.fetchNextPage()} loading={invitations.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function useGroupAndArea(campaign: Campaign) {
  const pick = usePick();
  const told = useQuotas(campaign.id);
  const name = (choices: readonly ChoiceOption[] | undefined, code: string | null) =>
    code && (pick(choices?.find((choice) => choice.code === code)?.label) || code);
  return ({ group, area }: Invitation) =>
    [name(told.data?.groups, group), name(told.data?.areas, area)].filter(Boolean).join(' · ') || '–';
}

function Person({ invitation }: { invitation: Invitation }) {
  return (
    <>
      {invitation.name && <bdi className="block">{invitation.name}</bdi>}
      <bdi className={invitation.name ? 'soft small' : undefined}>{invitation.email}</bdi>
    </>
  );
}

function State({ invitation }: { invitation: Invitation }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <>
      <Tag color={colorOf(invitation.state)}>{t(invitation.state)}</Tag>
      {invitation.sentAt && <span className="soft small block">{format.dateTime(invitation.sentAt)}</span>}
      {invitation.reminders > 0 && (
        <span className="soft small block">{t('reminders', { n: invitation.reminders })}</span>
      )}
      {invitation.state === 'bounced' && <span className="soft small block">{invitation.bounceReason}</span>}
    </>
  );
}

function Actions({ campaign, invitation }: { campaign: string; invitation: Invitation }) {
  const t = useText(messages);
  const { message, modal } = App.useApp();
  const deed = useDeed(campaign);
  const order = useOrderMails(campaign);
  const [open, setOpen] = useState<'link' | 'bounce' | null>(null);
  const { id, email, state, sentAt } = invitation;

  const mail = () =>
    order.mutate(
      { kind: sentAt ? 'reminder' : 'invitation', invitation: id },
      {
        onSuccess: ({ mails }) => void message.success(t('ordered', { n: mails })),
        onError: (failure) => void message.error(failure instanceof Problem ? failure.detail : failure.message),
      },
    );

  const ask = (which: 'revoke' | 'renew') =>
    modal.confirm({
      title: t(`${which}Title`),
      content: t(`${which}Text`, { email }),
      okText: t(which),
      cancelText: t('cancel'),
      onOk: async () => {
        await deed.mutateAsync({ id, deed: which === 'revoke' ? 'revocation' : 'renewal' });
        void message.success(t(which === 'revoke' ? 'revokedNow' : 'renewed'));
      },
    });

  const items: MenuProps['items'] = [
    ...(state === 'revoked' || state === 'bounced'
      ? []
      : [{ key: 'mail', label: t(sentAt ? 'remindOne' : 'mailOne'), onClick: mail }]),
    ...(state === 'revoked' ? [] : [{ key: 'link', label: t('link'), onClick: () => setOpen('link') }]),
    { key: 'renew', label: t('renew'), onClick: () => void ask('renew') },
    ...(state === 'bounced' || state === 'revoked'
      ? []
      : [{ key: 'bounce', label: t('bounce'), onClick: () => setOpen('bounce') }]),
    ...(state === 'revoked'
      ? []
      : [{ key: 'revoke', danger: true, label: t('revoke'), onClick: () => void ask('revoke') }]),
  ];
  if (state === 'answered') {
    return null;
  }
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" icon={<MoreOutlined />} aria-label={t('actionsFor', { email })} />
      </Dropdown>
      {open === 'link' && <LinkModal invitation={invitation} onClose={() => setOpen(null)} />}
      <ReasonModal
        open={open === 'bounce'}
        title={t('bounce')}
        hint={t('bounceHint')}
        pending={deed.isPending}
        failure={deed.error}
        onCancel={() => setOpen(null)}
        onReason={(reason) =>
          deed.mutate(
            { id, deed: 'bounce', reason: reason.slice(0, 500) },
            {
              onSuccess: () => {
                setOpen(null);
                void message.success(t('bouncedNow'));
              },
            },
          )
        }
      />
    </>
  );
}
