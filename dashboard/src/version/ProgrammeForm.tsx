import { App, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useRef } from 'react';
import type { Plan, Programme } from '../api';
import { usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { newId } from '../questionnaire/new-id';
import { messages } from './messages';
import { PartDrawer } from './PartDrawer';
import { dimensionOf, placesOf } from './places';
import { useSaveProgramme } from './queries';

interface Fields {
  code: string;
  name: string;
  place: string;
  opd: string;
  supportingOpds?: string[];
  from: number;
  to: number;
  quickWin: boolean;
  ict: boolean;
}

interface Props {
  plan: Plan;
  programme: Programme | null;
  onClose: () => void;
}

/** Where a programme of a draft is added or changed. */
export function ProgrammeForm({ plan, programme, onClose }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const opds = useOpds();
  const save = useSaveProgramme();
  const fresh = useRef(newId());
  const offices = opds.data
    ?.filter((opd) => opd.status === 'active')
    .map((opd) => ({ value: opd.code, label: opd.name }));
  const needed = [{ required: true, message: t('needField') }];
  const keep = ({ place, supportingOpds, ...fields }: Fields) =>
    save.mutate(
      {
        id: programme?.id ?? fresh.current,
        version: programme?.version ?? null,
        body: {
          ...fields,
          plan: plan.id,
          dimension: dimensionOf(place),
          subDimension: place,
          supportingOpds: supportingOpds ?? [],
          confirmed: programme?.confirmed ?? true,
        },
      },
      {
        onSuccess: () => {
          void message.success(t('saved'));
          onClose();
        },
      },
    );
  return (
    <PartDrawer
      title={programme?.name ?? t('addProgramme')}
      pending={save.isPending}
      failure={save.error}
      onSave={() => form.submit()}
      onClose={onClose}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        scrollToFirstError
        onFinish={keep}
        initialValues={
          programme
            ? { ...programme, place: programme.subDimension }
            : { from: plan.from, to: plan.to, quickWin: false, ict: false }
        }
      >
        <Form.Item name="name" label={t('name')} rules={needed}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="code" label={t('code')} extra={t('codeHint')} rules={needed}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="place" label={t('place')} rules={needed}>
          <Select options={placesOf(plan, pick)} />
        </Form.Item>
        <Form.Item name="opd" label={t('opd')} rules={needed}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={offices} />
        </Form.Item>
        <Form.Item name="supportingOpds" label={t('supportingOpds')}>
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={offices} />
        </Form.Item>
        <div className="form-columns">
          <Form.Item name="from" label={t('from')} rules={needed}>
            <InputNumber className="wide" precision={0} />
          </Form.Item>
          <Form.Item name="to" label={t('to')} rules={needed}>
            <InputNumber className="wide" precision={0} />
          </Form.Item>
        </div>
        <Form.Item name="quickWin" valuePropName="checked">
          <Checkbox>{t('quickWin')}</Checkbox>
        </Form.Item>
        <Form.Item name="ict" valuePropName="checked">
          <Checkbox>{t('ict')}</Checkbox>
        </Form.Item>
      </Form>
    </PartDrawer>
  );
}
