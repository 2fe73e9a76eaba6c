import { Timeline } from 'antd';
import { Link } from 'react-router';
import type { Assignment, Review } from '../api';
import { isSent, ProgressBar, useAssignments } from '../assignment';
import { CampaignTag } from '../campaign/CampaignTag';
import { type CampaignLine, useCampaignLines } from '../campaign/lines';
import { useProgress } from '../campaign/queries';
import { useFormat, usePick, useText } from '../i18n';
import { MeetingLine, useMeetings } from '../meeting';
import { LinkButton, Loaded, Nothing, Page, Panel, Simulated } from '../ui';
import { Attached } from './Attached';
import { messages } from './messages';
import { PhasePanel } from './PhasePanel';
import { useReviews } from './queries';
import { TeamPanel } from './TeamPanel';

/** The administrator's home: where the review stands, what waits, who is late. */
export default function CyclePage() {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const reviews = useReviews();
  const review = reviews.data?.find((one) => one.phase !== 'closed') ?? reviews.data?.[0];
  return (
    <Page
      title={t('title')}
      intro={review && <p>{t('intro', { title: pick(review.title), from: format.date(review.from) })}</p>}
    >
      <Loaded query={reviews} rows={2}>
        {() =>
          review ? (
            <PhasePanel review={review} />
          ) : (
            <Panel>
              <Nothing title={t('noReview')} hint={t('noReviewHint')} />
            </Panel>
          )
        }
      </Loaded>
      <div className="columns-wide-narrow">
        <div className="stack">
          <Campaigns />
          {review && <Attached review={review} />}
          <ComingMeetings />
          {review && <Meetings review={review} />}
        </div>
        <div className="stack">
          {review && <TeamPanel review={review} />}
          <Waits />
        </div>
      </div>
    </Page>
  );
}

function Campaigns() {
  const t = useText(messages);
  const lines = useCampaignLines();
  return (
    <Panel title={t('campaigns')} actions={<LinkButton to="/campaigns">{t('toCampaigns')}</LinkButton>}>
      <Loaded query={lines}>
        {(all) =>
          all.length === 0 ? (
            <Nothing
              title={t('noCampaigns')}
              hint={t('noCampaignsHint')}
              action={
                <LinkButton to="/questionnaires" type="primary">
                  {t('toQuestionnaires')}
                </LinkButton>
              }
            />
          ) : (
            <ul className="lines">
              {all.slice(0, 5).map((line) => (
                <CampaignProgressLine key={line.id} line={line} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function CampaignProgressLine({ line }: { line: CampaignLine }) {
  const t = useText(messages);
  const pick = usePick();
  const progress = useProgress(line.id, line.state !== 'draft').data;
  return (
    <li>
      <div className="assignment-title">
        <h3>
          <Link to={`/campaigns/${line.id}`}>{pick(line.title)}</Link>
        </h3>
        <CampaignTag state={line.state} />
        {line.simulated && <Simulated />}
      </div>
      {progress && (
        <>
          <ProgressBar counts={progress.opd} legend={line.state === 'open'} />
          <p className="soft small line-note">
            {t('sent', { done: progress.opd.submitted + progress.opd.verified, total: progress.opd.total })} ·{' '}
            {t('stakeholders', { n: progress.stakeholders.n })} ·{' '}
            <Link to={`/campaigns/${line.id}/results`}>{t('results')}</Link>
          </p>
        </>
      )}
    </li>
  );
}

const shownAtMost = 8;

function Waits() {
  const t = useText(messages);
  const assignments = useAssignments();
  return (
    <div className="stack">
      <Panel title={t('waiting')}>
        <Loaded query={assignments} rows={3}>
          {(all) => <Waiting assignments={all.filter((one) => one.state === 'submitted' && !one.simulated)} />}
        </Loaded>
      </Panel>
      <Panel title={t('late')} note={t('lateNote')}>
        <Loaded query={assignments} rows={3}>
          {(all) => <Late assignments={all.filter((one) => !isSent(one.state) && one.campaignState === 'open')} />}
        </Loaded>
      </Panel>
    </div>
  );
}

function Waiting({ assignments }: { assignments: Assignment[] }) {
  const t = useText(messages);
  const format = useFormat();
  if (assignments.length === 0) {
    return <p className="soft notice-detail">{t('waitingNone')}</p>;
  }
  return (
    <>
      <ul className="lines lines-tight">
        {assignments.slice(0, shownAtMost).map((one) => (
          <li key={one.id} className="line-row">
            <div>
              <span className="opd-name">{one.opdName}</span>
              {one.submittedBy && one.updatedAt && (
                <div className="soft small">
                  {t('sentBy', { name: one.submittedBy.name, when: format.relative(one.updatedAt) })}
                </div>
              )}
            </div>
            {one.response && (
              <LinkButton
                to={`/responses/${one.response}`}
                size="small"
                type="primary"
                aria-label={`${t('check')}: ${one.opdName}`}
              >
                {t('check')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <More n={assignments.length - shownAtMost} />
    </>
  );
}

function Late({ assignments }: { assignments: Assignment[] }) {
  const t = useText(messages);
  if (assignments.length === 0) {
    return <p className="soft notice-detail">{t('lateNone')}</p>;
  }
  return (
    <>
      <ul className="lines lines-tight">
        {assignments.slice(0, shownAtMost).map((one) => (
          <li key={one.id} className="line-row">
            <span className="opd-name">{one.opdName}</span>
          </li>
        ))}
      </ul>
      <More n={assignments.length - shownAtMost} />
    </>
  );
}

function More({ n }: { n: number }) {
  const t = useText(messages);
  return n > 0 ? <p className="soft small line-note">{t('more', { n })}</p> : null;
}

function ComingMeetings() {
  const t = useText(messages);
  const meetings = useMeetings(false);
  return (
    <Panel title={t('meetings')} actions={<LinkButton to="/meetings">{t('toMeetings')}</LinkButton>}>
      <Loaded query={meetings} rows={2}>
        {({ pages }) => {
          const coming = pages[0]?.items ?? [];
          return coming.length === 0 ? (
            <p className="soft notice-detail">{t('noMeetings')}</p>
          ) : (
            <ul className="lines">
              {coming.slice(0, 3).map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Meetings({ review }: { review: Review }) {
  const t = useText(messages);
  const format = useFormat();
  if (review.meetings.length === 0) {
    return null;
  }
  return (
    <Panel title={t('earlier')}>
      <Timeline
        items={review.meetings.map((meeting) => ({
          key: `${meeting.date} ${meeting.title}`,
          content: (
            <>
              <strong>{meeting.title}</strong>
              <div className="soft small">{format.date(meeting.date)}</div>
              {meeting.present && <div className="soft small">{t('present', { present: meeting.present })}</div>}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
