import { Alert, Progress } from 'antd';
import type { Recommendation, RecommendationState } from '../api';
import { type PlainKey, usePick, useText } from '../i18n';
import { LinkButton } from '../ui';
import { Due } from './Due';
import { messages } from './messages';
import type { id } from './messages/id';
import { RecommendationTags } from './RecommendationTags';

const verbs: Partial<Record<RecommendationState, PlainKey<typeof id>>> = {
  sent: 'reply',
  accepted: 'startReporting',
  'in-progress': 'continueReporting',
  returned: 'correct',
};

/** One recommendation that waits for the OPD: what is asked, until when, what to do next. */
export function RecommendationCard({ recommendation }: { recommendation: Recommendation }) {
  const t = useText(messages);
  const pick = usePick();
  const verb = verbs[recommendation.state];
  return (
    <article className={`panel assignment ${recommendation.overdue ? 'assignment-late' : ''}`}>
      <div className="assignment-body">
        <h3 className="recommendation-words">{pick(recommendation.text)}</h3>
        <RecommendationTags recommendation={recommendation} />
        <p className="soft assignment-facts">
          <Due recommendation={recommendation} />
        </p>
        {recommendation.progress > 0 && <Progress percent={recommendation.progress} size="small" />}
        {recommendation.state === 'returned' && recommendation.reason && (
          <Alert type="error" showIcon title={t('returnedBecause')} description={recommendation.reason} />
        )}
      </div>
      <LinkButton to={`/recommendations/${recommendation.id}`} type={verb ? 'primary' : 'default'} size="large">
        {t(verb ?? 'read')}
      </LinkButton>
    </article>
  );
}
