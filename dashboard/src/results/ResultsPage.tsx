import { Tabs } from 'antd';
import { Link } from 'react-router';
import { useRole } from '../app/session';
import { CampaignTag } from '../campaign/CampaignTag';
import { useProgress } from '../campaign/queries';
import { ComparisonTab } from '../comparison/ComparisonTab';
import { CrossTab } from '../crosstab/CrossTab';
import { Tray } from '../ground';
import { usePick, useText } from '../i18n';
import { ReportButton } from '../report/ReportButton';
import { Loaded, Page, Simulated } from '../ui';
import { ByOpd } from './ByOpd';
import { Completion } from './Completion';
import { Filters } from './Filters';
import { ImportancePerformance } from './ImportancePerformance';
import { messages } from './messages';
import { Overview } from './Overview';
import { Questions } from './Questions';
import { type TabName, useView, type View } from './view';
import './results.css';
import '../ground/tray.css';

/** What a campaign came to: figures that follow the answers as they come in. */
export default function ResultsPage() {
  const t = useText(messages);
  const pick = usePick();
  const [view, choose] = useView();
  const progress = useProgress(view.campaign);
  const everybodys = useRole('administrator', 'reviewer', 'council');
  const { data } = progress;
  const title = data ? pick(data.title) : t('title');
  return (
    <Page
      tab={`${t('title')}: ${title}`}
      title={
        data ? (
          <>
            {title} <CampaignTag state={data.state} /> {data.simulated && <Simulated />}
          </>
        ) : (
          title
        )
      }
      intro={
        <p>
          {everybodys && (
            <>
              <Link to={`/campaigns/${view.campaign}`}>{t('completion')}</Link>
              {' · '}
            </>
          )}
          {t('title')}
        </p>
      }
      actions={everybodys && <ReportButton campaign={view.campaign} />}
    >
      <Loaded query={progress} rows={8}>
        {(found) => (
          <>
            <Completion progress={found} />
            <Filters view={view} choose={choose} progress={found} />
            <Sections view={view} choose={choose} />
            <Tray />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface SectionsProps {
  view: View;
  choose: (change: Partial<View>) => void;
}

function Sections({ view, choose }: SectionsProps) {
  const t = useText(messages);
  const everybodys = useRole('administrator', 'reviewer', 'council');
  return (
    <Tabs
      className="results-tabs"
      activeKey={view.tab}
      onChange={(tab) => choose({ tab: tab as TabName })}
      destroyOnHidden
      items={[
        { key: 'overview', label: t('overview'), children: <Overview view={view} /> },
        {
          key: 'opd',
          label: t(view.audience === 'opd' ? 'byOpd' : 'subDimensionsTab'),
          children: <ByOpd view={view} />,
        },
        { key: 'quadrants', label: t('importancePerformance'), children: <ImportancePerformance view={view} /> },
        { key: 'questions', label: t('questions'), children: <Questions view={view} /> },
        ...(everybodys
          ? [{ key: 'cross', label: t('crosstab'), children: <CrossTab view={view} choose={choose} /> }]
          : []),
        { key: 'compare', label: t('comparison'), children: <ComparisonTab view={view} choose={choose} /> },
      ]}
    />
  );
}
