import { App, Button, Drawer, Form, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AssessmentRequest } from '../api';
import { useReviews } from '../cycle/queries';
import { usePick, useText } from '../i18n';
import { useInstruments } from '../instrument';
import { useOpds } from '../opd/queries';
import { newId } from '../questionnaire/new-id';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useOpenAssessment } from './queries';

/** Where an assessment is opened: which instrument, for whom and which year, by how many assessors. */
export function OpenForm({ onClose }: { onClose: () => void }) {
  const t = useText(messages);
  const pick = usePick();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<AssessmentRequest>();
  const [id] = useState(newId);
  const subject = Form.useWatch('subject', form);
  const instruments = useInstruments();
  const opds = useOpds();
  const reviews = useReviews();
  const open = useOpenAssessment();
  const save = (facts: AssessmentRequest) =>
    void open.mutateAsync({ id, facts }).then(
      (opened) => {
        void message.success(t('opened'));
        navigate(`/assessments/${opened.id}`);
      },
      () => undefined,
    );
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('open')}
      size={520}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={open.isPending} onClick={() => form.submit()}>
            {t('open')}
          </Button>
        </div>
      }
    >
      {open.isError && <ProblemNotice failure={open.error} />}
      <Form<AssessmentRequest>
        form={form}
        layout="vertical"
        scrollToFirstError
        onFinish={save}
        initialValues={{ subject: 'opd', assessors: 1, year: new Date().getFullYear() - 1 }}
      >
        <Form.Item name="instrument" label={t('instrument')} rules={[{ required: true, message: t('needInstrument') }]}>
          <Select
            loading={instruments.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={instruments.data
              ?.filter((one) => one.state === 'published')
              .map((one) => ({ value: one.id, label: pick(one.name) }))}
          />
        </Form.Item>
        <Form.Item name="year" label={t('year')} rules={[{ required: true, message: t('needYear') }]}>
          <InputNumber min={1900} max={2200} precision={0} />
        </Form.Item>
        <Form.Item name="subject" label={t('subject')}>
          <Radio.Group
            options={[
              { value: 'opd', label: t('subjectOpd') },
              { value: 'city', label: t('subjectCity') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="opd"
          label={t(subject === 'city' ? 'opdScores' : 'opdJudged')}
          rules={[{ required: true, message: t('needOpd') }]}
        >
          <Select
            loading={opds.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={opds.data
              ?.filter((one) => one.status === 'active')
              .map((one) => ({ value: one.code, label: one.name }))}
          />
        </Form.Item>
        <Form.Item name="assessors" label={t('assessors')} extra={t('assessorsHint')}>
          <InputNumber min={1} max={9} precision={0} />
        </Form.Item>
        <Form.Item name="review" label={t('review')}>
          <Select
            allowClear
            loading={reviews.isPending}
            options={reviews.data
              ?.filter((one) => one.phase !== 'closed')
              .map((one) => ({ value: one.id, label: pick(one.title) }))}
          />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
