import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { setLanguage } from './i18n/language';

// A busy machine draws slowly; a screen that never comes still fails.
configure({ asyncUtilTimeout: 8_000 });

// jsdom lacks these browser features, which Ant Design and the theme ask for.
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = StillObserver;
window.scrollTo = () => {};

beforeEach(() => setLanguage('id'));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
