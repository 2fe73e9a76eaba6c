import { App, Button, Form, Select } from 'antd';
import type { ReportFormat, ReportKind } from '../api';
import { useMe, useRole } from '../app/session';
import { useCampaignFigures } from '../campaign/queries';
import { useAchievement } from '../city/queries';
import { useReviews } from '../cycle/queries';
import { usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { type Order, useOrderReport } from './queries';

interface Fields {
  kind: ReportKind;
  format: ReportFormat;
  campaign?: string;
  review?: string;
  year?: number;
  opd?: string;
}

const kinds: readonly ReportKind[] = ['review', 'campaign', 'achievement', 'opd', 'follow-up'];

function orderOf({ kind, format, campaign = '', review, year, opd = '' }: Fields): Order {
  switch (kind) {
    case 'campaign':
      return { kind, format, campaign };
    case 'review':
      return { kind, format, review, campaign: campaign || undefined };
    case 'achievement':
      return { kind, format, year };
    case 'opd':
      return { kind, format, opd };
    default:
      return { kind, format, review };
  }
}

/** Where a report is ordered: its kind, then what that kind is about. */
export function OrderPanel() {
  const t = useText(messages);
  const { message } = App.useApp();
  const everybodys = useRole('administrator', 'reviewer', 'council');
  const own = useMe().opd;
  const order = useOrderReport();
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  return (
    <Panel title={t('order')} note={t(everybodys ? 'orderHint' : 'orderOwnHint')}>
      {order.isError && <ProblemNotice failure={order.error} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        className="inline-form report-order"
        initialValues={{ kind: everybodys ? 'review' : 'opd', format: 'pdf', opd: own ?? undefined }}
        onFinish={(fields) =>
          order.mutate(orderOf({ opd: own ?? undefined, ...fields }), {
            onSuccess: () => void message.success(t('started')),
          })
        }
      >
        <Form.Item name="kind" label={t('kind')}>
          <Select
            disabled={!everybodys}
            options={(everybodys ? kinds : (['opd'] as const)).map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          />
        </Form.Item>
        {everybodys && (kind === 'review' || kind === 'follow-up') && <ReviewField />}
        {everybodys && (kind === 'campaign' || kind === 'review') && <CampaignField optional={kind === 'review'} />}
        {everybodys && kind === 'achievement' && <YearField />}
        {everybodys && kind === 'opd' && <OpdField />}
        <Form.Item name="format" label={t('format')}>
          <Select
            options={[
              { value: 'pdf', label: t('pdf') },
              { value: 'xlsx', label: t('xlsx') },
            ]}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={order.isPending}>
          {t('get')}
        </Button>
      </Form>
    </Panel>
  );
}

function ReviewField() {
  const t = useText(messages);
  const pick = usePick();
  const reviews = useReviews();
  return (
    <Form.Item name="review" label={t('review')}>
      <Select
        allowClear
        placeholder={t('allReviews')}
        loading={reviews.isPending}
        options={(reviews.data ?? []).map((one) => ({ value: one.id, label: pick(one.title) }))}
      />
    </Form.Item>
  );
}

function CampaignField({ optional }: { optional: boolean }) {
  const t = useText(messages);
  const pick = usePick();
  const campaigns = useCampaignFigures();
  const options = (campaigns.data ?? [])
    .filter((one) => one.state !== 'draft')
    .map((one) => ({ value: one.id, label: pick(one.title) }));
  return (
    <Form.Item
      name="campaign"
      label={t(optional ? 'survey' : 'campaign')}
      rules={optional ? [] : [{ required: true, message: t('chooseCampaign') }]}
    >
      <Select
        allowClear={optional}
        options={options}
        placeholder={t(optional ? 'latestSurvey' : 'chooseCampaign')}
        loading={campaigns.isPending}
      />
    </Form.Item>
  );
}

function YearField() {
  const t = useText(messages);
  const achievement = useAchievement(null);
  return (
    <Form.Item name="year" label={t('year')}>
      <Select
        allowClear
        placeholder={t('latestYear')}
        loading={achievement.isPending}
        options={(achievement.data?.years ?? []).map((year) => ({ value: year, label: String(year) }))}
      />
    </Form.Item>
  );
}

function OpdField() {
  const t = useText(messages);
  const opds = useOpds();
  return (
    <Form.Item name="opd" label={t('opd')} rules={[{ required: true, message: t('chooseOpd') }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('chooseOpd')}
        loading={opds.isPending}
        options={(opds.data ?? []).map((one) => ({ value: one.code, label: one.name }))}
      />
    </Form.Item>
  );
}
