import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../api';
import { useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { messages } from './messages';
import type { View } from './view';

interface Props<T> {
  query: UseQueryResult<T>;
  view: View;
  /** How many answers the figures stand on; null where that is hidden. */
  count: (figures: T) => number | null;
  children: (figures: T) => ReactNode;
}

/** Figures on the screen, or why there are none: hidden, not asked, nothing answered yet. */
export function Figures<T extends { suppressed: boolean }>({ query, view, count, children }: Props<T>) {
  const t = useText(messages);
  if (query.error instanceof Problem && query.error.code === 'not-asked') {
    return (
      <Panel>
        <Nothing title={t('notAsked')} hint={t('notAskedHint')} />
      </Panel>
    );
  }
  return (
    <div className="figures" aria-busy={query.isPlaceholderData}>
      <Loaded query={query} rows={10}>
        {(figures) => {
          if (figures.suppressed) {
            return <Suppressed />;
          }
          return count(figures) === 0 ? <Unanswered verified={view.basis === 'verified'} /> : children(figures);
        }}
      </Loaded>
    </div>
  );
}

export function Suppressed({ title }: { title?: string }) {
  const t = useText(messages);
  return (
    <Panel {...(title ? { title } : {})}>
      <Nothing title={t('suppressed')} hint={t('suppressedHint')} />
    </Panel>
  );
}

function Unanswered({ verified }: { verified: boolean }) {
  const t = useText(messages);
  return (
    <Panel>
      <Nothing title={t(verified ? 'noneVerified' : 'none')} hint={t(verified ? 'noneVerifiedHint' : 'noneHint')} />
    </Panel>
  );
}
