import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckReportPage } from './CheckReportPage';

/** The page for whoever holds a report, without the workplace's libraries. */
export function start(root: HTMLElement): void {
  const code = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  createRoot(root).render(
    <StrictMode>
      <CheckReportPage code={code} />
    </StrictMode>,
  );
}
