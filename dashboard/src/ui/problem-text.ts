import { Problem } from '../api/problem';
import type { Translate } from '../i18n/text';
import type { id } from './messages/id';

export interface ProblemText {
  title: string;
  detail: string;
}

/** What to tell a person about a failure: the service's own words where it gave some. */
export function problemText(failure: unknown, t: Translate<typeof id>): ProblemText {
  if (!(failure instanceof Problem)) {
    return { title: t('unexpectedTitle'), detail: t('unexpectedDetail') };
  }
  const fallback = fallbackText(failure, t);
  return { title: failure.title ?? fallback.title, detail: failure.detail ?? fallback.detail };
}

function fallbackText(problem: Problem, t: Translate<typeof id>): ProblemText {
  if (problem.offline) {
    return { title: t('offlineTitle'), detail: t('offlineDetail') };
  }
  switch (problem.status) {
    case 403:
      return { title: t('forbiddenTitle'), detail: t('forbiddenDetail') };
    case 404:
      return { title: t('missingTitle'), detail: t('missingDetail') };
    case 429:
    case 502:
    case 503:
    case 504:
      return { title: t('busyTitle'), detail: t('busyDetail') };
    default:
      return { title: t('unexpectedTitle'), detail: t('unexpectedDetail') };
  }
}
