import { App, Button } from 'antd';
import { useState } from 'react';
import type { Assignment, Campaign } from '../api';
import { isSent } from '../assignment';
import { useText } from '../i18n';
import { ExtendModal } from './ExtendModal';
import { messages } from './messages';
import { useExtendAssignment } from './queries';

/** Gives one OPD that has not sent yet more time, also after the campaign has closed. */
export function ExtendOpd({ campaign, assignment }: { campaign: Campaign; assignment: Assignment }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const extend = useExtendAssignment(assignment);
  if (isSent(assignment.state) || (campaign.state !== 'open' && campaign.state !== 'closed')) {
    return null;
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={t('extendOf', { opd: assignment.opdName })}>
        {t('extend')}
      </Button>
      {open && (
        <ExtendModal
          title={t('extendOf', { opd: assignment.opdName })}
          hint={t('extendOpdHint')}
          end={assignment.accepting ? assignment.dueAt : null}
          pending={extend.isPending}
          failure={extend.error}
          onCancel={() => setOpen(false)}
          onExtend={(dueAt, reason) =>
            extend.mutate(
              { dueAt, reason },
              {
                onSuccess: () => {
                  setOpen(false);
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
