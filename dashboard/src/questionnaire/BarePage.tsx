import type { ReactNode } from 'react';
import { setLanguage, useLanguage, useText } from '../i18n';
import { messages } from './messages';
import './questionnaire.css';

interface Props {
  /** Whether what it shows is on its way. */
  busy: boolean;
  children: ReactNode;
}

/** A page without login, for whoever holds a link or a paper: the name, the other language, and what it is about. */
export function BarePage({ busy, children }: Props) {
  const t = useText(messages);
  const other = useLanguage() === 'id' ? 'en' : 'id';
  return (
    <div className="rq-link">
      <header className="rq-link-head">
        <strong>Reviu</strong>
        <button type="button" lang={other} onClick={() => setLanguage(other)}>
          {t('language')}
        </button>
      </header>
      <main aria-busy={busy}>{children}</main>
    </div>
  );
}
