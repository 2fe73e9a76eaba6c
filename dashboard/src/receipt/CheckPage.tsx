import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { get } from '../api/client';
import { Problem } from '../api/problem';
import type { Confirmation } from '../api/types';
import { setLanguage, useFormat, useLanguage, usePick, useText } from '../i18n';
import { messages } from './messages';
import '../questionnaire/questionnaire.css';

type Found = 'nothing' | 'checking' | 'unknown' | 'offline' | Confirmation;

/** Where anybody who holds a receipt finds out whether it is genuine. */
export function CheckPage({ code }: { code: string }) {
  const t = useText(messages);
  const language = useLanguage();
  const [typed, setTyped] = useState(code);
  const [found, setFound] = useState<Found>('nothing');

  const check = useCallback((wanted: string) => {
    if (!wanted.trim()) {
      return;
    }
    setFound('checking');
    get<Confirmation>(`/api/survey/links/receipts/${encodeURIComponent(wanted.trim())}`).then(
      setFound,
      (failure: unknown) => setFound(failure instanceof Problem && !failure.passing ? 'unknown' : 'offline'),
    );
  }, []);
  useEffect(() => check(code), [check, code]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    check(typed);
  };

  return (
    <div className="rq-link">
      <header className="rq-link-head">
        <strong>Reviu</strong>
        <button
          type="button"
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
        >
          {t('language')}
        </button>
      </header>
      <main aria-busy={found === 'checking'}>
        <h1>{t('title')}</h1>
        <p className="rq-hint">{t('intro')}</p>
        <form onSubmit={submit}>
          <label htmlFor="code">{t('code')}</label>
          <input
            id="code"
            className="rq-input"
            value={typed}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="XXXX-XXXX-XXXX-XXXX"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p>
            <button type="submit" className="rq-button rq-primary" disabled={found === 'checking'}>
              {t('check')}
            </button>
          </p>
        </form>
        <div aria-live="polite">
          <Result found={found} />
        </div>
      </main>
    </div>
  );
}

function Result({ found }: { found: Found }) {
  const t = useText(messages);
  if (found === 'nothing') {
    return null;
  }
  if (found === 'checking') {
    return <p className="rq-note">{t('checking')}</p>;
  }
  if (found === 'unknown' || found === 'offline') {
    return (
      <section className="rq-notice">
        <h2>{t(found)}</h2>
        <p>{t(found === 'unknown' ? 'unknownHint' : 'offlineHint')}</p>
      </section>
    );
  }
  return <Genuine confirmation={found} />;
}

function Genuine({ confirmation }: { confirmation: Confirmation }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { campaign, opdName, submittedOn, corrected, simulated } = confirmation;
  return (
    <section className="rq-notice">
      <h2>{t('genuine')}</h2>
      {simulated ? <p className="rq-tag">{t('simulated')}</p> : null}
      <dl>
        <dt>{t('survey')}</dt>
        <dd>{pick(campaign)}</dd>
        {opdName ? (
          <>
            <dt>{t('office')}</dt>
            <dd>{opdName}</dd>
          </>
        ) : null}
        <dt>{t('day')}</dt>
        <dd>{format.date(submittedOn)}</dd>
      </dl>
      {opdName ? null : <p>{t('stakeholder')}</p>}
      {corrected ? <p>{t('corrected')}</p> : null}
    </section>
  );
}
