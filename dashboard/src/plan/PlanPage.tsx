import { Tabs, Tag } from 'antd';
import type { Plan } from '../api';
import { usePlan, usePlans } from '../app/city';
import { usePick, useText } from '../i18n';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { Versions } from '../version';
import { IndicatorsPanel } from './IndicatorsPanel';
import { messages } from './messages';
import { Structure } from './Structure';

/** The masterplan in force: what it promises, and what is measured. */
export default function PlanPage() {
  const t = useText(messages);
  const pick = usePick();
  const plans = usePlans();
  const plan = usePlan();
  return (
    <Page
      tab={t('title')}
      title={
        plan ? (
          <>
            {pick(plan.title)} <Tag color="success">{t(plan.status === 'approved' ? 'approved' : 'draft')}</Tag>
          </>
        ) : (
          t('title')
        )
      }
    >
      <Loaded query={plans} rows={8}>
        {() =>
          plan ? (
            <Parts plan={plan} />
          ) : (
            <Panel>
              <Nothing title={t('empty')} hint={t('emptyHint')} />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}

function Parts({ plan }: { plan: Plan }) {
  const t = useText(messages);
  return (
    <Tabs
      aria-label={t('views')}
      items={[
        { key: 'structure', label: t('structure'), children: <Structure plan={plan} /> },
        { key: 'indicators', label: t('indicators'), children: <IndicatorsPanel plan={plan} /> },
        { key: 'versions', label: t('versions'), children: <Versions plan={plan} /> },
      ]}
    />
  );
}
