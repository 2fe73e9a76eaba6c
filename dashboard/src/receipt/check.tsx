import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckPage } from './CheckPage';

/** The page for whoever holds a receipt, without the workplace's libraries. */
export function start(root: HTMLElement): void {
  const code = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  createRoot(root).render(
    <StrictMode>
      <CheckPage code={code} />
    </StrictMode>,
  );
}
