import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Violation } from '../api/problem';
import type { Answers, QuestionnairePage } from '../api/types';
import { type LocalText, usePick, useText } from '../i18n';
import { elementId } from './controls/control';
import type { Upload } from './controls/Files';
import { faultText } from './fault-text';
import type { Form, Given } from './form';
import { messages } from './messages';
import { pageOf, placeOf } from './places';
import { Questions } from './Questions';
import { ReadOnlyAnswers } from './ReadOnlyAnswers';
import './questionnaire.css';

/** One and the same array, so that a form without findings does not look changed at every rendering. */
const nothingFound: readonly Violation[] = [];
const nothingAsked: readonly Asked[] = [];

interface AnsweringProps {
  form: Form;
  answers: Given;
  onChange(answers: Given): void;
  upload?: Upload;
  /** What the server found at submission; its pointers may begin with `/answers`. */
  violations?: readonly Violation[];
  submit(answers: Answers): Promise<void>;
  /** Why sending failed, shown where the button is. */
  notice?: ReactNode;
  /** Shown beside the buttons: where the answers are. */
  state?: ReactNode;
  /** The words on the button that sends. */
  submitText?: string | undefined;
  /** What somebody asked to correct, at its pointer. */
  asked?: readonly Asked[] | undefined;
  /** What stands below the question at a pointer. */
  beside?: ((pointer: string, question: string) => ReactNode) | undefined;
  /** The page to show whenever another one is named here. */
  page?: string | undefined;
}

/** A correction that was asked for. */
export interface Asked {
  id: string;
  pointer: string;
  text: string;
}

interface Mend {
  pointer: string;
  page: string;
  text: string;
}

/** What is to be mended in one question. */
interface MendGroup {
  first: Mend;
  name: string;
  text: string;
}

/** Where in the questionnaire a person is: a page by its name, or the reading before sending. */
type Place = { page: string } | 'review';

/**
 * A questionnaire page by page, with a last reading before it is sent. Faults show once the person has tried to go
 * on, then they follow what is typed.
 */
export function Answering(props: AnsweringProps) {
  const { form, answers, onChange, upload, violations = nothingFound, submit, notice, state, page: named } = props;
  const { submitText, asked = nothingAsked, beside } = props;
  const t = useText(messages);
  const pick = usePick();
  const pages = form.pages(answers);
  const [place, setPlace] = useState<Place>(() => ({ page: pages[0]?.name ?? '' }));
  const [checked, setChecked] = useState(false);
  const [sending, setSending] = useState(false);
  const [jump, setJump] = useState<string | null>(null);
  const top = useRef<HTMLDivElement>(null);

  const index =
    place === 'review'
      ? pages.length
      : Math.max(
          0,
          pages.findIndex((page) => page.name === place.page),
        );
  const page = place === 'review' ? undefined : pages[index];
  const mends = useMendList(form, answers, violations, t);
  const shown = useMemo(() => new Map(checked ? mends.map((mend) => [mend.pointer, mend.text]) : []), [checked, mends]);

  useEffect(() => {
    if (jump) {
      const element = document.getElementById(elementId(jump));
      element?.scrollIntoView({ block: 'center' });
      (element?.querySelector<HTMLElement>('input, textarea, button') ?? element)?.focus({ preventScroll: true });
      setJump(null);
    }
  }, [jump]);

  // The server knows things that the browser does not; what it found is shown at once.
  useEffect(() => {
    if (violations.length > 0) {
      setChecked(true);
    }
  }, [violations]);

  useEffect(() => {
    if (named) {
      setPlace({ page: named });
    }
  }, [named]);

  const go = (next: Place) => {
    setPlace(next);
    top.current?.scrollIntoView();
    top.current?.focus({ preventScroll: true });
  };
  const step = (by: number) => {
    const next = pages[index + by];
    go(next ? { page: next.name } : 'review');
    if (!next) {
      setChecked(true);
    }
  };
  const mend = (one: Mend) => {
    setChecked(true);
    setPlace({ page: one.page });
    setJump(one.pointer);
  };
  const show = (pointer: string) => {
    setPlace({ page: pageOf(form, pointer) ?? '' });
    setJump(pointer);
  };
  const send = async () => {
    const first = mends[0];
    if (first) {
      mend(first);
      return;
    }
    setSending(true);
    try {
      await submit(form.sendable(answers));
    } finally {
      setSending(false);
    }
  };

  return (
    <div className="rq" ref={top} tabIndex={-1}>
      <Steps pages={pages} place={place} mends={checked ? mends : []} go={go} />
      {asked.length > 0 ? <AskedList form={form} asked={asked} show={show} /> : null}
      {checked && mends.length > 0 ? <MendList form={form} mends={mends} choose={mend} /> : null}
      {page ? (
        <section className="rq-page" aria-labelledby="rq-page-title">
          <h2 id="rq-page-title">{pick(page.title)}</h2>
          <Questions
            asking={{
              form,
              title: pick(page.title),
              fault: (pointer) => shown.get(pointer),
              below: (pointer) => below(shown, pointer),
              upload,
              beside,
            }}
            items={page.items}
            given={answers}
            set={onChange}
            scope={form.scope(answers)}
            at=""
          />
        </section>
      ) : (
        <section className="rq-page" aria-labelledby="rq-page-title">
          <h2 id="rq-page-title">{t('reviewTitle')}</h2>
          <p className="rq-hint">{t('reviewHint')}</p>
          <ReadOnlyAnswers
            definition={form.definition}
            answers={form.sendable(answers)}
            programmes={[...form.programmes]}
          />
        </section>
      )}
      {notice ? <div className="rq-alert">{notice}</div> : null}
      <footer className="rq-foot">
        <div className="rq-state" role="status">
          {state}
        </div>
        <div className="rq-buttons">
          {index > 0 ? (
            <button type="button" className="rq-button" onClick={() => step(-1)}>
              {t('back')}
            </button>
          ) : null}
          {page ? (
            <button type="button" className="rq-button rq-primary" onClick={() => step(1)}>
              {index === pages.length - 1 ? t('review') : t('next')}
            </button>
          ) : (
            <button type="button" className="rq-button rq-primary" disabled={sending} onClick={() => void send()}>
              {sending ? t('submitting') : (submitText ?? t('submit'))}
            </button>
          )}
        </div>
      </footer>
    </div>
  );
}

