import { App, Button, DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Deadline } from '../api';
import { useRole } from '../app/session';
import { useFormat, useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useDeadline, useSetDeadline } from './queries';

/** Until when the values of a year are due; the administrator sets it. */
export function Due({ year }: { year: number }) {
  const t = useText(messages);
  const format = useFormat();
  const administrator = useRole('administrator');
  const [asked, setAsked] = useState(false);
  const { data: deadline } = useDeadline(year);
  if (deadline === undefined) {
    return null;
  }
  const end = deadline && dayjs(deadline.dueOn).endOf('day');
  return (
    <p className={end?.isBefore(dayjs()) ? 'realisation-due realisation-over' : 'realisation-due'}>
      {deadline && end
        ? t('due', { date: format.date(deadline.dueOn), when: format.relative(end.toDate()) })
        : t('noDue', { year })}
      {administrator && (
        <Button type="link" size="small" onClick={() => setAsked(true)}>
          {t(deadline ? 'moveDue' : 'setDue')}
        </Button>
      )}
      {asked && <DueModal year={year} deadline={deadline} onClose={() => setAsked(false)} />}
    </p>
  );
}

interface Props {
  year: number;
  deadline: Deadline | null;
  onClose: () => void;
}

function DueModal({ year, deadline, onClose }: Props) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<{ day: Dayjs }>();
  const set = useSetDeadline(year);
  const keep = ({ day }: { day: Dayjs }) =>
    void set
      .mutateAsync({ dueOn: day.format('YYYY-MM-DD'), version: deadline?.version ?? null })
      .then(() => {
        void message.success(t('dueSaved'));
        onClose();
      })
      // the notice tells it
      .catch(() => undefined);
  return (
    <Modal
      open
      title={t('dueTitle', { year })}
      okText={t('keep')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: set.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {set.error ? <ProblemNotice failure={set.error} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ day: dayjs(deadline?.dueOn ?? `${year + 1}-01-31`) }}
        onFinish={keep}
      >
        <Form.Item
          name="day"
          label={t('dueDay')}
          extra={t('dueHint')}
          rules={[{ required: true, message: t('dueNeeded') }]}
        >
          <DatePicker
            className="wide"
            format="D MMM YYYY"
            minDate={dayjs(`${year}-01-01`)}
            maxDate={dayjs(`${year + 2}-12-31`)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
