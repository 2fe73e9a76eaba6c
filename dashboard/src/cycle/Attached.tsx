import { Link } from 'react-router';
import type { Review } from '../api';
import { useAssessments } from '../assessment';
import { CampaignTag } from '../campaign/CampaignTag';
import { usePick, useText } from '../i18n';
import { Loaded, Panel, Simulated } from '../ui';
import { messages } from './messages';
import { useAttachedCampaigns } from './queries';

/** The campaigns that belong to the review, as its own service knows them, and its assessments. */
export function Attached({ review }: { review: Review }) {
  const t = useText(messages);
  const pick = usePick();
  const campaigns = useAttachedCampaigns(review.id);
  const assessments = useAssessments();
  return (
    <Panel title={t('attached')}>
      <Loaded query={campaigns} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="soft notice-detail">{t('attachedNone')}</p>
          ) : (
            <ul className="lines lines-tight">
              {all.map((one) => (
                <li key={one.id}>
                  <div className="assignment-title">
                    <Link to={`/campaigns/${one.id}`}>{pick(one.title)}</Link>
                    <CampaignTag state={one.state} />
                    {one.simulated && <Simulated />}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Loaded query={assessments} rows={2}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items).filter((one) => one.review === review.id);
          return all.length === 0 ? (
            <p className="soft notice-detail">{t('assessmentsNone')}</p>
          ) : (
            <ul className="lines lines-tight">
              {all.map((one) => (
                <li key={one.id}>
                  <Link to={`/assessments/${one.id}`}>
                    {pick(one.name)} {one.year}
                  </Link>
                  <span className="soft small"> {one.opdName}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
