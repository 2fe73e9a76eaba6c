import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LinkPage } from './LinkPage';

/** The respondent's page alone, without the workplace's libraries. */
export function start(root: HTMLElement): void {
  const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  createRoot(root).render(
    <StrictMode>
      <LinkPage token={token} />
    </StrictMode>,
  );
}
