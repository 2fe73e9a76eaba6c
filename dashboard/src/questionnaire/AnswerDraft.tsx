import { Alert } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import {
  type Answers,
  type Assignment,
  type Comment,
  type EvidenceFile,
  Problem,
  post,
  put,
  type QuestionnaireVersion,
  type ResponseView,
  type Violation,
} from '../api';
import { openNotes, Thread, useComments } from '../comments';
import { useFormat, useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { Answering } from './Answering';
import { Conflict } from './Conflict';
import { Form, type Given } from './form';
import { messages } from './messages';
import { newId } from './new-id';
import { Autosave, browserShelf, type Draft, readDraft, type SaveState, shelfKey } from './saving';
import { today } from './today';

interface AnswerDraftProps {
  assignment: Assignment;
  questionnaire: QuestionnaireVersion;
  response: ResponseView | null;
  /** What the server has is read again: after a submission, or when somebody else was faster. */
  reload(): Promise<unknown>;
}

const none: readonly Comment[] = [];

const shelf = browserShelf();

/** Answers that are being written: saved as they are typed, on the server and until then in this browser. */
export function AnswerDraft({ assignment, questionnaire, response, reload }: AnswerDraftProps) {
  const [form] = useState(() => new Form(questionnaire.definition, today(), assignment.programmes));
  const [id] = useState(() => response?.id ?? ownId(assignment.id));
  const [unsent] = useState(() => unsentOf(assignment.id, id, response));
  const [answers, setAnswers] = useState<Given>(() => unsent?.answers ?? response?.answers ?? {});
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const t = useText(messages);
  const comments = useComments(assignment.id).data ?? none;
  const submittedAt = response?.submittedAt ?? null;
  const asked = useMemo(
    () =>
      openNotes(comments, submittedAt).map(({ id: key, question, words }) => ({
        id: key,
        pointer: question ?? '',
        text: words,
      })),
    [comments, submittedAt],
  );
  const [autosave] = useState(() => {
    const send = (draft: Answers, base: number | null) =>
      put<ResponseView>(
        `/api/survey/responses/${id}`,
        { assignment: assignment.id, answers: draft },
        { version: base },
      );
    return new Autosave(id, unsent ? unsent.base : (response?.version ?? null), send, shelf, setState);
  });

  useEffect(() => {
    autosave.watch();
    if (unsent) {
      autosave.change(form.draft(unsent.answers));
    }
    return () => autosave.leave();
  }, [autosave, form, unsent]);

  useSendWhenPossible(autosave);
  useLeaveWarning(state.kind === 'waiting' || state.kind === 'refused');

  // A colleague began the same assignment meanwhile: their answers are read, then compared with these.
  const elsewhere = state.kind === 'refused' && state.problem.code === 'response-elsewhere';
  useEffect(() => {
    if (elsewhere) {
      void reload();
    }
  }, [elsewhere, reload]);

  const change = (next: Given) => {
    setAnswers(next);
    autosave.change(form.draft(next));
  };

  const submit = async (final: Answers) => {
    setProblem(null);
    if (!(await autosave.flush())) {
      setProblem(autosave.problem);
      return;
    }
    try {
      await put<ResponseView>(
        `/api/survey/responses/${id}/${assignment.headApproval ? 'approval-request' : 'submission'}`,
        { assignment: assignment.id, answers: final },
        { version: autosave.version },
      );
      await reload();
      document.documentElement.scrollTop = 0;
    } catch (failure) {
      const refused = failure instanceof Problem ? failure : new Problem(0);
      setProblem(refused);
      setViolations(refused.errors);
    }
  };

  const upload = (file: File) => {
    const body = new FormData();
    body.append('file', file);
    return post<EvidenceFile>(`/api/survey/evidence`, body, { query: { assignment: assignment.id } });
  };

  return (
    <>
      {state.kind === 'conflict' ? (
        <Conflict
          assignment={assignment}
          definition={questionnaire.definition}
          mine={form.draft(answers)}
          theirs={state.theirs}
          keepMine={() => {
            setProblem(null);
            autosave.keepMine(state.theirs);
          }}
          takeTheirs={() => {
            setProblem(null);
            autosave.takeTheirs(state.theirs);
            setAnswers(state.theirs.answers);
          }}
        />
      ) : null}
      <Answering
        form={form}
        answers={answers}
        onChange={change}
        upload={upload}
        submitText={assignment.headApproval ? t('askHead') : undefined}
        asked={asked}
        beside={(pointer, question) =>
          comments.some((comment) => comment.question === pointer) ? (
            <Thread assignment={assignment.id} question={pointer} name={question} comments={comments} />
          ) : null
        }
        violations={violations}
        submit={submit}
        notice={problem ? <SendProblem problem={problem} /> : null}
        state={<SaveLine state={state} savedAt={response?.savedAt ?? null} />}
      />
    </>
  );
}

/** Why the answers could not be sent, without repeating what is listed as to be mended. */
function SendProblem({ problem }: { problem: Problem }) {
  const t = useText(messages);
  if (problem.errors.length > 0) {
    return null;
  }
  return problem.passing ? (
    <Alert role="alert" type="warning" showIcon title={t('notYetSent')} description={t('notYetSentHint')} />
  ) : (
    <ProblemNotice failure={problem} />
  );
}

/** The id of a response that the server does not know yet; the same after a reload, so that a draft is found again. */
function ownId(assignment: string): string {
  const key = ownKey(assignment);
  const known = shelf.read(key);
  if (known) {
    return known;
  }
  const made = newId();
  shelf.write(key, made);
  return made;
}

function ownKey(assignment: string): string {
  return `reviu.response.${assignment}`;
}

/** A version that no response has: saving from it always asks which answers are to stay. */
const noVersion = 0;

/** What this browser still has to send, also under an id of its own when a colleague's response came first. */
function unsentOf(assignment: string, id: string, response: ResponseView | null): Draft | null {
  const own = shelf.read(ownKey(assignment));
  if (response && own && own !== id) {
    const orphan = readDraft(shelf, own);
    shelf.remove(ownKey(assignment));
    shelf.remove(shelfKey(own));
    if (orphan) {
      const draft = { answers: orphan.answers, base: noVersion };
      shelf.write(shelfKey(id), JSON.stringify(draft));
      return draft;
    }
  }
  return readDraft(shelf, id);
}

/** Phones put pages to sleep without a word, and networks come back: both are moments to send what waits. */
function useSendWhenPossible(autosave: Autosave): void {
  useEffect(() => {
    const send = () => void autosave.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') {
        send();
      }
    };
    addEventListener('online', send);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [autosave]);
}

function SaveLine({ state, savedAt }: { state: SaveState; savedAt: string | null }) {
  const t = useText(messages);
  const format = useFormat();
  switch (state.kind) {
    case 'idle':
      return savedAt ? t('stateSaved', { time: format.dateTime(savedAt) }) : t('stateIdle');
    case 'saving':
      return t('stateSaving');
    case 'saved':
      return <span className="rq-saved">{t('stateSaved', { time: format.time(state.at) })}</span>;
    case 'waiting':
      return <span className="rq-unsent">{t('stateWaiting')}</span>;
    case 'refused':
      return (
        <span className="rq-unsent">
          {t('stateRefused')} {state.problem.detail ?? ''}
        </span>
      );
    case 'conflict':
      return <span className="rq-unsent">{t('conflictTitle')}</span>;
  }
}

/** The browser asks before it closes a page whose answers are only in it. */
function useLeaveWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsent]);
}
