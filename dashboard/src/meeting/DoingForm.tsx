import { App, Button, Form, Input, InputNumber } from 'antd';
import type { ActionItem } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { type ActionStep, useActionStep } from './queries';

interface Fields {
  progress: number;
  narrative: string;
}

/** Where the office tells how far it is, and in the end that it is done. */
export function DoingForm({ action }: { action: ActionItem }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const step = useActionStep(action);

  const take = (next: ActionStep, done: string) =>
    step.mutateAsync(next).then(
      () => void message.success(done),
      () => undefined,
    );
  const complete = async () => {
    const { narrative } = await form.validateFields(['narrative']);
    await take({ step: 'completion', narrative: narrative.trim() }, t('completed'));
  };

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      className="meeting-rows"
      initialValues={{ progress: action.progress, narrative: action.narrative ?? '' }}
      onFinish={({ progress, narrative }) =>
        void take({ step: 'progress', progress, narrative: narrative.trim() }, t('progressSaved'))
      }
    >
      {step.isError && <ProblemNotice failure={step.error} />}
      <Form.Item name="progress" label={t('progress')} rules={[{ required: true, message: t('needProgress') }]}>
        <InputNumber<number> min={0} max={100} precision={0} />
      </Form.Item>
      <Form.Item
        name="narrative"
        label={t('narrative')}
        rules={[{ required: true, whitespace: true, message: t('needNarrative') }]}
      >
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
      <div className="panel-actions">
        <Button htmlType="submit" loading={step.isPending}>
          {t('saveProgress')}
        </Button>
        <Button type="primary" loading={step.isPending} onClick={() => void complete().catch(() => undefined)}>
          {t('complete')}
        </Button>
      </div>
    </Form>
  );
}
