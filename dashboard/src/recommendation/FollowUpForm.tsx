import { App, Button, Form, Input, InputNumber } from 'antd';
import type { Recommendation } from '../api';
import { draftsOf, type EvidenceDraft, EvidenceEditor, requestOf } from '../ground';
import { useText } from '../i18n';
import { Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { type Step, useStep } from './queries';

interface Fields {
  progress: number;
  narrative: string;
  evidence?: EvidenceDraft[];
}

/** Where the OPD tells how far it is, and in the end that it is done. */
export function FollowUpForm({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const step = useStep(recommendation);

  /** The form begins anew with each version, so what follows must not hang on it. */
  const take = (next: Step, done: string) =>
    step.mutateAsync(next).then(
      () => void message.success(done),
      () => undefined,
    );
  const report = ({ progress, narrative, evidence }: Fields) =>
    void take(
      { step: 'progress', progress, narrative: narrative.trim(), evidence: requestOf(evidence ?? []) },
      t('reportedNow'),
    );
  const complete = async () => {
    const { narrative, evidence } = await form.validateFields();
    await take(
      { step: 'completion', narrative: narrative.trim(), evidence: requestOf(evidence ?? []) },
      t('claimedNow'),
    );
  };

  return (
    <Panel title={t('reportTitle')} note={t('reportNote')}>
      {step.isError && <ProblemNotice failure={step.error} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        onFinish={report}
        initialValues={{
          progress: recommendation.progress,
          narrative: recommendation.narrative ?? '',
          evidence: draftsOf(recommendation.evidence),
        }}
      >
        <Form.Item
          name="progress"
          label={t('progressPercent')}
          rules={[{ required: true, message: t('needProgress') }]}
        >
          <InputNumber<number> min={0} max={100} precision={0} suffix="%" />
        </Form.Item>
        <Form.Item
          name="narrative"
          label={t('narrative')}
          rules={[{ required: true, whitespace: true, message: t('needNarrative') }]}
        >
          <Input.TextArea rows={4} maxLength={4000} showCount />
        </Form.Item>
        <Form.Item name="evidence" label={t('evidence')}>
          <EvidenceEditor />
        </Form.Item>
        <div className="panel-actions">
          <Button htmlType="submit" loading={step.isPending}>
            {t('report')}
          </Button>
          <Button type="primary" loading={step.isPending} onClick={() => void complete().catch(() => undefined)}>
            {t('claim')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
