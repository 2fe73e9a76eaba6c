import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import type { Assignment, Comment, ResponseView } from '../api';
import { useMe, useRole } from '../app/session';
import { StateTag, useAssignment } from '../assignment';
import { useQuestionnaireVersion } from '../authoring/queries';
import { Conversation, NoteField, type Notes, Thread, useComments, useNotes } from '../comments';
import { useFormat, usePick, useText } from '../i18n';
import { LinkButton, Loaded, Page, Panel, ProblemNotice, Simulated, Waiting } from '../ui';
import { DifferencesPanel } from './DifferencesPanel';
import { History } from './History';
import { messages } from './messages';
import { useResponse } from './queries';
import { ReceiptLink } from './ReceiptLink';
import { VerdictActions } from './VerdictActions';

const none: readonly Comment[] = [];

const ReadOnlyAnswers = lazy(() =>
  import('../questionnaire/ReadOnlyAnswers').then(({ ReadOnlyAnswers: found }) => ({ default: found })),
);

/** The answers of one OPD, to be read; the administrator verifies or returns them here. */
export default function ResponsePage() {
  const { id = '' } = useParams();
  const response = useResponse(id);
  return <Loaded query={response}>{(found) => <WithAssignment response={found} />}</Loaded>;
}

function WithAssignment({ response }: { response: ResponseView }) {
  const assignment = useAssignment(response.assignment);
  return <Loaded query={assignment}>{(found) => <Detail response={response} assignment={found} />}</Loaded>;
}

interface Props {
  response: ResponseView;
  assignment: Assignment;
}

function Detail({ response, assignment }: Props) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const me = useMe();
  const officer = useRole('opd-officer') && me.opd === response.opd;
  const notes = useNotes();
  const judging = administrator && response.state === 'submitted';
  const approving = useMayApprove(assignment);
  const title = t('title', { opd: assignment.opdName });
  return (
    <Page
      tab={title}
      title={
        <>
          {title} <StateTag state={assignment.state} /> {assignment.simulated && <Simulated />}
        </>
      }
      intro={<Intro response={response} assignment={assignment} />}
      actions={
        <>
          {response.history.some((one) => one.action === 'submitted') && <ReceiptLink response={response.id} />}
          {judging && (
            <VerdictActions response={response} opdName={assignment.opdName} notes={notes} kind="verification" />
          )}
          {approving && (
            <VerdictActions response={response} opdName={assignment.opdName} notes={notes} kind="approval" />
          )}
          {officer && assignment.state === 'returned' && assignment.accepting && (
            <LinkButton to={`/assignments/${assignment.id}`} type="primary">
              {t('correct')}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="columns-wide-narrow">
        <AnswersPanel response={response} assignment={assignment} notes={judging || approving ? notes : null} />
        <div className="stack">
          {response.history.length > 0 && (
            <Panel title={t('history')}>
              <History events={response.history} />
            </Panel>
          )}
          <Conversation assignment={assignment.id} />
        </div>
      </div>
    </Page>
  );
}

/** Whether this person is the head whose approval these answers wait for. */
function useMayApprove(assignment: Assignment): boolean {
  const me = useMe();
  const head = useRole('opd-head') && me.opd === assignment.opd;
  return head && assignment.approvalAskedAt !== null && assignment.approvedBy === null;
}

function Intro({ response, assignment }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const cityView = useRole('administrator', 'reviewer', 'council');
  return (
    <p>
      {cityView ? <Link to={`/campaigns/${response.campaign}`}>{t('back')}</Link> : <Link to="/">{t('backTodo')}</Link>}{' '}
      · {pick(assignment.campaignTitle)} ·{' '}
      {response.submittedAt && response.submittedBy
        ? t('submittedBy', { at: format.dateTime(response.submittedAt), name: response.submittedBy.name })
        : t('notSent')}
      {assignment.approvedBy && ` · ${t('approvedBy', { name: assignment.approvedBy.name })}`}
    </p>
  );
}

function AnswersPanel({ response, assignment, notes }: Props & { notes: Notes | null }) {
  const t = useText(messages);
  const version = useQuestionnaireVersion(assignment.questionnaire, assignment.number);
  const comments = useComments(assignment.id).data ?? none;
  const corrected = response.history.filter((one) => one.action === 'submitted').length > 1;
  if (version.isError) {
    return <ProblemNotice failure={version.error} onRetry={() => void version.refetch()} />;
  }
  return (
    <div>
      <Panel title={t('answers')}>
        {version.data ? (
          <Suspense fallback={<Waiting />}>
            <ReadOnlyAnswers
              definition={version.data.definition}
              answers={response.answers}
              programmes={assignment.programmes}
              beside={(question, name) => (
                <Thread assignment={assignment.id} question={question} name={name} comments={comments}>
                  {notes && <NoteField question={question} name={name} notes={notes} />}
                </Thread>
              )}
            />
          </Suspense>
        ) : (
          <Waiting rows={10} />
        )}
      </Panel>
      {version.data && corrected && (
        <DifferencesPanel response={response} assignment={assignment} definition={version.data.definition} />
      )}
    </div>
  );
}
