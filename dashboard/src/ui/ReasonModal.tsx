import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { messages } from './messages';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  open: boolean;
  title: string;
  hint?: string;
  pending: boolean;
  failure: unknown;
  onReason: (reason: string) => void;
  onCancel: () => void;
  /** What stands above the reason. */
  children?: ReactNode;
}

/** Asks why something is returned; the reason reaches the person who must correct it. */
export function ReasonModal({ open, title, hint, pending, failure, onReason, onCancel, children }: Props) {
  const t = useText(messages);
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={title}
      okButtonProps={{ danger: true, loading: pending }}
      onCancel={onCancel}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      {children}
      {failure ? <ProblemNotice failure={failure} /> : null}
      <Form form={form} layout="vertical" preserve={false} onFinish={({ reason }) => onReason(reason.trim())}>
        {hint && <p className="soft">{hint}</p>}
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('reasonNeeded') }]}
        >
          <Input.TextArea rows={4} maxLength={2000} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
