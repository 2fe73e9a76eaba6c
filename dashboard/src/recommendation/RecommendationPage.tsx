import { Alert, Progress } from 'antd';
import { Link, useParams } from 'react-router';
import type { Recommendation } from '../api';
import { useMe, useRole } from '../app/session';
import { FindingTags } from '../finding/FindingTags';
import { usePlace } from '../finding/place';
import { EvidenceList } from '../ground';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { Loaded, Page, Panel } from '../ui';
import { AmendmentsPanel } from '../version';
import { Due } from './Due';
import { FollowUpForm } from './FollowUpForm';
import { messages } from './messages';
import type { id } from './messages/id';
import { useRecommendation } from './queries';
import { RecommendationTags } from './RecommendationTags';
import { Reply } from './Reply';
import { ReviewerActions } from './ReviewerActions';
import { Story } from './Story';
import '../ground/ground.css';
import './recommendation.css';

/** One recommendation: what is asked and why, the OPD's reply, what came of it. */
export default function RecommendationPage() {
  const t = useText(messages);
  const { id: key } = useParams();
  const recommendation = useRecommendation(key);
  return (
    <Page
      title={t('recommendation')}
      intro={
        <p>
          <Link to="/recommendations">{t('title')}</Link>
        </p>
      }
      actions={recommendation.data && <ReviewerActions recommendation={recommendation.data} />}
    >
      <Loaded query={recommendation}>{(found) => <Whole recommendation={found} />}</Loaded>
    </Page>
  );
}

const reasons: Partial<Record<Recommendation['state'], PlainKey<typeof id>>> = {
  objected: 'objectedBecause',
  returned: 'returnedBecause',
  'in-progress': 'returnedBecause',
  withdrawn: 'withdrawnBecause',
};

function Whole({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const pick = usePick();
  const me = useMe();
  const own = useRole('opd-officer', 'opd-head') && me.opd === recommendation.opd;
  const why = reasons[recommendation.state];
  return (
    <div className="columns-wide-narrow">
      <div className="stack">
        <Panel>
          <RecommendationTags recommendation={recommendation} />
          <p className="finding-words">{pick(recommendation.text)}</p>
          {recommendation.reason && why && (
            <Alert
              type={recommendation.state === 'withdrawn' ? 'warning' : 'error'}
              showIcon
              title={t(why)}
              description={recommendation.reason}
            />
          )}
          <dl className="card-figures">
            <div>
              <dt>{t('to')}</dt>
              <dd>{recommendation.opdName}</dd>
            </div>
            <div>
              <dt>{t('due')}</dt>
              <dd>
                <Due recommendation={recommendation} />
              </dd>
            </div>
          </dl>
        </Panel>
        {own && recommendation.state === 'sent' && <Reply recommendation={recommendation} />}
        {own && ['accepted', 'in-progress', 'returned'].includes(recommendation.state) && (
          <FollowUpForm key={recommendation.version} recommendation={recommendation} />
        )}
        <Done recommendation={recommendation} />
        <AmendmentsPanel recommendation={recommendation} />
        <Findings recommendation={recommendation} />
      </div>
      <Panel title={t('story')}>
        <Story recommendation={recommendation} />
      </Panel>
    </div>
  );
}

function Done({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const format = useFormat();
  const { progress, narrative, evidence, claimedBy, verifiedBy } = recommendation;
  if (narrative === null) {
    return null;
  }
  const facts = [
    claimedBy ? t('claimedBy', { name: claimedBy.name }) : null,
    verifiedBy ? t('verifiedBy', { name: verifiedBy.name }) : null,
    t('asOf', { at: format.dateTime(recommendation.changedAt) }),
  ];
  return (
    <Panel title={t('followUp')} note={facts.filter((fact) => fact !== null).join(' · ')}>
      <Progress percent={progress} />
      <p className="finding-words">{narrative}</p>
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
    </Panel>
  );
}

function Findings({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const pick = usePick();
  const place = usePlace();
  return (
    <Panel title={t('becauseOf')}>
      <ul className="lines">
        {recommendation.findings.map((finding) => (
          <li key={finding.id}>
            <Link to={`/findings/${finding.id}`} className="finding-text">
              {pick(finding.text)}
            </Link>
            <div>
              <FindingTags finding={finding} state={finding.state !== 'final'} />
            </div>
            <p className="soft small line-note">{place(finding.dimension, finding.subDimension)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
