import './ui/base.css';
import { startTheme } from './ui/mode';

startTheme();

/** A respondent on a phone loads the questionnaire alone, without the workplace around it; so do who checks a receipt or a report and who reads the public page. */
function pageAt(path: string): Promise<{ start(root: HTMLElement): void }> {
  if (/^\/r\/[^/]+/.test(path)) {
    return import('./questionnaire/link');
  }
  if (/^\/(public|terbuka)\/?$/.test(path)) {
    return import('./open/open');
  }
  if (/^\/(periksa-laporan|check-report)(\/|$)/.test(path)) {
    return import('./archive/check');
  }
  return /^\/check(\/|$)/.test(path) ? import('./receipt/check') : import('./app/start');
}

const root = document.getElementById('root');
if (root) {
  void pageAt(location.pathname).then(({ start }) => start(root));
}
