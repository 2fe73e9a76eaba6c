import { Tag } from 'antd';
import type { Meeting } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';

/** Whether a meeting takes place, and how far its minutes are. */
export function MeetingTags({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const latest = meeting.minutes.at(-1);
  return (
    <>
      {meeting.state === 'cancelled' && <Tag color="error">{t('cancelled')}</Tag>}
      {latest && (
        <Tag color={latest.state === 'final' ? 'success' : 'warning'}>
          {t(latest.state === 'final' ? 'minutesFinal' : 'minutesDraft')}
        </Tag>
      )}
    </>
  );
}
