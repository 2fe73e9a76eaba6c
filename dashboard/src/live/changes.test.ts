import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { followChanges, staleKeys } from './changes';

class FakeSource {
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readonly listeners = new Map<string, (event: MessageEvent<string>) => void>();
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly address: string;

  constructor(address: string) {
    this.address = address;
    FakeSource.all.push(this);
  }

  addEventListener(kind: string, listener: (event: MessageEvent<string>) => void) {
    this.listeners.set(kind, listener);
  }

  close() {
    this.readyState = FakeSource.CLOSED;
  }

  tell(kind: string, data: string) {
    this.listeners.get(kind)?.(new MessageEvent(kind, { data }));
  }
}

describe('follow-up', () => {
  it('makes findings, recommendations and their numbers stale', () => {
    expect(staleKeys('followup', '{"id":"all","revision":2}')).toEqual([
      ['followup'],
      ['masterplan', 'findings'],
      ['masterplan', 'recommendations'],
    ]);
  });
});

describe('the stream of changes', () => {
  let stop = () => {};
  const queries = new QueryClient();
  let invalidate: MockInstance<QueryClient['invalidateQueries']>;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSource.all = [];
    vi.stubGlobal('EventSource', FakeSource);
    invalidate = vi.spyOn(queries, 'invalidateQueries').mockResolvedValue();
    stop = followChanges(queries);
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  const latest = () => {
    const source = FakeSource.all.at(-1);
    if (!source) {
      throw new Error('nothing listens');
    }
    return source;
  };

  it('has the figures of a changed campaign read again within a second', () => {
    latest().tell('campaign', '{"id":"c1","revision":7}');
    vi.advanceTimersByTime(500);
    expect(invalidate).toHaveBeenCalledWith({ queryKey: ['figures', 'c1'] });
  });

  it('reads once for many changes at a time', () => {
    for (let n = 0; n < 100; n++) {
      latest().tell('campaign', `{"id":"c1","revision":${n}}`);
    }
    vi.advanceTimersByTime(500);
    expect(invalidate.mock.calls.filter(([filter]) => filter?.queryKey?.[1] === 'c1')).toHaveLength(1);
  });

  it('connects again when the gateway turned it away, and reads what it missed', () => {
    latest().readyState = FakeSource.CLOSED;
    latest().onerror?.();
    vi.advanceTimersByTime(1_000);
    expect(FakeSource.all).toHaveLength(2);
    latest().onopen?.();
    expect(invalidate).toHaveBeenCalledWith();
  });

  it('ends when nobody looks any more', () => {
    stop();
    expect(latest().readyState).toBe(FakeSource.CLOSED);
  });
});

describe('what a change makes stale', () => {
  it('is every campaign when the message does not say which', () => {
    expect(staleKeys('campaign', 'garbage')).toContainEqual(['figures']);
  });

  it('is the plan and its parts when the city changed', () => {
    expect(staleKeys('city', '{"id":"all","revision":3}')).toContainEqual(['masterplan', 'plans']);
  });

  it('is nothing for a kind it does not know', () => {
    expect(staleKeys('weather', '{}')).toEqual([]);
  });
});
