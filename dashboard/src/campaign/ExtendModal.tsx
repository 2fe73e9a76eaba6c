import { DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useFormat, useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';

interface Props {
  title: string;
  hint: string;
  /** The end there is. */
  end: string | null;
  pending: boolean;
  failure: unknown;
  onExtend: (until: string, reason: string) => void;
  onCancel: () => void;
}

interface Fields {
  until: Dayjs;
  reason: string;
}

/** Asks until when and why; the OPDs read the reason. */
export function ExtendModal({ title, hint, end, pending, failure, onExtend, onCancel }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const [form] = Form.useForm<Fields>();
  const from = end && dayjs(end).isAfter(dayjs()) ? dayjs(end) : dayjs();
  return (
    <Modal
      open
      title={title}
      okText={t('extendOk')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: pending }}
      onCancel={onCancel}
      onOk={() => form.submit()}
    >
      {failure ? <ProblemNotice failure={failure} /> : null}
      <p className="soft">{hint}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ until: from.add(3, 'day').endOf('day') }}
        onFinish={({ until, reason }) => onExtend(until.toISOString(), reason.trim())}
      >
        <Form.Item
          name="until"
          label={t('newEnd')}
          extra={end ? t('presentEnd', { date: format.dateTime(end) }) : undefined}
          rules={[
            { required: true, message: t('needClose') },
            {
              validator: (_, value: Dayjs | null) =>
                !value || value.isAfter(from) ? Promise.resolve() : Promise.reject(new Error(t('needLater'))),
            },
          ]}
        >
          <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="D MMM YYYY HH:mm" allowClear={false} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('extendReason')}
          rules={[{ required: true, whitespace: true, message: t('needReason') }]}
        >
          <Input.TextArea rows={3} maxLength={1000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
