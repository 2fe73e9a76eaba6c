import { Alert, App, Button, DatePicker, Drawer, Form, Input, InputNumber, Select, Switch } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useNavigate } from 'react-router';
import { useReviews } from '../cycle/queries';
import { usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { ProblemNotice } from '../ui';
import { type Published, toNewCampaign } from './draft';
import { messages } from './messages';
import { usePublished, useRespondentGroups } from './published';
import { useCreateCampaign } from './queries';

export interface CampaignFields {
  titleId: string;
  titleEn: string;
  review?: string;
  closesAt: Dayjs;
  simulated: boolean;
  minimumGroupSize: number;
  opdQuestionnaire?: string;
  allOpds: boolean;
  headApproval: boolean;
  opds?: string[];
  stakeholderQuestionnaire?: string;
  groups?: string[];
}

/** Where the administrator prepares a campaign; it stays a draft until it is opened. */
export function CampaignForm({ onClose }: { onClose: () => void }) {
  const t = useText(messages);
  const pick = usePick();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<CampaignFields>();
  const published = usePublished();
  const reviews = useReviews();
  const create = useCreateCampaign();

  const save = (fields: CampaignFields) =>
    create.mutate(toNewCampaign(fields, published), {
      onSuccess: (campaign) => {
        void message.success(t('created'));
        onClose();
        navigate(`/campaigns/${campaign.id}`);
      },
    });

  const options = published.map((one) => ({
    value: one.key,
    label: t('version', { title: pick(one.title), number: one.number }),
  }));

  return (
    <Drawer
      open
      onClose={onClose}
      title={t('formTitle')}
      size={560}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={create.isPending} onClick={() => form.submit()}>
            {t('save')}
          </Button>
        </div>
      }
    >
      {create.isError && <ProblemNotice failure={create.error} />}
      {published.length === 0 && <Alert type="info" showIcon title={t('noPublished')} />}
      <Form<CampaignFields>
        form={form}
        layout="vertical"
        onFinish={save}
        scrollToFirstError
        initialValues={{
          simulated: false,
          minimumGroupSize: 5,
          allOpds: true,
          headApproval: false,
          closesAt: dayjs().add(14, 'day').endOf('day'),
        }}
      >
        <Form.Item
          name="titleId"
          label={t('titleId')}
          rules={[{ required: true, whitespace: true, message: t('needTitle') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="titleEn"
          label={t('titleEn')}
          rules={[{ required: true, whitespace: true, message: t('needTitle') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="review" label={t('review')}>
          <Select
            allowClear
            options={reviews.data?.map((review) => ({ value: review.id, label: pick(review.title) })) ?? []}
          />
        </Form.Item>
        <Form.Item name="closesAt" label={t('closesAt')} rules={[{ required: true, message: t('needClose') }]}>
          <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="D MMM YYYY HH:mm" />
        </Form.Item>
        <OpdPart options={options} />
        <StakeholderPart options={options} published={published} />
        <Form.Item name="simulated" label={t('simulated')} extra={t('simulatedHint')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

interface PartProps {
  options: { value: string; label: string }[];
}

function OpdPart({ options }: PartProps) {
  const t = useText(messages);
  const opds = useOpds();
  const all = Form.useWatch('allOpds');
  return (
    <fieldset className="form-part">
      <legend>{t('opdPart')}</legend>
      <p className="soft">{t('opdPartHint')}</p>
      <Form.Item name="opdQuestionnaire" label={t('opdQuestionnaire')}>
        <Select allowClear options={options} />
      </Form.Item>
      <Form.Item name="allOpds" label={t('allOpds')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {all === false && (
        <Form.Item name="opds" label={t('opds')}>
          <Select
            mode="multiple"
            placeholder={t('chooseOpds')}
            optionFilterProp="label"
            options={
              opds.data
                ?.filter((opd) => opd.status === 'active')
                .map((opd) => ({ value: opd.code, label: opd.name })) ?? []
            }
          />
        </Form.Item>
      )}
      <Form.Item name="headApproval" label={t('headApproval')} extra={t('headApprovalHint')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </fieldset>
  );
}

function StakeholderPart({ options, published }: PartProps & { published: Published[] }) {
  const t = useText(messages);
  const pick = usePick();
  const form = Form.useFormInstance<CampaignFields>();
  const chosen = Form.useWatch('stakeholderQuestionnaire', form);
  const groups = useRespondentGroups(published.find((one) => one.key === chosen));
  return (
    <fieldset className="form-part">
      <legend>{t('stakeholderPart')}</legend>
      <p className="soft">{t('stakeholderHint')}</p>
      <Form.Item
        name="stakeholderQuestionnaire"
        label={t('stakeholderQuestionnaire')}
        dependencies={['opdQuestionnaire']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value || getFieldValue('opdQuestionnaire')
                ? Promise.resolve()
                : Promise.reject(new Error(t('needAudience'))),
          }),
        ]}
      >
        <Select allowClear options={options} />
      </Form.Item>
      {chosen && groups.length > 0 && (
        <Form.Item name="groups" label={t('groups')}>
          <Select
            mode="multiple"
            allowClear
            options={groups.map((group) => ({ value: group.code, label: pick(group.label) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="minimumGroupSize" label={t('minimumGroup')} extra={t('minimumGroupHint')}>
        <InputNumber<number> min={1} max={100} precision={0} />
      </Form.Item>
    </fieldset>
  );
}
