import { Link } from 'react-router';
import type { Meeting } from '../api';
import { useLanguage, useText } from '../i18n';
import { MeetingTags } from './MeetingTags';
import { messages } from './messages';
import { span } from './time';

/** A meeting in a list: what, when, where. */
export function MeetingLine({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const language = useLanguage();
  return (
    <li>
      <div className="assignment-title">
        <h3>
          <Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link>
        </h3>
        <MeetingTags meeting={meeting} />
      </div>
      <p className="soft small line-note">
        {span(meeting.startsAt, meeting.endsAt, meeting.zone, language)} · {meeting.place ?? t('online')}
      </p>
    </li>
  );
}
