import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting, MeetingRequest } from '../api';
import { useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { newId } from '../questionnaire/new-id';
import { ProblemNotice } from '../ui';
import { guestsOf, guestText } from './guests';
import { messages } from './messages';
import { useSaveMeeting } from './queries';
import { moment, wallTime } from './time';
import './meeting.css';

interface Fields {
  title: string;
  date: string;
  from: string;
  to: string;
  place?: string;
  link?: string;
  agenda?: { title: string; minutes: number }[];
  opds?: string[];
  guests?: string;
}

interface Props {
  review: string;
  meeting?: Meeting;
  onClose: () => void;
}

/** Where a meeting is planned, or changed. Times are those of the city's clocks. */
export function MeetingForm({ review, meeting, onClose }: Props) {
  const t = useText(messages);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useSaveMeeting();
  const fresh = useRef(newId());

  const keep = (fields: Fields) =>
    save
      .mutateAsync({
        id: meeting?.id ?? fresh.current,
        version: meeting?.version ?? null,
        facts: requestOf(review, fields),
      })
      .then(
        (saved) => {
          void message.success(t('savedNow'));
          onClose();
          navigate(`/meetings/${saved.id}`);
        },
        () => undefined,
      );

  return (
    <Drawer
      open
      onClose={onClose}
      title={t(meeting ? 'editTitle' : 'newTitle')}
      size={640}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('close')}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {t('save')}
          </Button>
        </div>
      }
    >
      {save.isError && <ProblemNotice failure={save.error} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        scrollToFirstError
        onFinish={(fields) => void keep(fields)}
        initialValues={meeting ? fieldsOf(meeting) : { agenda: [{ title: '', minutes: 30 }] }}
      >
        <Form.Item
          name="title"
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('needName') }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <div className="meeting-when">
          <Form.Item name="date" label={t('date')} rules={[{ required: true, message: t('needDate') }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="from" label={t('from')} rules={[{ required: true, message: t('needTime') }]}>
            <Input type="time" />
          </Form.Item>
          <Form.Item name="to" label={t('to')} rules={[{ required: true, message: t('needTime') }]}>
            <Input type="time" />
          </Form.Item>
        </div>
        <Form.Item name="place" label={t('place')} extra={t('placeHint')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="link" label={t('link')}>
          <Input type="url" maxLength={2000} placeholder="https://" />
        </Form.Item>
        <Agenda />
        <Invited />
      </Form>
    </Drawer>
  );
}

function Agenda() {
  const t = useText(messages);
  return (
    <fieldset className="meeting-rows">
      <legend>{t('agenda')}</legend>
      <Form.List name="agenda">
        {(rows, { add, remove, move }) => (
          <>
            {rows.map((row, place) => (
              <div key={row.key} className="meeting-row">
                <Form.Item name={[row.name, 'title']} className="meeting-row-wide">
                  <Input maxLength={300} aria-label={t('agendaItem', { n: place + 1 })} />
                </Form.Item>
                <Form.Item name={[row.name, 'minutes']}>
                  <InputNumber<number>
                    min={1}
                    max={600}
                    precision={0}
                    aria-label={t('agendaMinutes', { n: place + 1 })}
                  />
                </Form.Item>
                <Button
                  icon={<ArrowUpOutlined />}
                  disabled={place === 0}
                  aria-label={t('up', { n: place + 1 })}
                  onClick={() => move(place, place - 1)}
                />
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('removeAgenda', { n: place + 1 })}
                  onClick={() => remove(row.name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ title: '', minutes: 15 })}>
              {t('addAgenda')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function Invited() {
  const t = useText(messages);
  const form = Form.useFormInstance<Fields>();
  const opds = useOpds();
  const active = opds.data?.filter((opd) => opd.status === 'active') ?? [];
  return (
    <>
      <Form.Item name="opds" label={t('opds')}>
        <Select
          mode="multiple"
          maxTagCount="responsive"
          showSearch={{ optionFilterProp: 'label' }}
          options={active.map((opd) => ({ value: opd.code, label: opd.name }))}
        />
      </Form.Item>
      <Button
        className="meeting-all"
        onClick={() =>
          form.setFieldValue(
            'opds',
            active.map((opd) => opd.code),
          )
        }
      >
        {t('allOpds')}
      </Button>
      <Form.Item name="guests" label={t('guests')} extra={t('guestsHint')}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </>
  );
}

function requestOf(review: string, fields: Fields): MeetingRequest {
  const place = fields.place?.trim();
  const link = fields.link?.trim();
  return {
    review,
    title: fields.title.trim(),
    startsAt: moment({ date: fields.date, time: fields.from }),
    endsAt: moment({ date: fields.date, time: fields.to }),
    ...(place ? { place } : {}),
    ...(link ? { link } : {}),
    agenda: (fields.agenda ?? [])
      .filter((item) => item.title.trim())
      .map((item) => ({ title: item.title.trim(), minutes: item.minutes })),
    opds: fields.opds ?? [],
    guests: guestsOf(fields.guests ?? ''),
  };
}

function fieldsOf(meeting: Meeting): Fields {
  const from = wallTime(meeting.startsAt);
  return {
    title: meeting.title,
    date: from.date,
    from: from.time,
    to: wallTime(meeting.endsAt).time,
    ...(meeting.place ? { place: meeting.place } : {}),
    ...(meeting.link ? { link: meeting.link } : {}),
    agenda: meeting.agenda,
    opds: meeting.opds.map((opd) => opd.code),
    guests: guestText(meeting.guests),
  };
}
