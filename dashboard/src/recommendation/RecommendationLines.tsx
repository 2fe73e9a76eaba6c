import { Progress } from 'antd';
import { Link } from 'react-router';
import type { Recommendation } from '../api';
import { usePick } from '../i18n';
import { Due } from './Due';
import { RecommendationTags } from './RecommendationTags';

/** Recommendations one below the other, each leading to its page. */
export function RecommendationLines({ recommendations }: { recommendations: readonly Recommendation[] }) {
  const pick = usePick();
  return (
    <ul className="lines">
      {recommendations.map((one) => (
        <li key={one.id} className={one.overdue ? 'late-line' : undefined}>
          <Link to={`/recommendations/${one.id}`} className="finding-text">
            {pick(one.text)}
          </Link>
          <div>
            <RecommendationTags recommendation={one} />
          </div>
          <p className="soft small line-note">
            <span className="opd-name">{one.opdName}</span> · <Due recommendation={one} />
          </p>
          {one.progress > 0 && <Progress percent={one.progress} size="small" />}
        </li>
      ))}
    </ul>
  );
}
