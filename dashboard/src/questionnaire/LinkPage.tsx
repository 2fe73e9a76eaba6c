import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { get, put } from '../api/client';
import { Problem, type Violation } from '../api/problem';
import type { Answers, LinkView } from '../api/types';
import { useFormat, useLanguage, usePick, useText } from '../i18n';
import { Answering } from './Answering';
import { BarePage } from './BarePage';
import { Form, type Given } from './form';
import { messages } from './messages';
import { newId } from './new-id';
import { browserShelf } from './saving';
import { today } from './today';
import { useEnding } from './use-ending';

const shelf = browserShelf();

type Loading = 'loading' | 'unknown' | 'offline' | LinkView;

/** The questionnaire at a respondent's link: native controls only, light enough for a phone. */
export function LinkPage({ token }: { token: string }) {
  const t = useText(messages);
  const [link, setLink] = useState<Loading>('loading');
  const address = `/api/survey/links/${encodeURIComponent(token)}`;

  const load = useCallback(() => {
    setLink('loading');
    get<LinkView>(address, { begun: hasBegun(keyOf(token)) }).then(setLink, (failure: unknown) =>
      setLink(failure instanceof Problem && !failure.passing ? 'unknown' : 'offline'),
    );
  }, [address, token]);
  useEffect(load, [load]);

  return (
    <BarePage busy={link === 'loading'}>
      {link === 'loading' ? <p className="rq-note">{t('linkLoading')} …</p> : null}
      {link === 'unknown' ? <Notice title={t('linkUnknown')} hint={t('linkUnknownHint')} /> : null}
      {link === 'offline' ? (
        <Notice title={t('linkOffline')} hint={t('linkOfflineHint')}>
          <button type="button" className="rq-button rq-primary" onClick={load}>
            {t('tryAgain')}
          </button>
        </Notice>
      ) : null}
      {typeof link === 'object' ? <Respond token={token} link={link} address={address} /> : null}
    </BarePage>
  );
}

function Notice({ title, hint, children }: { title: string; hint: string; children?: React.ReactNode }) {
  return (
    <section className="rq-notice" role="status">
      <h1>{title}</h1>
      <p>{hint}</p>
      {children}
    </section>
  );
}

function fresh(): Kept {
  return { id: newId(), answers: {} };
}

interface Kept {
  id: string;
  answers: Given;
  sent?: boolean;
}

function readKept(key: string): Kept {
  try {
    const kept = JSON.parse(shelf.read(key) ?? 'null') as Kept | null;
    if (kept) {
      return kept;
    }
  } catch {
    shelf.remove(key);
  }
  return fresh();
}

/** While the server cannot be reached it is asked again this often. */
const sendAgainMs = 15_000;

/** Sends what the person wanted to be sent, once that is possible; under the same id, so sending it twice is sending it once. */
function useSendAgain(waiting: Answers | null, submit: (answers: Answers) => Promise<void>): void {
  const latest = useRef(submit);
  useEffect(() => {
    latest.current = submit;
  });
  useEffect(() => {
    if (!waiting) {
      return;
    }
    const again = () => void latest.current(waiting);
    const repeat = setInterval(again, sendAgainMs);
    addEventListener('online', again);
    return () => {
      clearInterval(repeat);
      removeEventListener('online', again);
    };
  }, [waiting]);
}

function keyOf(token: string): string {
  return `reviu.link.${token}`;
}

/** Whether this browser keeps answers that were begun and not sent. */
function hasBegun(key: string): boolean {
  return Object.keys(readKept(key).answers).length > 0;
}

function Respond({ token, link, address }: { token: string; link: LinkView; address: string }) {
  const t = useText(messages);
  const pick = usePick();
  const language = useLanguage();
  const key = keyOf(token);
  const form = useMemo(() => new Form(link.definition, today()), [link]);
  const [kept, setKept] = useState<Kept>(() => readKept(key));
  const ask = useCallback(() => get<LinkView>(address, { begun: true }), [address]);
  const ending = useEnding(link, ask);
  const format = useFormat();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [waiting, setWaiting] = useState<Answers | null>(null);
  const [violations, setViolations] = useState<readonly Violation[]>([]);

  const keep = (next: Kept) => {
    setKept(next);
    shelf.write(key, JSON.stringify(next));
  };

  const submit = async (answers: Answers) => {
    setProblem(null);
    try {
      await put(`${address}/responses/${kept.id}`, { answers });
      setWaiting(null);
      keep({ id: kept.id, answers: {}, sent: true });
    } catch (failure) {
      const refused = failure instanceof Problem ? failure : new Problem(0);
      setWaiting(refused.passing ? answers : null);
      setProblem(refused);
      setViolations(refused.errors);
    }
  };
  useSendAgain(waiting, submit);

  if (kept.sent) {
    return (
      <Notice title={t('thanks')} hint={t('thanksHint')}>
        <a className="rq-button" href={`${address}/responses/${kept.id}/receipt?language=${language}`} download>
          {t('receipt')}
        </a>
        {link.once ? null : (
          <button type="button" className="rq-button" onClick={() => keep(fresh())}>
            {t('another')}
          </button>
        )}
      </Notice>
    );
  }
  return (
    <>
      <h1>
        {pick(link.title)} {link.simulated ? <small className="rq-tag">{t('simulated')}</small> : null}
      </h1>
      <p className="rq-hint">{t('anonymousHint')}</p>
      {ending ? (
        <p className="rq-error rq-ending" role="alert">
          {ending.over || !ending.until ? t('linkOver') : t('linkEnded', { time: format.time(ending.until) })}
        </p>
      ) : null}
      <Answering
        form={form}
        answers={kept.answers}
        onChange={(answers) => {
          setWaiting(null);
          keep({ id: kept.id, answers });
        }}
        violations={violations}
        submit={submit}
        notice={
          problem && problem.errors.length === 0 ? (
            <p className="rq-error" role="alert">
              {problem.passing ? t(waiting ? 'linkWaiting' : 'linkOfflineHint') : (problem.detail ?? problem.title)}
            </p>
          ) : null
        }
        state={t('keptHere')}
      />
    </>
  );
}
