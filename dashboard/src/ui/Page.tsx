import { type ReactNode, useEffect } from 'react';

interface Props {
  title: ReactNode;
  /** The same in plain text, for the browser's tab; needed when `title` is not a string. */
  tab?: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the workplace: its heading, what can be done here, its content. */
export function Page({ title, tab, intro, actions, children }: Props) {
  const text = tab ?? (typeof title === 'string' ? title : '');
  useEffect(() => {
    document.title = text ? `${text} · Reviu` : 'Reviu';
  }, [text]);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {intro && <div className="page-intro">{intro}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
