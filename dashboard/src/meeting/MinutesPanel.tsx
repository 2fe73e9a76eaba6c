import { App, Button, Collapse, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import type { ItemNotes, Meeting, Minutes } from '../api';
import { useFormat, useLanguage, useText } from '../i18n';
import { Panel, ProblemNotice, ReasonModal } from '../ui';
import { AttendanceList } from './AttendancePanel';
import { messages } from './messages';
import { useMeetingStep } from './queries';

/** What was said: every final version, and the draft where it may be written. */
export function MinutesPanel({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const [correcting, setCorrecting] = useState(false);
  const step = useMeetingStep(meeting);
  const begun = new Date(meeting.startsAt) <= new Date();
  const latest = meeting.minutes.at(-1);
  const open = latest?.state !== 'final';
  const shown = meeting.minutes.filter((one) => one.state === 'final').reverse();
  return (
    <Panel
      title={t('minutes')}
      actions={
        meeting.mayLead &&
        latest?.state === 'final' && <Button onClick={() => setCorrecting(true)}>{t('correct')}</Button>
      }
    >
      {meeting.mayLead && begun && open && <MinutesForm meeting={meeting} draft={latest} />}
      {shown.length === 0 && !(meeting.mayLead && begun) && (
        <p className="soft">{t(begun ? 'minutesWaiting' : 'notBegun')}</p>
      )}
      {shown.length > 0 && (
        <Collapse
          defaultActiveKey={open ? [] : [String(shown[0]?.number)]}
          items={shown.map((one) => ({
            key: String(one.number),
            label: <VersionTitle minutes={one} />,
            children: <Said minutes={one} meeting={meeting} />,
          }))}
        />
      )}
      <ReasonModal
        open={correcting}
        title={t('correct')}
        hint={t('correctHint')}
        pending={step.isPending}
        failure={step.error}
        onCancel={() => setCorrecting(false)}
        onReason={(reason) =>
          void step.mutateAsync({ step: 'minutes/correction', reason }).then(
            () => setCorrecting(false),
            () => undefined,
          )
        }
      />
    </Panel>
  );
}

function VersionTitle({ minutes }: { minutes: Minutes }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <>
      {t('version', { n: minutes.number })} <Tag color="success">{t('final')}</Tag>
      <span className="soft small">{t('by', { name: minutes.by.name, at: format.dateTime(minutes.at) })}</span>
    </>
  );
}

function Said({ minutes, meeting }: { minutes: Minutes; meeting: Meeting }) {
  const t = useText(messages);
  const language = useLanguage();
  return (
    <div className="stack">
      {minutes.reason && <p className="soft">{t('correctedBecause', { reason: minutes.reason })}</p>}
      <div>
        <Button
          href={`/api/masterplan/meetings/${meeting.id}/minutes/${minutes.number}/pdf?language=${language}`}
          download
        >
          {t('pdf', { n: minutes.number })}
        </Button>
      </div>
      {minutes.notes.map((note) => (
        <section key={note.item}>
          <h3>{note.item}</h3>
          {note.text && <p className="finding-words">{note.text}</p>}
          {note.decisions.length > 0 && (
            <>
              <p className="soft small">{t('decisionsTitle')}</p>
              <ul>
                {note.decisions.map((decision) => (
                  <li key={decision}>{decision}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <section>
        <h3>{t('attendance')}</h3>
        <AttendanceList attendance={minutes.attendance} meeting={meeting} />
      </section>
    </div>
  );
}

interface Fields {
  notes: { item: string; text: string; decisions: string }[];
}

function MinutesForm({ meeting, draft }: { meeting: Meeting; draft: Minutes | undefined }) {
  const t = useText(messages);
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const step = useMeetingStep(meeting);
  const written = draft?.notes ?? startOf(meeting, t('otherItem'));

  const keep = ({ notes }: Fields) =>
    void step.mutateAsync({ step: 'minutes', notes: notesOf(notes, written) }).then(
      () => void message.success(t('minutesSaved')),
      () => undefined,
    );
  const conclude = () =>
    modal.confirm({
      title: t('conclude'),
      content: t('concludeText'),
      okText: t('conclude'),
      cancelText: t('cancel'),
      onOk: () =>
        step.mutateAsync({ step: 'minutes/conclusion' }).then(
          () => void message.success(t('concluded')),
          () => undefined,
        ),
    });

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      onFinish={keep}
      initialValues={{
        notes: written.map((note) => ({ ...note, decisions: note.decisions.join('\n') })),
      }}
    >
      {step.isError && <ProblemNotice failure={step.error} />}
      {draft?.reason && <p className="soft">{t('correctedBecause', { reason: draft.reason })}</p>}
      {written.map((note, place) => (
        <fieldset key={note.item} className="meeting-rows">
          <legend>{note.item}</legend>
          <Form.Item name={['notes', place, 'text']}>
            <Input.TextArea rows={3} maxLength={10_000} aria-label={t('notes', { item: note.item })} />
          </Form.Item>
          <Form.Item name={['notes', place, 'decisions']} extra={t('decisionsHint')}>
            <Input.TextArea
              rows={2}
              placeholder={t('decisionsTitle')}
              aria-label={t('decisions', { item: note.item })}
            />
          </Form.Item>
        </fieldset>
      ))}
      <div className="panel-actions">
        <Button htmlType="submit" loading={step.isPending}>
          {t('saveMinutes')}
        </Button>
        <Button type="primary" disabled={!draft || meeting.attendance.length === 0} onClick={conclude}>
          {t('conclude')}
        </Button>
      </div>
    </Form>
  );
}

/** An empty note for each item of the agenda, and one for the rest. */
function startOf(meeting: Meeting, other: string): ItemNotes[] {
  return [...meeting.agenda.map((item) => item.title), other].map((item) => ({ item, text: '', decisions: [] }));
}

function notesOf(notes: Fields['notes'], written: readonly ItemNotes[]): ItemNotes[] {
  return written.map(({ item }, place) => ({
    item,
    text: notes[place]?.text ?? '',
    decisions: (notes[place]?.decisions ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }));
}
