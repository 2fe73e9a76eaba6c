import { App, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useRef } from 'react';
import type { Deed, Part, Plan, Recommendation, WantedRequest } from '../api';
import { usePlan } from '../app/city';
import { type PlainKey, usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { newId } from '../questionnaire/new-id';
import { DecimalInput } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';
import { PartDrawer } from './PartDrawer';
import { dimensionOf, placesOf } from './places';
import { useSaveAmendment, useVersionIndicators, useVersionProgrammes } from './queries';

interface Fields {
  deed: Deed;
  part: Part;
  code: string;
  into?: string;
  year?: number;
  name?: string;
  place?: string;
  dimension?: string;
  opd?: string;
  from?: number | null;
  to?: number | null;
  quickWin?: boolean;
  ict?: boolean;
  unit?: string;
  direction?: 'higher' | 'lower' | 'range';
  value?: number | null;
  lower?: number | null;
  upper?: number | null;
}

interface Props {
  recommendation: Recommendation;
  onClose: () => void;
}

const deeds: Record<Deed, PlainKey<typeof id>> = {
  change: 'deedChange',
  retarget: 'deedRetarget',
  add: 'deedAdd',
  merge: 'deedMerge',
  stop: 'deedStop',
};

const deedsOf: Record<Part, Deed[]> = {
  programme: ['change', 'add', 'merge', 'stop'],
  indicator: ['retarget', 'change', 'add', 'stop'],
};

/** What is wanted, without the fields that were left empty. */
function wantedOf({
  deed,
  part,
  place,
  name,
  dimension,
  opd,
  from,
  to,
  quickWin,
  ict,
  unit,
  direction,
  ...aim
}: Fields) {
  if (deed === 'merge' || deed === 'stop') {
    return {};
  }
  if (deed === 'retarget') {
    return present({ value: aim.value, lower: aim.lower, upper: aim.upper });
  }
  const whole = { name: name?.trim(), opd };
  return part === 'programme'
    ? present({
        ...whole,
        ...(place ? { dimension: dimensionOf(place), subDimension: place } : {}),
        from,
        to,
        ...(deed === 'add' ? { quickWin: quickWin ?? false, ict: ict ?? false } : {}),
      })
    : present({ ...whole, dimension, unit: unit?.trim(), direction });
}

function present(fields: Record<string, unknown>): WantedRequest {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as WantedRequest;
}

/** Where an amendment to the version in force is written. */
export function AmendmentForm(props: Props) {
  const plan = usePlan();
  return plan ? <Sheet {...props} plan={plan} /> : null;
}

function Sheet({ recommendation, plan, onClose }: Props & { plan: Plan }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useSaveAmendment();
  const fresh = useRef(newId());
  const part: Part = Form.useWatch('part', form) ?? 'programme';
  const deed: Deed = Form.useWatch('deed', form) ?? 'change';
  const keep = (fields: Fields) =>
    save.mutate(
      {
        id: fresh.current,
        body: {
          recommendation: recommendation.id,
          change: {
            deed: fields.deed,
            part: fields.part,
            code: fields.code.trim(),
            ...(fields.deed === 'merge' && fields.into ? { into: fields.into } : {}),
            ...(fields.deed === 'retarget' && fields.year ? { year: fields.year } : {}),
            wanted: wantedOf(fields),
          },
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
      title={t('writeAmendment')}
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
        initialValues={{ part: 'programme', deed: 'change' }}
        onValuesChange={(changed) => {
          if ('part' in changed) {
            form.resetFields(['code', 'into']);
            form.setFieldValue('deed', deedsOf[changed.part as Part][0]);
          }
          if ('deed' in changed) {
            form.resetFields(['code', 'into']);
          }
        }}
      >
        <div className="form-columns">
          <Form.Item name="part" label={t('part')}>
            <Select options={(['programme', 'indicator'] as const).map((one) => ({ value: one, label: t(one) }))} />
          </Form.Item>
          <Form.Item name="deed" label={t('deed')}>
            <Select options={deedsOf[part].map((one) => ({ value: one, label: t(deeds[one]) }))} />
          </Form.Item>
        </div>
        <Which plan={plan} part={part} deed={deed} />
        {(deed === 'add' || deed === 'change') && <WantedFields plan={plan} part={part} added={deed === 'add'} />}
        {deed === 'retarget' && <Aim />}
      </Form>
    </PartDrawer>
  );
}

function Which({ plan, part, deed }: { plan: Plan; part: Part; deed: Deed }) {
  const t = useText(messages);
  const programmes = useVersionProgrammes(plan.id);
  const indicators = useVersionIndicators(plan.id);
  const needed = [{ required: true, message: t('needField') }];
  const parts = (part === 'programme' ? programmes.data : indicators.data)?.map((one) => ({
    value: one.code,
    label: one.name,
  }));
  if (deed === 'add') {
    return (
      <Form.Item name="code" label={t('code')} extra={t('codeHint')} rules={needed}>
        <Input maxLength={64} />
      </Form.Item>
    );
  }
  return (
    <>
      <Form.Item name="code" label={t('which')} rules={needed}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={parts} />
      </Form.Item>
      {deed === 'merge' && (
        <Form.Item name="into" label={t('into')} rules={needed}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={parts} />
        </Form.Item>
      )}
    </>
  );
}

function WantedFields({ plan, part, added }: { plan: Plan; part: Part; added: boolean }) {
  const t = useText(messages);
  const pick = usePick();
  const opds = useOpds();
  const needed = added ? [{ required: true, message: t('needField') }] : [];
  return (
    <>
      {!added && <p className="soft small">{t('leaveEmpty')}</p>}
      <Form.Item name="name" label={t('name')} rules={needed}>
        <Input maxLength={300} />
      </Form.Item>
      {part === 'programme' ? (
        <Form.Item name="place" label={t('place')} rules={needed}>
          <Select allowClear options={placesOf(plan, pick)} />
        </Form.Item>
      ) : (
        <Form.Item name="dimension" label={t('dimension')} rules={needed}>
          <Select allowClear options={plan.dimensions.map((one) => ({ value: one.code, label: pick(one.name) }))} />
        </Form.Item>
      )}
      <Form.Item name="opd" label={t('opd')} rules={needed}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={opds.data
            ?.filter((opd) => opd.status === 'active')
            .map((opd) => ({ value: opd.code, label: opd.name }))}
        />
      </Form.Item>
      {part === 'programme' ? (
        <div className="form-columns">
          <Form.Item name="from" label={t('from')} rules={needed}>
            <InputNumber className="wide" precision={0} />
          </Form.Item>
          <Form.Item name="to" label={t('to')} rules={needed}>
            <InputNumber className="wide" precision={0} />
          </Form.Item>
        </div>
      ) : (
        <div className="form-columns">
          <Form.Item name="unit" label={t('unit')} rules={needed}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="direction" label={t('direction')} rules={needed}>
            <Select
              allowClear
              options={(['higher', 'lower', 'range'] as const).map((one) => ({ value: one, label: t(one) }))}
            />
          </Form.Item>
        </div>
      )}
      {part === 'programme' && added && (
        <>
          <Form.Item name="quickWin" valuePropName="checked">
            <Checkbox>{t('quickWin')}</Checkbox>
          </Form.Item>
          <Form.Item name="ict" valuePropName="checked">
            <Checkbox>{t('ict')}</Checkbox>
          </Form.Item>
        </>
      )}
    </>
  );
}

function Aim() {
  const t = useText(messages);
  return (
    <>
      <p className="soft small">{t('liftHint')}</p>
      <div className="target-row">
        <Form.Item name="year" label={t('year')} rules={[{ required: true, message: t('needField') }]}>
          <InputNumber className="wide" precision={0} />
        </Form.Item>
        <Form.Item name="value" label={t('value')}>
          <DecimalInput className="wide" />
        </Form.Item>
        <Form.Item name="lower" label={t('lowerBound')}>
          <DecimalInput className="wide" />
        </Form.Item>
        <Form.Item name="upper" label={t('upperBound')}>
          <DecimalInput className="wide" />
        </Form.Item>
      </div>
    </>
  );
}
