import { type ReactNode, useId } from 'react';

interface Props {
  title?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A titled surface on a page. */
export function Panel({ title, note, actions, className, children }: Props) {
  const heading = useId();
  return (
    <section className={className ? `panel ${className}` : 'panel'} aria-labelledby={title ? heading : undefined}>
      {(title || actions) && (
        <div className="panel-head">
          <div>
            {title && <h2 id={heading}>{title}</h2>}
            {note && <div className="panel-note">{note}</div>}
          </div>
          {actions && <div className="panel-actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
