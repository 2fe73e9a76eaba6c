import { Tag } from 'antd';
import type { Recommendation } from '../api';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';

/** By when it should be carried out, and whether that day has passed. */
export function Due({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <span className="nowrap">
      {t('dueOn', { date: format.shortDate(recommendation.due) })}{' '}
      {recommendation.overdue && <Tag color="error">{t('overdue')}</Tag>}
    </span>
  );
}
