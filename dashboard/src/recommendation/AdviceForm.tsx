import { App, Button, DatePicker, Drawer, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Finding, Measure, Priority, Recommendation } from '../api';
import { usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { newId } from '../questionnaire/new-id';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useSaveAdvice } from './queries';
import { measures, priorities } from './states';

interface Fields {
  opd: string;
  priority: Priority;
  measure: Measure;
  due: Dayjs;
  textId: string;
  textEn?: string;
}

type Props = { onClose: () => void } & (
  | { finding: Finding; recommendation?: undefined }
  | { recommendation: Recommendation; finding?: undefined }
);

/** Where a recommendation is written: a new one from a finding, or one that is still changeable. */
export function AdviceForm({ finding, recommendation, onClose }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const opds = useOpds();
  const save = useSaveAdvice();
  const fresh = useRef(newId());
  const review = recommendation?.review ?? finding?.review ?? '';
  const findings = recommendation?.findings.map((one) => one.id) ?? (finding ? [finding.id] : []);

  const keep = async (send: boolean) => {
    const fields = await form.validateFields();
    const english = fields.textEn?.trim();
    save.mutate(
      {
        id: recommendation?.id ?? fresh.current,
        version: recommendation?.version ?? null,
        send,
        advice: {
          review,
          findings,
          opd: fields.opd,
          priority: fields.priority,
          measure: fields.measure,
          due: fields.due.format('YYYY-MM-DD'),
          text: { id: fields.textId.trim(), ...(english ? { en: english } : {}) },
        },
      },
      {
        onSuccess: (saved) => {
          void message.success(t(send ? 'sentNow' : 'savedNow'));
          onClose();
          navigate(`/recommendations/${saved.id}`);
        },
      },
    );
  };
  const press = (send: boolean) => void keep(send).catch(() => undefined);

  return (
    <Drawer
      open
      onClose={onClose}
      title={t(recommendation ? 'editTitle' : 'newTitle')}
      size={560}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button loading={save.isPending} onClick={() => press(false)}>
            {t('saveDraft')}
          </Button>
          <Button type="primary" loading={save.isPending} onClick={() => press(true)}>
            {t('send')}
          </Button>
        </div>
      }
    >
      {save.isError && <ProblemNotice failure={save.error} />}
      {finding && <blockquote className="because">{pick(finding.text)}</blockquote>}
      <Form<Fields>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={
          recommendation
            ? {
                opd: recommendation.opd,
                priority: recommendation.priority,
                measure: recommendation.measure,
                due: dayjs(recommendation.due),
                textId: recommendation.text.id,
                textEn: recommendation.text.en ?? undefined,
              }
            : { priority: 'medium', measure: 'adjust', due: dayjs().add(6, 'month').endOf('month') }
        }
      >
        <Form.Item
          name="textId"
          label={t('textId')}
          rules={[{ required: true, whitespace: true, message: t('needText') }]}
        >
          <Input.TextArea rows={4} maxLength={4000} showCount />
        </Form.Item>
        <Form.Item name="textEn" label={t('textEn')}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <Form.Item name="opd" label={t('to')} rules={[{ required: true, message: t('needOpd') }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={opds.data
              ?.filter((opd) => opd.status === 'active')
              .map((opd) => ({ value: opd.code, label: opd.name }))}
          />
        </Form.Item>
        <div className="form-columns">
          <Form.Item name="measure" label={t('measure')} rules={[{ required: true }]}>
            <Select
              options={(['keep', 'adjust', 'merge', 'stop', 'add'] as const).map((one) => ({
                value: one,
                label: t(measures[one]),
              }))}
            />
          </Form.Item>
          <Form.Item name="priority" label={t('priority')} rules={[{ required: true }]}>
            <Select
              options={(['high', 'medium', 'low'] as const).map((one) => ({
                value: one,
                label: t(priorities[one].text),
              }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="due" label={t('due')} rules={[{ required: true, message: t('needDue') }]}>
          <DatePicker className="wide" format="D MMM YYYY" />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
