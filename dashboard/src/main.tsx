import './ui/base.css';
import { startTheme } from './ui/mode';

startTheme();

const root = document.getElementById('root');
if (root) {
  // A respondent on a phone loads the questionnaire alone, without the workplace around it.
  const page = /^\/r\/[^/]+/.test(location.pathname) ? import('./questionnaire/link') : import('./app/start');
  void page.then(({ start }) => start(root));
}
