import { App, Form, Input, Modal, Switch } from 'antd';
import type { Opd } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useSaveOpd } from './queries';

type Fields = Pick<Opd, 'name' | 'kind' | 'confirmed' | 'mail'>;

export function OpdForm({ opd, onClose }: { opd: Opd; onClose: () => void }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useSaveOpd();
  const send = (fields: Fields) =>
    save.mutate(
      { ...opd, ...fields },
      {
        onSuccess: () => {
          void message.success(t('saved'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('editTitle', { code: opd.code })}
      okText={t('save')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {save.isError && <ProblemNotice failure={save.error} />}
      <Form<Fields> form={form} layout="vertical" initialValues={opd} onFinish={send}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: t('needName') }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="kind" label={t('kind')} rules={[{ required: true, whitespace: true, message: t('needKind') }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="mail"
          label={t('mail')}
          extra={t('mailHint')}
          rules={[{ type: 'email', message: t('needMail') }]}
        >
          <Input type="email" maxLength={254} />
        </Form.Item>
        <Form.Item name="confirmed" label={t('confirmLabel')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Modal>
  );
}
