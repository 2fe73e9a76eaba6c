import { Alert, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import type { Assessment, Instrument } from '../api';
import { useMe, useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { useInstrument } from '../instrument';
import { Loaded, Page, Panel } from '../ui';
import { AssessmentActions } from './AssessmentActions';
import { AssessorForm } from './AssessorForm';
import { ConcludePanel } from './ConcludePanel';
import { states } from './looks';
import { messages } from './messages';
import { useAssessment } from './queries';
import { LiftsPanel, ResultPanel } from './ResultPanels';
import { ScoresTable } from './ScoresTable';
import { SelfForm } from './SelfForm';
import { Story } from './Story';
import '../ground/ground.css';
import './assessment.css';

/** One assessment: what waits to be done in it, or what it came to. */
export default function AssessmentPage() {
  const t = useText(messages);
  const pick = usePick();
  const { id } = useParams();
  const assessment = useAssessment(id);
  const instrument = useInstrument(assessment.data?.instrument);
  const found = assessment.data;
  return (
    <Page
      title={found ? t('assessment', { name: pick(found.name), year: String(found.year) }) : t('title')}
      intro={
        <p>
          <Link to="/assessments">{t('title')}</Link>
          {found && ` · ${found.subject === 'city' ? t('city', { opd: found.opdName }) : found.opdName}`}
        </p>
      }
      actions={found && <AssessmentActions assessment={found} />}
    >
      <Loaded query={assessment}>
        {(whole) => (
          <Loaded query={instrument}>{(tree) => <Whole key={whole.id} assessment={whole} instrument={tree} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface Props {
  assessment: Assessment;
  instrument: Instrument;
}

function Whole({ assessment, instrument }: Props) {
  const t = useText(messages);
  const { state, reason } = assessment;
  return (
    <div className="columns-wide-narrow">
      <div className="stack">
        <div>
          <Tag color={states[state].tag}>{t(states[state].text)}</Tag>
        </div>
        {reason && (
          <Alert
            type={state === 'returned' ? 'error' : 'info'}
            showIcon
            title={t(state === 'returned' ? 'returnedBecause' : 'reopenedBecause')}
            description={reason}
          />
        )}
        <Work assessment={assessment} instrument={instrument} />
      </div>
      <div className="stack">
        {state !== 'self-scored' && <LiftsPanel assessment={assessment} instrument={instrument} />}
        <Panel title={t('story')}>
          <Story assessment={assessment.id} instrument={instrument} />
        </Panel>
      </div>
    </div>
  );
}

/** What this person can do in this state; otherwise how things stand. */
function Work({ assessment, instrument }: Props) {
  const t = useText(messages);
  const me = useMe();
  const officer = useRole('opd-officer') && me.opd === assessment.opd;
  const judge = useRole('administrator', 'reviewer');
  const { state, own, scoredYourself } = assessment;
  const toScore = state === 'draft' || state === 'returned';
  if (toScore && officer) {
    return <SelfForm assessment={assessment} instrument={instrument} />;
  }
  if (state === 'self-scored' && judge && !scoredYourself && !own?.handedIn) {
    return <AssessorForm assessment={assessment} instrument={instrument} />;
  }
  return (
    <>
      {toScore && <Alert type="info" showIcon title={t('waitsOpd', { opd: assessment.opdName })} />}
      {state === 'self-scored' && <Waiting assessment={assessment} />}
      {state === 'assessed' && judge && <ConcludePanel assessment={assessment} instrument={instrument} />}
      <ResultPanel assessment={assessment} instrument={instrument} />
      {assessment.selfScores.length > 0 && <ScoresTable assessment={assessment} instrument={instrument} />}
    </>
  );
}

function Waiting({ assessment }: { assessment: Assessment }) {
  const t = useText(messages);
  const { handedIn, assessors, own, scoredYourself } = assessment;
  return (
    <Alert
      type="info"
      showIcon
      title={t('waitsAssessors')}
      description={
        <>
          <p className="notice-detail">
            {own?.handedIn && `${t('yourSheetIn')} `}
            {scoredYourself && `${t('youScored')} `}
            {t('waitsAssessorsNote')}
          </p>
          <p className="notice-detail">
            {t('handedInOf', { n: handedIn.length, total: assessors })}
            {handedIn.length > 0 && `: ${handedIn.map(({ name }) => name).join(', ')}`}
          </p>
        </>
      }
    />
  );
}
