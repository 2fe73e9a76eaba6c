import { Alert } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type Answers,
  type Assignment,
  type EvidenceFile,
  Problem,
  post,
  put,
  type QuestionnaireVersion,
  type ResponseView,
  type Violation,
} from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { Answering } from './Answering';
import { Form, type Given } from './form';
import { messages } from './messages';
import { Autosave, browserShelf, readDraft, type SaveState } from './saving';
import { today } from './today';

interface AnswerDraftProps {
  assignment: Assignment;
  questionnaire: QuestionnaireVersion;
  response: ResponseView | null;
  submitted(): Promise<unknown>;
}

const shelf = browserShelf();

/** Answers that are being written: saved as they are typed, on the server and until then in this browser. */
export function AnswerDraft({ assignment, questionnaire, response, submitted }: AnswerDraftProps) {
  const form = useMemo(() => new Form(questionnaire.definition, today()), [questionnaire]);
  const id = useMemo(() => response?.id ?? ownId(assignment.id), [response?.id, assignment.id]);
  const unsent = useMemo(() => readDraft(shelf, id), [id]);
  const [answers, setAnswers] = useState<Given>(() => unsent?.answers ?? response?.answers ?? {});
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const latest = useRef(answers);

  const autosave = useMemo(() => {
    const send = (draft: Answers, base: number | null) =>
      put<ResponseView>(
        `/api/survey/responses/${id}`,
        { assignment: assignment.id, answers: form.draft(draft) },
        { version: base },
      );
    return new Autosave(id, unsent ? unsent.base : (response?.version ?? null), send, shelf, setState);
  }, [id, assignment.id, form, unsent, response?.version]);

  useEffect(() => {
    if (unsent) {
      autosave.change(unsent.answers);
    }
    return () => autosave.stop();
  }, [autosave, unsent]);

  useLeaveWarning(state.kind === 'waiting' || state.kind === 'refused');

  const change = (next: Given) => {
    latest.current = next;
    setAnswers(next);
    autosave.change(next as Answers);
  };

  const submit = async (final: Answers) => {
    setProblem(null);
    try {
      if (await autosave.flush()) {
        await put<ResponseView>(
          `/api/survey/responses/${id}/submission`,
          { assignment: assignment.id, answers: final },
          { version: autosave.version },
        );
        await submitted();
      }
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
          form={form}
          mine={answers}
          theirs={state.theirs}
          keepMine={() => autosave.keepMine(state.theirs)}
          takeTheirs={() => {
            autosave.takeTheirs(state.theirs);
            latest.current = state.theirs.answers;
            setAnswers(state.theirs.answers);
          }}
        />
      ) : null}
      {problem ? <ProblemNotice failure={problem} /> : null}
      <Answering
        form={form}
        answers={answers}
        onChange={change}
        programmes={assignment.programmes}
        upload={upload}
        violations={violations}
        submit={submit}
        state={<SaveLine state={state} savedAt={response?.savedAt ?? null} />}
      />
    </>
  );
}

/** The id of a response that the server does not know yet; the same after a reload, so that a draft is found again. */
function ownId(assignment: string): string {
  const key = `reviu.response.${assignment}`;
  const known = shelf.read(key);
  if (known) {
    return known;
  }
  const made = crypto.randomUUID();
  shelf.write(key, made);
  return made;
}

function SaveLine({ state, savedAt }: { state: SaveState; savedAt: string | null }) {
  const t = useText(messages);
  const format = useFormat();
  switch (state.kind) {
    case 'idle':
      return savedAt ? t('stateSaved', { time: format.time(savedAt) }) : t('stateIdle');
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

interface ConflictProps {
  form: Form;
  mine: Given;
  theirs: ResponseView;
  keepMine(): void;
  takeTheirs(): void;
}

function Conflict({ form, mine, theirs, keepMine, takeTheirs }: ConflictProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const differing = form.definition.pages
    .flatMap((page) => page.items)
    .filter((item) => JSON.stringify(mine[item.name]) !== JSON.stringify((theirs.answers as Given)[item.name]))
    .map((item) => pick(item.label));
  return (
    <Alert
      className="rq-alert"
      type="warning"
      showIcon
      title={t('conflictTitle')}
      description={
        <>
          <p>{t('conflictHint', { time: format.dateTime(theirs.savedAt) })}</p>
          {differing.length > 0 ? <p>{t('conflictDiffers', { questions: differing.join('; ') })}</p> : null}
          <div className="rq-buttons">
            <button type="button" className="rq-button rq-primary" onClick={keepMine}>
              {t('keepMine')}
            </button>
            <button type="button" className="rq-button" onClick={takeTheirs}>
              {t('takeTheirs')}
            </button>
          </div>
        </>
      }
    />
  );
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
