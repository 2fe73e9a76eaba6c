import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Review } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useKeepPlan } from './queries';

interface Fields {
  on: string;
  because: string;
}

/** Where the decision is noted that the plan stays as it is. */
export function KeepPlan({ review }: { review: Review }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const [open, setOpen] = useState(false);
  const keep = useKeepPlan(review);
  const note = ({ on, because }: Fields) =>
    void keep.mutateAsync({ on, because: because.trim() }).then(
      () => void message.success(t('kept')),
      () => undefined,
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('keep')}</Button>
      <Modal
        open={open}
        title={t('keepTitle')}
        okText={t('save')}
        cancelText={t('cancel')}
        okButtonProps={{ loading: keep.isPending }}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        {keep.isError && <ProblemNotice failure={keep.error} />}
        <Form<Fields> form={form} layout="vertical" preserve={false} onFinish={note}>
          <Form.Item name="on" label={t('keepOn')} rules={[{ required: true, message: t('keepNeeded') }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="because"
            label={t('keepBecause')}
            rules={[{ required: true, whitespace: true, message: t('keepNeeded') }]}
          >
            <Input.TextArea rows={3} maxLength={4000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
