import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Meeting } from '../api';
import { useRole } from '../app/session';
import { after, HistoryTimeline } from '../history';
import { type PlainKey, useLanguage, useText } from '../i18n';
import { Loaded, Page, Panel, ReasonModal } from '../ui';
import { ActionsPanel } from './ActionsPanel';
import { AttendancePanel } from './AttendancePanel';
import { MeetingForm } from './MeetingForm';
import { MeetingTags } from './MeetingTags';
import { MinutesPanel } from './MinutesPanel';
import { messages } from './messages';
import type { id } from './messages/id';
import { useMeeting, useMeetingHistory, useMeetingStep } from './queries';
import { span } from './time';
import './meeting.css';

/** One meeting: what people are called to, who was there, what was said, and what follows from it. */
export default function MeetingPage() {
  const t = useText(messages);
  const { id: key = '' } = useParams();
  const meeting = useMeeting(key);
  return (
    <Page
      title={meeting.data?.title ?? t('meeting')}
      intro={
        <p>
          <Link to="/meetings">{t('title')}</Link>
        </p>
      }
      actions={meeting.data && <Actions meeting={meeting.data} />}
    >
      <Loaded query={meeting}>{(found) => <Whole meeting={found} />}</Loaded>
    </Page>
  );
}

function Actions({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const [editing, setEditing] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const step = useMeetingStep(meeting);
  const changeable =
    meeting.mayLead && meeting.state === 'planned' && !meeting.minutes.some((one) => one.state === 'final');
  return (
    <>
      <Button href={`/api/masterplan/meetings/${meeting.id}/calendar.ics`} download>
        {t(meeting.state === 'cancelled' ? 'calendarCancelled' : 'calendar')}
      </Button>
      {changeable && (
        <>
          {meeting.minutes.length === 0 && (
            <Button danger onClick={() => setCancelling(true)}>
              {t('cancelMeeting')}
            </Button>
          )}
          <Button onClick={() => setEditing(true)}>{t('edit')}</Button>
        </>
      )}
      {editing && <MeetingForm review={meeting.review} meeting={meeting} onClose={() => setEditing(false)} />}
      <ReasonModal
        open={cancelling}
        title={t('cancelMeeting')}
        hint={t('cancelHint')}
        pending={step.isPending}
        failure={step.error}
        onCancel={() => setCancelling(false)}
        onReason={(reason) =>
          void step.mutateAsync({ step: 'cancellation', reason }).then(
            () => setCancelling(false),
            () => undefined,
          )
        }
      />
    </>
  );
}

function Whole({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const city = useRole('administrator', 'reviewer', 'council');
  // what is saved in one form does not empty the other
  const latest = meeting.minutes.at(-1);
  return (
    <div className="columns-wide-narrow">
      <div className="stack">
        <Facts meeting={meeting} />
        {meeting.state === 'planned' && (
          <>
            <AttendancePanel key={`attendance ${JSON.stringify(meeting.attendance)}`} meeting={meeting} />
            <MinutesPanel key={`minutes ${latest?.number} ${latest?.at}`} meeting={meeting} />
            <ActionsPanel meeting={meeting} />
          </>
        )}
      </div>
      <div className="stack">
        <Agenda meeting={meeting} />
        <Invited meeting={meeting} />
        {city && (
          <Panel title={t('story')}>
            <Story meeting={meeting} />
          </Panel>
        )}
      </div>
    </div>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const language = useLanguage();
  return (
    <Panel>
      <MeetingTags meeting={meeting} />
      {meeting.reason && <Alert type="warning" showIcon title={t('cancelledBecause')} description={meeting.reason} />}
      <dl className="meeting-facts">
        <div>
          <dt>{t('when')}</dt>
          <dd>{span(meeting.startsAt, meeting.endsAt, meeting.zone, language)}</dd>
        </div>
        {meeting.place && (
          <div>
            <dt>{t('place')}</dt>
            <dd>{meeting.place}</dd>
          </div>
        )}
        {meeting.link && (
          <div>
            <dt>{t('online')}</dt>
            <dd>
              <a href={meeting.link} target="_blank" rel="noreferrer">
                {t('join')}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  return (
    <Panel title={t('agenda')}>
      {meeting.agenda.length === 0 ? (
        <p className="soft">{t('noAgenda')}</p>
      ) : (
        <ol className="meeting-agenda">
          {meeting.agenda.map((item) => (
            <li key={item.title}>
              {item.title} <span className="soft small">{t('minutesOf', { n: item.minutes })}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Invited({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  return (
    <Panel title={t('invited')}>
      <ul className="meeting-invited">
        {meeting.opds.map((opd) => (
          <li key={opd.code}>{opd.name}</li>
        ))}
        {meeting.guests.map((guest) => (
          <li key={guest.name}>
            {guest.name}
            {guest.office && <span className="soft small"> {guest.office}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const names: Record<string, PlainKey<typeof id>> = {
  called: 'actionCalled',
  changed: 'actionChanged',
  cancelled: 'actionCancelled',
  'attendance-noted': 'actionAttendance',
  'minutes-written': 'actionWritten',
  'minutes-concluded': 'actionConcluded',
  'minutes-corrected': 'actionCorrected',
};
const colours = { cancelled: 'red', 'minutes-concluded': 'green' };

function Story({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const history = useMeetingHistory(meeting.id);
  return (
    <Loaded query={history} rows={3}>
      {(events) => (
        <HistoryTimeline
          events={events}
          nameOf={(action) => (names[action] ? t(names[action]) : action)}
          colours={colours}
          texts={(event) => [after(event, 'reason')]}
        />
      )}
    </Loaded>
  );
}
