import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OpenPage } from './OpenPage';

/** The city's page for everybody, without the workplace's libraries. */
export function start(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <OpenPage />
    </StrictMode>,
  );
}
