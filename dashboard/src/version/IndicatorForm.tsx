import { App, Button, Form, Input, InputNumber, Select } from 'antd';
import { useRef } from 'react';
import type { Direction, Indicator, Plan, Target } from '../api';
import { usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { newId } from '../questionnaire/new-id';
import { DecimalInput } from '../ui';
import { messages } from './messages';
import { PartDrawer } from './PartDrawer';
import { useSaveIndicator } from './queries';

interface Aim {
  year: number;
  value?: number | null;
  lower?: number | null;
  upper?: number | null;
}

interface Fields {
  code: string;
  name: string;
  unit: string;
  direction: Direction;
  dimension: string;
  opd: string;
  targets?: Aim[];
}

interface Props {
  plan: Plan;
  indicator: Indicator | null;
  onClose: () => void;
}

/** The targets as they are sent: the note of a year that had one stays with it. */
function targetsOf(aims: Aim[], before: Target[]) {
  return aims.map(({ year, value, lower, upper }) => ({
    year,
    ...(typeof value === 'number' ? { value } : {}),
    ...(typeof lower === 'number' ? { lower } : {}),
    ...(typeof upper === 'number' ? { upper } : {}),
    ...noteOf(before.find((target) => target.year === year)),
  }));
}

function noteOf(target: Target | undefined) {
  return target?.note ? { note: target.note } : {};
}

/** Where an indicator of a draft is added or changed, with its targets. */
export function IndicatorForm({ plan, indicator, onClose }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const opds = useOpds();
  const save = useSaveIndicator();
  const fresh = useRef(newId());
  const needed = [{ required: true, message: t('needField') }];
  const keep = ({ targets, ...fields }: Fields) =>
    save.mutate(
      {
        id: indicator?.id ?? fresh.current,
        version: indicator?.version ?? null,
        body: { ...fields, plan: plan.id, targets: targetsOf(targets ?? [], indicator?.targets ?? []) },
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
      title={indicator?.name ?? t('addIndicator')}
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
        initialValues={indicator ?? { direction: 'higher', targets: [] }}
      >
        <Form.Item name="name" label={t('name')} rules={needed}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="code" label={t('code')} extra={t('codeHint')} rules={needed}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="dimension" label={t('dimension')} rules={needed}>
          <Select options={plan.dimensions.map((one) => ({ value: one.code, label: pick(one.name) }))} />
        </Form.Item>
        <Form.Item name="opd" label={t('opd')} rules={needed}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={opds.data
              ?.filter((opd) => opd.status === 'active')
              .map((opd) => ({ value: opd.code, label: opd.name }))}
          />
        </Form.Item>
        <div className="form-columns">
          <Form.Item name="unit" label={t('unit')} rules={needed}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="direction" label={t('direction')} rules={needed}>
            <Select options={(['higher', 'lower', 'range'] as const).map((one) => ({ value: one, label: t(one) }))} />
          </Form.Item>
        </div>
        <Form.List name="targets">
          {(rows, { add, remove }) => (
            <fieldset className="targets">
              <legend>{t('targets')}</legend>
              {rows.map(({ key, name }) => (
                <div key={key} className="target-row">
                  <Form.Item name={[name, 'year']} label={t('year')} rules={needed}>
                    <InputNumber precision={0} className="wide" />
                  </Form.Item>
                  <Form.Item name={[name, 'value']} label={t('value')}>
                    <DecimalInput className="wide" />
                  </Form.Item>
                  <Form.Item name={[name, 'lower']} label={t('lowerBound')}>
                    <DecimalInput className="wide" />
                  </Form.Item>
                  <Form.Item name={[name, 'upper']} label={t('upperBound')}>
                    <DecimalInput className="wide" />
                  </Form.Item>
                  <Button type="link" danger size="small" onClick={() => remove(name)}>
                    {t('removeTarget')}
                  </Button>
                </div>
              ))}
              <Button onClick={() => add({})}>{t('addTarget')}</Button>
            </fieldset>
          )}
        </Form.List>
      </Form>
    </PartDrawer>
  );
}
