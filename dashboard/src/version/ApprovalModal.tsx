import { App, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { Plan } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useVersionStep } from './queries';

interface Fields {
  number: string;
  date: Dayjs;
  validFrom: Dayjs;
  minutes?: string;
}

const day = (value: Dayjs) => value.format('YYYY-MM-DD');
const toCome = (value: Dayjs) => value.isAfter(dayjs(), 'day');

/** Where the council's decision is recorded and the version put in force. */
export function ApprovalModal({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const step = useVersionStep(plan);
  const approve = ({ number, date, validFrom, minutes }: Fields) => {
    const where = minutes?.trim();
    // the version in its new state takes this window away, and with it what mutate() would call
    void step
      .mutateAsync({
        step: 'approval',
        decision: { number: number.trim(), date: day(date), ...(where ? { minutes: where } : {}) },
        validFrom: day(validFrom),
      })
      .then(
        () => {
          void message.success(t('approvedNow'));
          onClose();
        },
        () => undefined,
      );
  };
  return (
    <Modal
      open
      title={t('approve')}
      okText={t('approve')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: step.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('approveHint')}</p>
      {step.isError && <ProblemNotice failure={step.error} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ date: dayjs(), validFrom: dayjs() }}
        onFinish={approve}
      >
        <Form.Item
          name="number"
          label={t('decisionNumber')}
          rules={[{ required: true, whitespace: true, message: t('needNumber') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="date" label={t('decisionDate')} rules={[{ required: true, message: t('needDay') }]}>
          <DatePicker className="wide" format="D MMM YYYY" disabledDate={toCome} />
        </Form.Item>
        <Form.Item name="validFrom" label={t('validFrom')} rules={[{ required: true, message: t('needDay') }]}>
          <DatePicker className="wide" format="D MMM YYYY" disabledDate={toCome} />
        </Form.Item>
        <Form.Item name="minutes" label={t('minutes')}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
