import { Button } from 'antd';
import { useState } from 'react';
import { useRole } from '../app/session';
import { useReviews } from '../cycle/queries';
import { useText } from '../i18n';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { MeetingForm } from './MeetingForm';
import { MeetingLine } from './MeetingLine';
import { messages } from './messages';
import { useMayLead, useMeetings } from './queries';

/** The meetings of the review: those to come and those that were held. */
export default function MeetingsPage() {
  const t = useText(messages);
  const opd = useRole('opd-officer', 'opd-head');
  const reviews = useReviews();
  const review = reviews.data?.find((one) => one.phase !== 'closed');
  const mayLead = useMayLead(review?.id);
  const [planning, setPlanning] = useState(false);
  return (
    <Page
      title={t('title')}
      intro={<p>{t(opd ? 'introOpd' : 'intro')}</p>}
      actions={
        mayLead && (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {t('plan')}
          </Button>
        )
      }
    >
      <Meetings past={false} />
      <Meetings past />
      {planning && review && <MeetingForm review={review.id} onClose={() => setPlanning(false)} />}
    </Page>
  );
}

function Meetings({ past }: { past: boolean }) {
  const t = useText(messages);
  const meetings = useMeetings(past);
  return (
    <Panel title={t(past ? 'past' : 'coming')}>
      <Loaded query={meetings} rows={3}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          return all.length === 0 ? (
            <Nothing title={t(past ? 'noPast' : 'noComing')} hint={t(past ? 'noPastHint' : 'noComingHint')} />
          ) : (
            <ul className="lines">
              {all.map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {meetings.hasNextPage && (
        <Button loading={meetings.isFetchingNextPage} onClick={() => void meetings.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Panel>
  );
}
