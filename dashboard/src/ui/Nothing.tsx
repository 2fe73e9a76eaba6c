import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What the reader can do, or what will appear here. */
  hint?: ReactNode;
  action?: ReactNode;
}

/** An empty place that says what belongs here and how to fill it. */
export function Nothing({ title, hint, action }: Props) {
  return (
    <div className="nothing">
      <svg viewBox="0 0 96 64" width="96" height="64" aria-hidden="true">
        <rect
          x="14"
          y="10"
          width="68"
          height="46"
          rx="8"
          fill="none"
          stroke="currentColor"
          strokeOpacity=".35"
          strokeWidth="2"
        />
        <path
          d="M26 26h28M26 36h44M26 46h20"
          stroke="currentColor"
          strokeOpacity=".35"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        <circle cx="76" cy="16" r="11" fill="var(--reviu-brand-soft)" stroke="var(--reviu-brand)" strokeWidth="2" />
        <path d="m71.5 16 3 3 6-6.5" fill="none" stroke="var(--reviu-brand)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <p className="nothing-title">{title}</p>
      {hint && <p className="nothing-hint">{hint}</p>}
      {action}
    </div>
  );
}
