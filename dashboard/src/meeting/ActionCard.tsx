import { Progress } from 'antd';
import type { ActionItem } from '../api';
import { useText } from '../i18n';
import { LinkButton } from '../ui';
import { ActionFacts } from './ActionFacts';
import { messages } from './messages';

/** An action item among an office's things to do. */
export function ActionCard({ action }: { action: ActionItem }) {
  const t = useText(messages);
  return (
    <article className={`panel assignment ${action.overdue ? 'assignment-late' : ''}`}>
      <div className="assignment-body">
        <h3 className="recommendation-words">{action.text}</h3>
        <ActionFacts action={action} />
        <p className="soft small line-note">
          {t('fromMeeting')}: {action.meetingTitle}
        </p>
        {action.progress > 0 && <Progress percent={action.progress} size="small" />}
      </div>
      <LinkButton
        to={`/meetings/${action.meeting}`}
        type="primary"
        size="large"
        aria-label={`${t('work')}: ${action.text}`}
      >
        {t('work')}
      </LinkButton>
    </article>
  );
}
