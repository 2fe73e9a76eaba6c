import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Finding } from '../api';
import { useRole } from '../app/session';
import { useProgrammes } from '../city/queries';
import { EvidenceList } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { useIndicators } from '../indicator';
import { RecommendationLines, useRecommendations } from '../recommendation';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { FindingActions } from './FindingActions';
import { FindingTags } from './FindingTags';
import { messages } from './messages';
import { usePlace } from './place';
import { useFinding } from './queries';
import '../ground/ground.css';

/** One finding: what it says, what it stands on, what was advised because of it. */
export default function FindingPage() {
  const t = useText(messages);
  const { id } = useParams();
  const finding = useFinding(id);
  const city = useRole('administrator', 'reviewer', 'council');
  return (
    <Page
      title={t('finding')}
      intro={city && <p>{<Link to="/findings">{t('title')}</Link>}</p>}
      actions={finding.data && <FindingActions finding={finding.data} />}
    >
      <Loaded query={finding}>{(found) => <Whole finding={found} />}</Loaded>
    </Page>
  );
}

function Whole({ finding }: { finding: Finding }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  return (
    <div className="columns-wide-narrow">
      <div className="stack">
        <Panel>
          <FindingTags finding={finding} />
          <p className="finding-words">{pick(finding.text)}</p>
          {finding.reason && (
            <Alert
              type={finding.state === 'withdrawn' ? 'warning' : 'info'}
              showIcon
              title={t(finding.state === 'withdrawn' ? 'withdrawnBecause' : 'reopenedBecause')}
              description={finding.reason}
            />
          )}
          <Facts finding={finding} />
          <p className="soft small line-note">
            {t('changedBy', { name: finding.changedBy.name, at: format.dateTime(finding.changedAt) })}
          </p>
        </Panel>
        <Panel title={t('evidence')} note={t('evidenceNote')}>
          {finding.evidence.length === 0 ? (
            <Nothing title={t('noEvidence')} hint={t('noEvidenceHint')} />
          ) : (
            <EvidenceList evidence={finding.evidence} />
          )}
        </Panel>
      </div>
      <Advised finding={finding} />
    </div>
  );
}

function Facts({ finding }: { finding: Finding }) {
  const t = useText(messages);
  const place = usePlace();
  const programmes = useProgrammes();
  const indicators = useIndicators();
  const programme = programmes.data?.find((one) => one.id === finding.programme);
  const indicator = indicators.data?.find((one) => one.id === finding.indicator);
  return (
    <dl className="card-figures">
      <div>
        <dt>{t('about')}</dt>
        <dd>{place(finding.dimension, finding.subDimension)}</dd>
      </div>
      {programme && (
        <div>
          <dt>{t('programme')}</dt>
          <dd>{programme.name}</dd>
        </div>
      )}
      {indicator && (
        <div>
          <dt>{t('indicator')}</dt>
          <dd>{indicator.name}</dd>
        </div>
      )}
    </dl>
  );
}

function Advised({ finding }: { finding: Finding }) {
  const t = useText(messages);
  const recommendations = useRecommendations({ finding: finding.id });
  return (
    <Panel title={t('recommendations')}>
      <Loaded query={recommendations} rows={2}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          return all.length === 0 ? (
            <p className="soft notice-detail">{t('noRecommendations')}</p>
          ) : (
            <RecommendationLines recommendations={all} />
          );
        }}
      </Loaded>
    </Panel>
  );
}
