import { Tag } from 'antd';
import type { ActionItem } from '../api';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';

const colours: Record<ActionItem['state'], string> = { open: 'processing', done: 'success', withdrawn: 'default' };

/** How far an action item is, until when, and of whom if that is not plain. */
export function ActionFacts({ action, office = false }: { action: ActionItem; office?: boolean }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <>
      <p className="soft small line-note">
        {office && `${action.opdName} · `}
        {t('dueOn', { date: format.shortDate(action.due) })} <Tag color={colours[action.state]}>{t(action.state)}</Tag>
        {action.overdue && <Tag color="error">{t('overdue')}</Tag>}
      </p>
      {action.reason && <p className="soft small line-note">{t('reasonOf', { reason: action.reason })}</p>}
    </>
  );
}
