import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { get } from '../api/client';
import { Problem } from '../api/problem';
import type { CheckedReport } from '../api/types';
import { setLanguage, useFormat, useLanguage, usePick, useText } from '../i18n';
import { FileCheck } from './FileCheck';
import { messages } from './messages';
import '../questionnaire/questionnaire.css';
import './archive.css';

type Found = 'nothing' | 'checking' | 'unknown' | 'offline' | CheckedReport;

/** Where anybody who holds a report finds out whether it was published, and whether the file is that one. */
export function CheckReportPage({ code }: { code: string }) {
  const t = useText(messages);
  const language = useLanguage();
  const [typed, setTyped] = useState(code);
  const [found, setFound] = useState<Found>('nothing');

  const check = useCallback((wanted: string) => {
    if (!wanted.trim()) {
      return;
    }
    setFound('checking');
    get<CheckedReport>(`/api/reporting/public/reports/${encodeURIComponent(wanted.trim())}`).then(
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
    return <Answer title={t(found)} text={t(found === 'unknown' ? 'unknownHint' : 'offlineHint')} />;
  }
  return found.published ? <Published report={found} /> : <Answer title={t('draft')} text={t('draftHint')} />;
}

function Answer({ title, text }: { title: string; text: string }) {
  return (
    <section className="report-box">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function Published({ report }: { report: CheckedReport }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  return (
    <>
      <section className="report-box">
        <h2>{t('published')}</h2>
        <dl className="report-facts">
          <dt>{t('report')}</dt>
          <dd>{pick(report.title)}</dd>
          <dt>{t('number')}</dt>
          <dd>{report.number}</dd>
          <dt>{t('date')}</dt>
          <dd>{format.dateTime(report.publishedAt)}</dd>
          <dt>{t('by')}</dt>
          <dd>{report.publishedBy}</dd>
          <dt>{t('file')}</dt>
          <dd>{report.format?.toUpperCase()}</dd>
          <dt>SHA-256</dt>
          <dd className="report-hash">
            <code>{report.sha256}</code>
          </dd>
        </dl>
      </section>
      <FileCheck sha256={report.sha256 ?? ''} />
    </>
  );
}
