import { useSyncExternalStore } from 'react';

const wish = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(wish);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the person has asked their system to keep still what need not move. */
export function useStill(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wish).matches);
}
