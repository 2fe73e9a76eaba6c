import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Segmented, Select, Tag } from 'antd';
import type { Attendance, Meeting, Presence } from '../api';
import { useText } from '../i18n';
import { Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useMeetingStep } from './queries';

const presences: readonly Presence[] = ['present', 'absent', 'excused'];
const colours: Record<Presence, string> = { present: 'success', absent: 'error', excused: 'warning' };

/** Who was there: to be said by who leads the review, to be read by who was called. */
export function AttendancePanel({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const begun = new Date(meeting.startsAt) <= new Date();
  const open = meeting.minutes.at(-1)?.state !== 'final';
  const there = meeting.attendance.filter((one) => one.presence === 'present').length;
  return (
    <Panel
      title={t('attendance')}
      note={
        meeting.attendance.length > 0
          ? t('presentOf', { n: there, total: meeting.attendance.length })
          : t('attendanceNote')
      }
    >
      {!begun ? (
        <p className="soft">{t('notBegun')}</p>
      ) : meeting.mayLead && open ? (
        <AttendanceForm meeting={meeting} />
      ) : (
        <AttendanceList attendance={meeting.attendance} meeting={meeting} />
      )}
    </Panel>
  );
}

export function AttendanceList({ attendance, meeting }: { attendance: readonly Attendance[]; meeting: Meeting }) {
  const t = useText(messages);
  if (attendance.length === 0) {
    return <p className="soft">{t('attendanceNone')}</p>;
  }
  const nameOf = (code: string | null) => meeting.opds.find((opd) => opd.code === code)?.name ?? code;
  return (
    <ul className="lines lines-tight">
      {attendance.map((one) => (
        <li key={`${one.name} ${one.opd}`} className="line-row">
          <div>
            <span className="opd-name">{one.name}</span>
            {one.opd && <div className="soft small">{nameOf(one.opd)}</div>}
          </div>
          <Tag color={colours[one.presence]}>{t(one.presence)}</Tag>
        </li>
      ))}
    </ul>
  );
}

interface Person {
  name: string;
  opd?: string | null;
  presence: Presence;
}

function AttendanceForm({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const step = useMeetingStep(meeting);
  const keep = ({ people }: { people: Person[] }) =>
    void step
      .mutateAsync({
        step: 'attendance',
        attendance: people
          .filter((one) => one.name?.trim())
          .map((one) => ({ name: one.name.trim(), opd: one.opd ?? null, presence: one.presence })),
      })
      .then(
        () => void message.success(t('attendanceSaved')),
        () => undefined,
      );
  return (
    <Form<{ people: Person[] }> layout="vertical" onFinish={keep} initialValues={{ people: peopleOf(meeting) }}>
      {step.isError && <ProblemNotice failure={step.error} />}
      <Form.List name="people">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, place) => (
              <div key={row.key} className="meeting-row meeting-person">
                <Form.Item name={[row.name, 'name']} className="meeting-row-wide">
                  <Input maxLength={200} aria-label={t('person', { n: place + 1 })} />
                </Form.Item>
                <Form.Item name={[row.name, 'opd']} className="meeting-row-wide">
                  <Select
                    allowClear
                    aria-label={t('personOffice', { n: place + 1 })}
                    placeholder={t('withoutOpd')}
                    options={meeting.opds.map((opd) => ({ value: opd.code, label: opd.name }))}
                  />
                </Form.Item>
                <Form.Item name={[row.name, 'presence']}>
                  <Segmented
                    aria-label={t('presenceOf', { n: place + 1 })}
                    options={presences.map((one) => ({ value: one, label: t(one) }))}
                  />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('removePerson', { n: place + 1 })}
                  onClick={() => remove(row.name)}
                />
              </div>
            ))}
            <div className="panel-actions">
              <Button icon={<PlusOutlined />} onClick={() => add({ name: '', presence: 'present' })}>
                {t('addPerson')}
              </Button>
              <Button type="primary" htmlType="submit" loading={step.isPending}>
                {t('saveAttendance')}
              </Button>
            </div>
          </>
        )}
      </Form.List>
    </Form>
  );
}

/** Begins with a line for everybody who was called. */
function peopleOf(meeting: Meeting): Person[] {
  if (meeting.attendance.length > 0) {
    return meeting.attendance;
  }
  return [
    ...meeting.opds.map((opd) => ({ name: '', opd: opd.code, presence: 'present' as const })),
    ...meeting.guests.map((guest) => ({ name: guest.name, presence: 'present' as const })),
  ];
}
