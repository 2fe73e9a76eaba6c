import { App, Button, Form, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Finding } from '../api';
import { usePlans } from '../app/city';
import { useProgrammes } from '../city/queries';
import { useReviews } from '../cycle/queries';
import { EvidenceEditor, emptyTray, useTray } from '../ground';
import { draftOfStatement } from '../ground/drafts';
import { usePick, useText } from '../i18n';
import { useIndicators } from '../indicator';
import { newId } from '../questionnaire/new-id';
import { ProblemNotice } from '../ui';
import { type FindingFields, toFields, toRequest } from './fields';
import { kinds, severities } from './looks';
import { messages } from './messages';
import { useSaveFinding } from './queries';

/** Where a reviewer writes a finding down; figures pinned before are its evidence. */
export function FindingForm({ finding }: { finding: Finding | null }) {
  const t = useText(messages);
  const pick = usePick();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<FindingFields>();
  const reviews = useReviews();
  const tray = useTray();
  const save = useSaveFinding();
  const fresh = useRef(newId());
  const open = reviews.data?.filter((one) => one.phase !== 'closed') ?? [];
  const [initial] = useState<Partial<FindingFields>>(() =>
    finding ? toFields(finding) : { severity: 'medium', evidence: tray.map(draftOfStatement) },
  );

  const send = (fields: FindingFields) =>
    save.mutate(
      { id: finding?.id ?? fresh.current, version: finding?.version ?? null, finding: toRequest(fields) },
      {
        onSuccess: (saved) => {
          emptyTray();
          void message.success(t('saved'));
          navigate(`/findings/${saved.id}`);
        },
      },
    );

  return (
    <Form<FindingFields>
      form={form}
      layout="vertical"
      scrollToFirstError
      onFinish={send}
      initialValues={{ ...(open[0] ? { review: open[0].id } : {}), ...initial }}
    >
      {save.isError && <ProblemNotice failure={save.error} />}
      <Form.Item name="review" label={t('review')} rules={[{ required: true, message: t('needReview') }]}>
        <Select
          disabled={finding !== null}
          loading={reviews.isPending}
          options={open.map((one) => ({ value: one.id, label: pick(one.title) }))}
        />
      </Form.Item>
      <Form.Item
        name="textId"
        label={t('textId')}
        extra={t('textHint')}
        rules={[{ required: true, whitespace: true, message: t('needText') }]}
      >
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item name="textEn" label={t('textEn')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <div className="form-columns">
        <Form.Item name="kind" label={t('kind')} rules={[{ required: true, message: t('needKind') }]}>
          <Select
            options={(['shortcoming', 'weakness', 'development'] as const).map((one) => ({
              value: one,
              label: t(kinds[one].text),
            }))}
          />
        </Form.Item>
        <Form.Item name="severity" label={t('severity')} rules={[{ required: true }]}>
          <Select
            options={(['high', 'medium', 'low'] as const).map((one) => ({
              value: one,
              label: t(severities[one].text),
            }))}
          />
        </Form.Item>
      </div>
      <About />
      <Form.Item name="evidence" label={t('evidence')} extra={t('evidenceHint')}>
        <EvidenceEditor figures />
      </Form.Item>
      <div className="drawer-foot">
        <Button onClick={() => navigate(finding ? `/findings/${finding.id}` : '/findings')}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}

/** What of the plan under review it is about. */
function About() {
  const t = useText(messages);
  const pick = usePick();
  const form = Form.useFormInstance<FindingFields>();
  const review = Form.useWatch('review', form);
  const dimension = Form.useWatch('dimension', form);
  const under = useReviews().data?.find((one) => one.id === review)?.plan;
  const plan = usePlans().data?.find((one) => one.id === under);
  const programmes = useProgrammes();
  const indicators = useIndicators();
  const parts = plan?.dimensions.find((one) => one.code === dimension)?.subDimensions ?? [];
  return (
    <>
      <div className="form-columns">
        <Form.Item name="dimension" label={t('dimension')} rules={[{ required: true, message: t('needDimension') }]}>
          <Select
            options={plan?.dimensions.map((one) => ({ value: one.code, label: pick(one.name) })) ?? []}
            onChange={() => form.setFieldsValue({ subDimension: undefined })}
          />
        </Form.Item>
        <Form.Item name="subDimension" label={t('subDimension')}>
          <Select allowClear options={parts.map((one) => ({ value: one.code, label: pick(one.name) }))} />
        </Form.Item>
      </div>
      <div className="form-columns">
        <Form.Item name="programme" label={t('programme')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={programmes.data
              ?.filter((one) => one.plan === under)
              .map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        <Form.Item name="indicator" label={t('indicator')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={indicators.data?.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
      </div>
    </>
  );
}
