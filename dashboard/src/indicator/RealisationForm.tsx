import { App, Button, Form, Input, Modal, Select } from 'antd';
import type { Indicator } from '../api';
import { useText } from '../i18n';
import { DecimalInput, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useEnterRealisation } from './queries';

interface Fields {
  year: number;
  value: number | null;
  note?: string;
}

interface Props {
  indicator: Indicator;
  onClose: () => void;
}

/** Where an OPD enters the value that an indicator reached in a year. */
export function RealisationForm({ indicator, onClose }: Props) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const enter = useEnterRealisation(indicator.id);
  const years = openYears(indicator);

  const send = async (submit: boolean) => {
    const { year, value, note } = await form.validateFields();
    if (value === null) {
      return;
    }
    enter.mutate(
      { year, value, note: note ?? '', submit },
      {
        onSuccess: () => {
          void message.success(t(submit ? 'sent' : 'saved'));
          onClose();
        },
      },
    );
  };

  const show = (year: number) => {
    const known = indicator.realisations.find((one) => one.year === year);
    form.setFieldsValue({ value: known?.value ?? null, note: known?.note ?? '' });
  };

  return (
    <Modal
      open
      title={t('enterOf', { name: indicator.name })}
      onCancel={onClose}
      footer={[
        <Button key="save" loading={enter.isPending} onClick={() => void send(false)}>
          {t('save')}
        </Button>,
        <Button key="submit" type="primary" loading={enter.isPending} onClick={() => void send(true)}>
          {t('submit')}
        </Button>,
      ]}
    >
      {enter.isError && <ProblemNotice failure={enter.error} />}
      <Form form={form} layout="vertical" initialValues={initial(indicator, years)}>
        <Form.Item name="year" label={t('yearLabel')}>
          <Select<number> options={years.map((year) => ({ value: year, label: String(year) }))} onChange={show} />
        </Form.Item>
        <Form.Item
          name="value"
          label={t('valueLabel', { unit: indicator.unit })}
          rules={[{ required: true, message: t('needValue') }]}
        >
          <DecimalInput className="wide" />
        </Form.Item>
        <Form.Item name="note" label={t('noteLabel')} extra={t('noteHint')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Years up to this one whose value is not verified yet, newest first. */
export function openYears(indicator: Indicator, now = new Date().getFullYear()): number[] {
  const locked = new Set(
    indicator.realisations
      .filter((one) => one.state === 'verified' || one.state === 'submitted')
      .map((one) => one.year),
  );
  const first = Math.min(
    now,
    ...indicator.targets.map((one) => one.year),
    ...indicator.realisations.map((one) => one.year),
  );
  return Array.from({ length: now - first + 1 }, (_, back) => now - back).filter((year) => !locked.has(year));
}

function initial(indicator: Indicator, years: number[]): Fields {
  const year = years[0] ?? new Date().getFullYear();
  const known = indicator.realisations.find((one) => one.year === year);
  return { year, value: known?.value ?? null, note: known?.note ?? '' };
}
