import { Tabs } from 'antd';
import { Link, useParams } from 'react-router';
import type { Plan } from '../api';
import { usePlans } from '../app/city';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { AssemblyPanel } from './AssemblyPanel';
import { ComparisonPanel } from './ComparisonPanel';
import { Content } from './Content';
import { messages } from './messages';
import { VersionActions } from './VersionActions';
import { VersionFacts, VersionTag } from './VersionFacts';
import './version.css';
import '../ground/ground.css';

/** One version of the plan: what it says, what it is made of, and how it differs. */
export default function VersionPage() {
  const t = useText(messages);
  const { id } = useParams();
  const plans = usePlans();
  const plan = plans.data?.find((one) => one.id === id);
  return (
    <Page
      tab={plan ? t('version', { n: plan.number }) : t('versions')}
      title={
        plan ? (
          <>
            {t('version', { n: plan.number })} <VersionTag plan={plan} />
          </>
        ) : (
          t('versions')
        )
      }
      intro={
        <p>
          <Link to="/plan">{t('backToPlan')}</Link>
        </p>
      }
      actions={plan && <VersionActions key={plan.version} plan={plan} />}
    >
      <Loaded query={plans} rows={8}>
        {(all) =>
          plan ? (
            <Parts plan={plan} versions={all.filter((one) => one.code === plan.code)} />
          ) : (
            <Panel>
              <Nothing title={t('nothingHere')} hint={t('nothingFoundHint')} />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}

function Parts({ plan, versions }: { plan: Plan; versions: Plan[] }) {
  const t = useText(messages);
  const pick = usePick();
  const judges = useRole('administrator', 'reviewer', 'council');
  return (
    <div className="stack">
      <Panel title={pick(plan.title)}>
        <VersionFacts plan={plan} />
      </Panel>
      <Tabs
        aria-label={t('views')}
        items={[
          { key: 'content', label: t('content'), children: <Content plan={plan} /> },
          ...(judges ? [{ key: 'amendments', label: t('amendments'), children: <AssemblyPanel plan={plan} /> }] : []),
          {
            key: 'comparison',
            label: t('comparison'),
            children: <ComparisonPanel plan={plan} versions={versions} />,
          },
        ]}
      />
    </div>
  );
}
