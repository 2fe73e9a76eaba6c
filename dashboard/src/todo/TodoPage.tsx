import { useMe, useRole } from '../app/session';
import { OwnAssessments } from '../assessment';
import { isSent, useAssignments } from '../assignment';
import { useText } from '../i18n';
import { IndicatorsTable, useIndicators } from '../indicator';
import { ActionCard, MeetingLine, useActions, useMeetings } from '../meeting';
import { OwnYear } from '../realisation';
import { RecommendationCard, useRecommendations, waitsForOpd } from '../recommendation';
import { LinkButton, Loaded, Nothing, Page, Panel } from '../ui';
import { AssignmentCard } from './AssignmentCard';
import { messages } from './messages';
import '../ground/ground.css';
import '../realisation/realisation.css';
import '../recommendation/recommendation.css';

/** The home of an OPD's people: what waits for them, then what they have sent. */
export default function TodoPage() {
  const t = useText(messages);
  const me = useMe();
  const officer = useRole('opd-officer');
  const assignments = useAssignments();
  const opdName = assignments.data?.[0]?.opdName ?? me.opd?.toUpperCase() ?? '';
  return (
    <Page title={t(officer ? 'title' : 'headTitle')} intro={<p>{t('intro', { opd: opdName })}</p>}>
      <Loaded query={assignments}>
        {(all) => {
          const waiting = all.filter((one) => !isSent(one.state) && one.accepting);
          const others = all.filter((one) => !waiting.includes(one));
          return (
            <>
              <section className="stack" aria-label={t('surveys')}>
                {waiting.length === 0 ? (
                  <Panel>
                    <Nothing title={t('nothing')} hint={t('nothingHint')} />
                  </Panel>
                ) : (
                  waiting.map((one) => <AssignmentCard key={one.id} assignment={one} mayAnswer={officer} />)
                )}
              </section>
              {others.length > 0 && (
                <section className="stack" aria-labelledby="sent">
                  <h2 id="sent" className="section-title">
                    {t('done')}
                  </h2>
                  {others.map((one) => (
                    <AssignmentCard key={one.id} assignment={one} mayAnswer={officer} />
                  ))}
                </section>
              )}
            </>
          );
        }}
      </Loaded>
      <OwnAssessments />
      {me.opd && <OwnActions opd={me.opd} />}
      <ComingMeetings />
      <OwnRecommendations />
      {me.opd && <OwnIndicators opd={me.opd} />}
    </Page>
  );
}

/** What meetings gave this OPD to do; nothing is shown while there is nothing. */
function OwnActions({ opd }: { opd: string }) {
  const t = useText(messages);
  const actions = useActions({ opd, state: 'open' });
  if (actions.data?.length === 0) {
    return null;
  }
  return (
    <section className="stack" aria-labelledby="actions">
      <h2 id="actions" className="section-title">
        {t('actions')}
      </h2>
      <Loaded query={actions} rows={2}>
        {(all) => all.map((action) => <ActionCard key={action.id} action={action} />)}
      </Loaded>
    </section>
  );
}

function ComingMeetings() {
  const t = useText(messages);
  const meetings = useMeetings(false);
  if (meetings.data?.pages[0]?.items.length === 0) {
    return null;
  }
  return (
    <Panel title={t('meetings')} actions={<LinkButton to="/meetings">{t('toMeetings')}</LinkButton>}>
      <Loaded query={meetings} rows={2}>
        {({ pages }) => (
          <ul className="lines">
            {pages
              .flatMap((page) => page.items)
              .map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} />
              ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

/** What the review asks of this OPD and what it has not done yet. */
function OwnRecommendations() {
  const t = useText(messages);
  const recommendations = useRecommendations({ states: waitsForOpd });
  return (
    <section className="stack" aria-labelledby="recommendations">
      <h2 id="recommendations" className="section-title">
        {t('recommendations')}
      </h2>
      <Loaded query={recommendations} rows={2}>
        {({ pages }) => {
          const waiting = pages.flatMap((page) => page.items);
          return waiting.length === 0 ? (
            <Panel>
              <Nothing title={t('noRecommendations')} hint={t('noRecommendationsHint')} />
            </Panel>
          ) : (
            <>
              {waiting.map((one) => (
                <RecommendationCard key={one.id} recommendation={one} />
              ))}
              {recommendations.hasNextPage && (
                <LinkButton to="/recommendations?as=list">{t('allRecommendations')}</LinkButton>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function OwnIndicators({ opd }: { opd: string }) {
  const t = useText(messages);
  const indicators = useIndicators({ opd });
  if (indicators.data?.length === 0) {
    return null;
  }
  return (
    <Panel
      title={t('indicators')}
      note={t('indicatorsNote')}
      actions={<LinkButton to="/realisations">{t('toGrid')}</LinkButton>}
    >
      <OwnYear />
      <Loaded query={indicators}>{(items) => <IndicatorsTable indicators={items} />}</Loaded>
    </Panel>
  );
}
