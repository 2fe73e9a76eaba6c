import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Drawer, Form, InputNumber, Progress, Select, Table } from 'antd';
import { useState } from 'react';
import type { Campaign, ChoiceOption, Quota, Quotas } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useQuotas, useSetQuotas } from './queries';
import { SampleSize } from './SampleSize';

/** How many answers are wanted of which stakeholders, and how many there are. */
export function QuotasPanel({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const quotas = useQuotas(campaign.id);
  const [editing, setEditing] = useState(false);
  const editable = administrator && (campaign.state === 'draft' || campaign.state === 'open');
  return (
    <Panel
      title={t('quotas')}
      note={t('quotasNote')}
      actions={editable && quotas.data && <Button onClick={() => setEditing(true)}>{t('editQuotas')}</Button>}
    >
      <Loaded query={quotas} rows={2}>
        {(found) => (
          <>
            <QuotaTable plan={found} />
            {editing && <QuotaForm campaign={campaign} plan={found} onClose={() => setEditing(false)} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function useNames(plan: Quotas) {
  const t = useText(messages);
  const pick = usePick();
  const nameOf = (choices: readonly ChoiceOption[], code: string | null, any: string) =>
    code === null ? any : pick(choices.find((choice) => choice.code === code)?.label) || code;
  return {
    group: (quota: Quota) => nameOf(plan.groups, quota.group, t('anyGroup')),
    area: (quota: Quota) => nameOf(plan.areas, quota.area, t('anyArea')),
  };
}

function QuotaTable({ plan }: { plan: Quotas }) {
  const t = useText(messages);
  const names = useNames(plan);
  return (
    <Table<Quota>
      rowKey={(quota) => `${quota.group}/${quota.area}`}
      dataSource={plan.quotas}
      pagination={false}
      size="middle"
      scroll={{ x: 420 }}
      locale={{ emptyText: <Nothing title={t('noQuotas')} hint={t('noQuotasHint')} /> }}
      columns={[
        { title: t('group'), key: 'group', render: (_, quota) => names.group(quota) },
        { title: t('area'), key: 'area', render: (_, quota) => names.area(quota) },
        {
          title: t('answers'),
          key: 'taken',
          width: 190,
          render: (_, quota) => (
            <>
              <span className="numeric">{t('ofMost', { n: quota.taken, most: quota.most })}</span>
              <Progress
                percent={Math.floor((100 * quota.taken) / quota.most)}
                size="small"
                showInfo={false}
                aria-label={`${names.group(quota)}, ${names.area(quota)}`}
              />
            </>
          ),
        },
      ]}
    />
  );
}

interface Fields {
  quotas: { group?: string; area?: string; most: number }[];
}

function QuotaForm({ campaign, plan, onClose }: { campaign: Campaign; plan: Quotas; onClose: () => void }) {
  const t = useText(messages);
  const pick = usePick();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useSetQuotas(campaign.id);
  const options = (choices: readonly ChoiceOption[]) =>
    choices.map((choice) => ({ value: choice.code, label: pick(choice.label) }));
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('editQuotas')}
      size={560}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {t('saveQuotas')}
          </Button>
        </div>
      }
    >
      {save.isError && <ProblemNotice failure={save.error} />}
      <p className="soft">{t('quotasHint')}</p>
      <p>
        <SampleSize />
      </p>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{
          quotas: plan.quotas.map(({ group, area, most }) => ({
            ...(group !== null && { group }),
            ...(area !== null && { area }),
            most,
          })),
        }}
        onFinish={({ quotas }) =>
          save.mutate(
            quotas.map(({ group, area, most }) => ({ group: group ?? null, area: area ?? null, most })),
            {
              onSuccess: () => {
                void message.success(t('quotasSaved'));
                onClose();
              },
            },
          )
        }
      >
        <Form.List name="quotas">
          {(fields, { add, remove }) => (
            <>
              {fields.map((field) => (
                <fieldset key={field.key} className="form-part">
                  <Form.Item name={[field.name, 'group']} label={t('group')}>
                    <Select allowClear placeholder={t('anyGroup')} options={options(plan.groups)} />
                  </Form.Item>
                  <Form.Item name={[field.name, 'area']} label={t('area')}>
                    <Select allowClear placeholder={t('anyArea')} options={options(plan.areas)} />
                  </Form.Item>
                  <Form.Item
                    name={[field.name, 'most']}
                    label={t('most')}
                    rules={[{ required: true, message: t('needMost') }]}
                  >
                    <InputNumber<number> min={1} max={1_000_000} precision={0} />
                  </Form.Item>
                  <Button icon={<DeleteOutlined />} onClick={() => remove(field.name)}>
                    {t('removeQuota')}
                  </Button>
                </fieldset>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                {t('addQuota')}
              </Button>
            </>
          )}
        </Form.List>
      </Form>
    </Drawer>
  );
}