/** The browser's own findings, then those of the server that are still about what is answered. */
function useMendList(
  form: Form,
  answers: Given,
  violations: readonly Violation[],
  t: ReturnType<typeof useText<typeof messages.id>>,
): Mend[] {
  const [judged, setJudged] = useState<{ violations: readonly Violation[]; answers: Given } | null>(null);
  useEffect(() => {
    setJudged((before) => (before?.violations === violations ? before : { violations, answers }));
  }, [violations, answers]);
  return useMemo(() => {
    const own = form
      .faults(answers)
      .map((fault) => ({ pointer: fault.pointer, page: fault.page, text: faultText(fault, t) }));
    // once something was changed, the server's findings are old: it will be asked again
    const fresh = judged?.violations === violations && judged.answers === answers ? violations : [];
    const told = fresh.flatMap((violation) => {
      const pointer = (violation.pointer ?? '').replace(/^\/answers/, '');
      const page = pageOf(form, pointer);
      return page && !own.some((mend) => mend.pointer === pointer) ? [{ pointer, page, text: violation.detail }] : [];
    });
    return [...own, ...told];
  }, [form, answers, violations, judged, t]);
}

/** How many faults there are in the rows of the question at a pointer. */
function below(faults: ReadonlyMap<string, string>, pointer: string): number {
  return [...faults.keys()].filter((place) => place.startsWith(`${pointer}/`)).length;
}

interface StepsProps {
  pages: readonly QuestionnairePage[];
  place: Place;
  mends: readonly Mend[];
  go(place: Place): void;
}

function Steps({ pages, place, mends, go }: StepsProps) {
  const t = useText(messages);
  const pick = usePick();
  const at = place === 'review' ? pages.length : pages.findIndex((page) => page.name === place.page);
  const total = pages.length + 1;
  return (
    <nav className="rq-steps" aria-label={t('pages')}>
      <div className="rq-bar" aria-hidden="true">
        <span style={{ width: `${((at + 1) / total) * 100}%` }} />
      </div>
      <p className="rq-where">{t('pageOf', { n: at + 1, total })}</p>
      <ol>
        {pages.map((page, index) => {
          const missing = mends.filter((mend) => mend.page === page.name).length;
          return (
            <li key={page.name}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                className={missing > 0 ? 'rq-step rq-step-faulty' : 'rq-step'}
                onClick={() => go({ page: page.name })}
              >
                {pick(page.title)}
                {missing > 0 ? <small>{t('missingOnPage', { n: missing })}</small> : null}
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            aria-current={place === 'review' ? 'step' : undefined}
            className="rq-step"
            onClick={() => go('review')}
          >
            {t('review')}
          </button>
        </li>
      </ol>
    </nav>
  );
}

const mostListed = 8;

interface MendListProps {
  form: Form;
  mends: readonly Mend[];
  choose(mend: Mend): void;
}

function MendList({ form, mends, choose }: MendListProps) {
  const t = useText(messages);
  const pick = usePick();
  const groups = groupsOf(form, mends, (words) => (typeof words === 'string' ? words : pick(words)), t);
  return (
    <div className="rq-mends" role="alert">
      <strong>{t('mend', { n: mends.length })}</strong>
      <p>{t('mendHint')}</p>
      <ul>
        {groups.slice(0, mostListed).map(({ first, name, text }) => (
          <li key={first.pointer}>
            <button type="button" onClick={() => choose(first)}>
              <b>{name}:</b> {text}
            </button>
          </li>
        ))}
      </ul>
      {groups.length > mostListed ? <p>{t('moreMends', { n: groups.length - mostListed })}</p> : null}
    </div>
  );
}

interface AskedListProps {
  form: Form;
  asked: readonly Asked[];
  show(pointer: string): void;
}

/** The corrections that were asked for, each leading to its question. */
function AskedList({ form, asked, show }: AskedListProps) {
  const t = useText(messages);
  const pick = usePick();
  return (
    <section className="rq-mends" aria-label={t('asked', { n: asked.length })}>
      <strong>{t('asked', { n: asked.length })}</strong>
      <ul>
        {asked.map(({ id, pointer, text }) => (
          <li key={id}>
            <button type="button" onClick={() => show(pointer)}>
              <b>
                {placeOf(form, pointer)
                  .words.map((words) => (typeof words === 'string' ? words : pick(words)))
                  .join(' › ')}
                :
              </b>{' '}
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The faults question by question: eighteen empty rows are one thing to do. */
function groupsOf(
  form: Form,
  mends: readonly Mend[],
  say: (words: string | LocalText) => string,
  t: ReturnType<typeof useText<typeof messages.id>>,
): MendGroup[] {
  const groups = new Map<string, { first: Mend; name: string; count: number }>();
  for (const mend of mends) {
    const place = placeOf(form, mend.pointer);
    const known = groups.get(place.question);
    if (known) {
      known.count++;
    } else {
      groups.set(place.question, { first: mend, name: place.words.map(say).join(' › '), count: 1 });
    }
  }
  return [...groups.values()].map(({ first, name, count }) => ({
    first,
    name,
    text: count > 1 ? t('rowsMissing', { n: count }) : first.text,
  }));
}
