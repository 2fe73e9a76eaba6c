import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys';

const address = '/api/reporting/changes';
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;
/** Many answers arrive at once near a deadline: one refresh in this time shows them all. */
const gatherMs = 250;

/** What one message of change makes stale. */
export function staleKeys(kind: string, data: string): readonly (readonly unknown[])[] {
  switch (kind) {
    case 'campaign': {
      const id = idOf(data);
      return [
        id ? keys.campaignFigure(id) : keys.figures,
        keys.campaignFigures,
        ['survey', 'assignments'],
        ['survey', 'responses'],
        // notes come with a return
        ['survey', 'comments'],
        keys.campaigns,
      ];
    }
    case 'achievement':
      return [['achievement'], ['masterplan', 'indicators']];
    case 'city':
      return [keys.city, keys.plans, keys.opds, keys.reviews, keys.evaluations, ['masterplan', 'programmes']];
    case 'followup':
      return [['followup'], ['masterplan', 'findings'], ['masterplan', 'recommendations']];
    case 'report':
      return [keys.reports];
    default:
      return [];
  }
}

function idOf(data: string): string | null {
  try {
    const message = JSON.parse(data) as { id?: unknown };
    return typeof message.id === 'string' ? message.id : null;
  } catch {
    return null;
  }
}

/** Keeps what is on the screen true: listens for changes made elsewhere and has the affected queries read again. */
export function followChanges(queries: QueryClient): () => void {
  let source: EventSource | null = null;
  let retryMs = firstRetryMs;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let gather: ReturnType<typeof setTimeout> | undefined;
  let interrupted = false;
  const stale = new Map<string, readonly unknown[]>();

  const refresh = () => {
    gather = undefined;
    const gathered = [...stale.values()];
    stale.clear();
    for (const queryKey of gathered) {
      void queries.invalidateQueries({ queryKey });
    }
  };

  const note = (kind: string) => (event: MessageEvent<string>) => {
    for (const key of staleKeys(kind, event.data)) {
      stale.set(JSON.stringify(key), key);
    }
    gather ??= setTimeout(refresh, gatherMs);
  };

  const connect = () => {
    source = new EventSource(address);
    source.onopen = () => {
      retryMs = firstRetryMs;
      if (interrupted) {
        interrupted = false;
        void queries.invalidateQueries();
      }
    };
    source.onerror = () => {
      interrupted = true;
      if (source?.readyState === EventSource.CLOSED) {
        retry = setTimeout(connect, retryMs);
        retryMs = Math.min(retryMs * 2, longestRetryMs);
      }
    };
    for (const kind of ['campaign', 'achievement', 'city', 'report', 'followup']) {
      source.addEventListener(kind, note(kind));
    }
  };

  connect();
  return () => {
    source?.close();
    clearTimeout(retry);
    clearTimeout(gather);
  };
}
