import { useMemo } from 'react';
import type { Figure } from '../api';
import { useText } from '../i18n';
import type { FigureBasis } from '../ui';
import { messages } from './messages';
import { useScope } from './scope';
import type { View } from './view';

/** What the figure of a question stands on. */
export function useBasis(figure: Figure, view: View): FigureBasis {
  const t = useText(messages);
  const scope = useScope(view);
  return useMemo(() => {
    const notes = [
      scope ?? null,
      figure.repeat ? t('perProgramme') : null,
      figure.missing ? t('missing', { n: figure.missing }) : null,
    ].filter((note) => note !== null);
    return {
      n: figure.n ?? undefined,
      basis: figure.basis,
      asOf: figure.asOf,
      simulated: figure.simulated,
      note: notes.length > 0 ? notes.join(' · ') : undefined,
    };
  }, [figure, scope, t]);
}
