import { Skeleton } from 'antd';
import { useText } from '../i18n';
import { messages } from './messages';

/** Stands where content will be, in about its size. */
export function Waiting({ rows = 5 }: { rows?: number }) {
  const t = useText(messages);
  return (
    <div aria-busy="true" role="status" className="waiting">
      <span className="visually-hidden">{t('loading')}</span>
      <Skeleton active title={{ width: '38%' }} paragraph={{ rows }} />
    </div>
  );
}
