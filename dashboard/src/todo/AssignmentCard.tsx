import { Alert } from 'antd';
import type { Assignment, AssignmentState } from '../api';
import { isLate, isSent, StateTag } from '../assignment';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { LinkButton, Simulated } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';

interface Props {
  assignment: Assignment;
  mayAnswer: boolean;
}

/** One questionnaire that an OPD answers: until when, how far it is, what to do next. */
export function AssignmentCard({ assignment, mayAnswer }: Props) {
  const t = useText(messages);
  const pick = usePick();
  return (
    <article className={`panel assignment ${isLate(assignment.state, assignment.dueAt) ? 'assignment-late' : ''}`}>
      <div className="assignment-body">
        <div className="assignment-title">
          <h3>{pick(assignment.campaignTitle)}</h3>
          <StateTag state={assignment.state} />
          {assignment.simulated && <Simulated />}
        </div>
        <Facts assignment={assignment} />
        <Steps state={assignment.state} />
        {assignment.approvalAskedAt && !assignment.approvedBy && (
          <Alert type="info" showIcon title={t(mayAnswer ? 'awaitsHead' : 'awaitsYou')} />
        )}
        {assignment.state === 'returned' && assignment.reason && (
          <Alert type="error" showIcon title={t('reasonTitle')} description={assignment.reason} />
        )}
      </div>
      <NextStep assignment={assignment} mayAnswer={mayAnswer} />
    </article>
  );
}

function Facts({ assignment }: { assignment: Assignment }) {
  const t = useText(messages);
  const format = useFormat();
  const open = assignment.accepting;
  const dueText = (due: string) =>
    open
      ? `${t('dueOn', { date: format.date(due) })} (${format.relative(due)})`
      : t('dueOn', { date: format.date(due) });
  const { dueAt, graceUntil, extensionReason, state, updatedAt, submittedBy, verifiedBy, programmes } = assignment;
  const facts = [
    open ? null : t('closed'),
    graceUntil ? t('grace', { time: format.time(graceUntil) }) : null,
    open && extensionReason ? t('extended', { reason: extensionReason }) : null,
    dueAt ? dueText(dueAt) : null,
    programmes.length > 0 ? t('programmes', { n: programmes.length }) : null,
    state === 'in-progress' && updatedAt ? t('savedAt', { when: format.relative(updatedAt) }) : null,
    isSent(state) && submittedBy ? t('submittedBy', { name: submittedBy.name }) : null,
    state === 'verified' && verifiedBy ? t('verifiedBy', { name: verifiedBy.name }) : null,
  ];
  return <p className="soft assignment-facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}

const reached: Record<AssignmentState, number> = {
  'not-started': 0,
  'in-progress': 0.5,
  returned: 0.5,
  submitted: 2,
  verified: 3,
};

const steps: readonly PlainKey<typeof id>[] = ['stepAnswer', 'stepSubmit', 'stepVerify'];

function Steps({ state }: { state: AssignmentState }) {
  const t = useText(messages);
  return (
    <ol className="mini-steps" aria-label={t('steps')}>
      {steps.map((step, place) => (
        <li key={step} data-reach={reached[state] > place ? (reached[state] - place < 1 ? 'half' : 'full') : 'none'}>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}

const verbs: Partial<Record<AssignmentState, PlainKey<typeof id>>> = {
  'not-started': 'open',
  'in-progress': 'resume',
  returned: 'correct',
};

function NextStep({ assignment, mayAnswer }: Props) {
  const t = useText(messages);
  const verb = verbs[assignment.state];
  if (!mayAnswer && assignment.approvalAskedAt && !assignment.approvedBy) {
    return (
      <LinkButton to={`/responses/${assignment.response}`} type="primary" size="large">
        {t('decide')}
      </LinkButton>
    );
  }
  if (mayAnswer && verb && assignment.accepting) {
    return (
      <LinkButton to={`/assignments/${assignment.id}`} type="primary" size="large">
        {t(verb)}
      </LinkButton>
    );
  }
  if (assignment.response && assignment.state !== 'in-progress') {
    return (
      <LinkButton to={`/responses/${assignment.response}`} size="large">
        {t('read')}
      </LinkButton>
    );
  }
  return null;
}
