import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from 'react';
import { get } from '../api/client';
import { Problem } from '../api/problem';
import { useText } from '../i18n';
import { BarePage } from '../questionnaire/BarePage';
import { messages } from './messages';

interface Props<T> {
  /** The code that the address holds; empty when there is none. */
  code: string;
  title: string;
  intro: string;
  unknownHint: string;
  /** Where a code is looked up: what stands before it in the path. */
  path: string;
  /** An answer of a word or two, as the page sets them. */
  notice: (title: string, text: string) => ReactNode;
  show: (found: T) => ReactNode;
}

/** A page without login where anybody who holds a paper finds out, by the code on it, whether it is genuine. */
export function CodeCheck<T extends object>({ code, title, intro, unknownHint, path, notice, show }: Props<T>) {
  const t = useText(messages);
  const [typed, setTyped] = useState(code);
  const [found, setFound] = useState<'nothing' | 'checking' | 'unknown' | 'offline' | T>('nothing');

  const check = useCallback(
    (wanted: string) => {
      if (!wanted.trim()) {
        return;
      }
      setFound('checking');
      get<T>(`${path}/${encodeURIComponent(wanted.trim())}`).then(setFound, (failure: unknown) =>
        setFound(failure instanceof Problem && !failure.passing ? 'unknown' : 'offline'),
      );
    },
    [path],
  );
  useEffect(() => check(code), [check, code]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    check(typed);
  };

  const answer = () => {
    switch (found) {
      case 'nothing':
        return null;
      case 'checking':
        return <p className="rq-note">{t('checking')}</p>;
      case 'unknown':
        return notice(t('unknown'), unknownHint);
      case 'offline':
        return notice(t('offline'), t('offlineHint'));
      default:
        return show(found);
    }
  };

  return (
    <BarePage busy={found === 'checking'}>
      <h1>{title}</h1>
      <p className="rq-hint">{intro}</p>
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
      <div aria-live="polite">{answer()}</div>
    </BarePage>
  );
}
