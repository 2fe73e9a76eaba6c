import { Tag } from 'antd';
import type { Recommendation } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';
import { measures, priorities, states } from './states';

/** How far it is, how urgent, and what should be done with the plan. */
export function RecommendationTags({
  recommendation,
  state = true,
}: {
  recommendation: Recommendation;
  state?: boolean;
}) {
  const t = useText(messages);
  const look = states[recommendation.state];
  const priority = priorities[recommendation.priority];
  return (
    <span className="finding-tags">
      {state && <Tag color={look.tag}>{t(look.text)}</Tag>}
      <Tag color={priority.tag}>{t(priority.text)}</Tag>
      <Tag>{t(measures[recommendation.measure])}</Tag>
    </span>
  );
}
