import { EditOutlined, MailOutlined } from '@ant-design/icons';
import { Alert, App, Button, Progress, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Campaign, Mailing, MailKind, MailStanding } from '../api';
import { useFormat, useText } from '../i18n';
import { Loaded, Nothing, Panel, ProblemNotice } from '../ui';
import { LettersDrawer } from './LettersDrawer';
import { MailsDrawer } from './MailsDrawer';
import { isMailing, useMail, useOrderMails, usePlanReminders, useRetry } from './mail-queries';
import { messages } from './messages';

const titles = {
  invitation: 'invitationMailing',
  reminder: 'reminderMailing',
  'office-reminder': 'officeMailing',
} as const;

const asks = (campaign: Campaign, audience: 'opd' | 'stakeholder') =>
  campaign.parts.some((part) => part.audience === audience);

/** The mails of a campaign to offices and to the invited: send, remind, and see how far they have come. */
export function MailPanel({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const mail = useMail(campaign.id);
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title={t(asks(campaign, 'stakeholder') ? 'mail' : 'officeMail')}
      note={mail.data?.configured ? t('mailFrom', { from: mail.data.from }) : undefined}
      actions={
        mail.data && (
          <Button icon={<EditOutlined />} onClick={() => setWriting(true)}>
            {t('editWords')}
          </Button>
        )
      }
    >
      <Loaded query={mail} rows={3}>
        {(standing) => (
          <div className="stack-small">
            {!standing.configured && (
              <Alert type="warning" showIcon title={t('notConfigured')} description={t('notConfiguredHint')} />
            )}
            {campaign.state === 'open' && standing.configured && <Orders campaign={campaign} standing={standing} />}
            {campaign.state === 'open' && standing.officesWithoutAddress.length > 0 && (
              <Alert
                type="info"
                showIcon
                title={t('withoutAddress', { n: standing.officesWithoutAddress.length })}
                description={
                  <>
                    {standing.officesWithoutAddress.join('; ')} <Link to="/opds">{t('toRegister')}</Link>
                  </>
                }
              />
            )}
            <Calendar campaign={campaign} standing={standing} />
            <Mailings campaign={campaign} mailings={standing.mailings} />
            {writing && <LettersDrawer campaign={campaign} standing={standing} onClose={() => setWriting(false)} />}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

const questions = {
  invitation: { title: 'sendTitle', text: 'sendText', ok: 'send' },
  reminder: { title: 'remindTitle', text: 'remindText', ok: 'remind' },
  'office-reminder': { title: 'remindOpdsTitle', text: 'remindOpdsText', ok: 'remindOpds' },
} as const;

function Orders({ campaign, standing }: { campaign: Campaign; standing: MailStanding }) {
  const t = useText(messages);
  const { message, modal } = App.useApp();
  const order = useOrderMails(campaign.id);
  const ask = (kind: MailKind, n: number) =>
    modal.confirm({
      title: t(questions[kind].title, { n }),
      content: t(questions[kind].text),
      okText: t(questions[kind].ok, { n }),
      cancelText: t('cancel'),
      onOk: async () => {
        const { mails } = await order.mutateAsync({ kind });
        void message.success(t('ordered', { n: mails }));
      },
    });
  return (
    <>
      {order.isError && <ProblemNotice failure={order.error} />}
      <div className="invitation-buttons">
        {asks(campaign, 'stakeholder') && (
          <>
            <Button
              type="primary"
              icon={<MailOutlined />}
              disabled={standing.toInvite === 0}
              onClick={() => void ask('invitation', standing.toInvite)}
            >
              {t('send', { n: standing.toInvite })}
            </Button>
            <Button disabled={standing.toRemind === 0} onClick={() => void ask('reminder', standing.toRemind)}>
              {t('remind', { n: standing.toRemind })}
            </Button>
          </>
        )}
        {asks(campaign, 'opd') && (
          <Button
            icon={<MailOutlined />}
            disabled={standing.officesToRemind === 0}
            onClick={() => void ask('office-reminder', standing.officesToRemind)}
          >
            {t('remindOpds', { n: standing.officesToRemind })}
          </Button>
        )}
      </div>
    </>
  );
}

const suggestedDays = [14, 10, 7, 5, 3, 2, 1];

function Calendar({ campaign, standing }: { campaign: Campaign; standing: MailStanding }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const plan = usePlanReminders(campaign.id);
  const chosen = standing.reminders.map((day) => day.daysBefore);
  const format = useFormat();
  const ends = Date.parse(campaign.closesAt ?? '');
  const name = (days: number) => {
    const day = standing.reminders.find((one) => one.daysBefore === days);
    const date = format.date(day?.at ?? new Date(ends - days * 86_400_000).toISOString());
    return t(day?.done ? 'dayDone' : 'day', { n: days, date });
  };
  const options = [...new Set([...suggestedDays, ...chosen])]
    .sort((one, other) => other - one)
    .map((days) => ({ value: days, label: name(days) }));
  return (
    <div>
      <label htmlFor="reminder-days">{t('calendar')}</label>
      <Select<number[]>
        id="reminder-days"
        mode="multiple"
        className="wide"
        placeholder={t('noCalendar')}
        maxCount={10}
        disabled={campaign.state === 'closed' || campaign.state === 'archived'}
        loading={plan.isPending}
        value={plan.isPending ? plan.variables : chosen}
        options={options}
        onChange={(days) =>
          void plan.mutateAsync(days).then(
            () => message.success(t('calendarSaved')),
            () => undefined,
          )
        }
      />
      <p className="soft small">{t('calendarHint')}</p>
      {plan.isError && <ProblemNotice failure={plan.error} />}
    </div>
  );
}

function Mailings({ campaign, mailings }: { campaign: Campaign; mailings: readonly Mailing[] }) {
  const t = useText(messages);
  if (mailings.length === 0) {
    return (
      <Nothing
        title={t('noMailings')}
        hint={t(asks(campaign, 'stakeholder') ? 'noMailingsHint' : 'noOfficeMailingsHint')}
      />
    );
  }
  return (
    <ul className="mailings" aria-live="polite">
      {mailings.map((mailing) => (
        <li key={mailing.id}>
          <Line campaign={campaign.id} mailing={mailing} />
        </li>
      ))}
    </ul>
  );
}

function Line({ campaign, mailing }: { campaign: string; mailing: Mailing }) {
  const t = useText(messages);
  const format = useFormat();
  const { message } = App.useApp();
  const retry = useRetry(campaign);
  const [listing, setListing] = useState(false);
  const total = mailing.waiting + mailing.sent + mailing.failed + mailing.unclear + mailing.dropped;
  const wrong = mailing.failed + mailing.unclear;
  const title = t(titles[mailing.kind]);
  return (
    <>
      <strong>{title}</strong> {mailing.byCalendar && <Tag>{t('byCalendar')}</Tag>}
      <span className="soft small block">
        {format.dateTime(mailing.orderedAt)} · {t('sentOf', { n: mailing.sent, total })}
        {mailing.dropped > 0 && ` · ${t('dropped', { n: mailing.dropped })}`}
      </span>
      {isMailing(mailing) && (
        <Progress
          percent={Math.floor((100 * (total - mailing.waiting)) / total)}
          size="small"
          status="active"
          aria-label={title}
        />
      )}
      {mailing.unclear > 0 && <Alert type="warning" showIcon title={t('unclear', { n: mailing.unclear })} />}
      {mailing.failed > 0 && <Alert type="error" showIcon title={t('failed', { n: mailing.failed })} />}
      <div className="invitation-buttons">
        <Button size="small" onClick={() => setListing(true)}>
          {t('recipients')}
        </Button>
        {wrong > 0 && (
          <Button
            size="small"
            loading={retry.isPending}
            onClick={() =>
              retry.mutate(mailing.id, {
                onSuccess: ({ mails }) => void message.success(t('retried', { n: mails })),
              })
            }
          >
            {t('retry')}
          </Button>
        )}
      </div>
      {retry.isError && <ProblemNotice failure={retry.error} />}
      {listing && <MailsDrawer campaign={campaign} mailing={mailing} onClose={() => setListing(false)} />}
    </>
  );
}
