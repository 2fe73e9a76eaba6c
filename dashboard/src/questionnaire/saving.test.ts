import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import type { Answers, ResponseView } from '../api/types';
import { Autosave, browserShelf, readDraft, type SaveState, sameAnswers, shelfKey } from './saving';

const id = '11111111-1111-4111-8111-111111111111';

function view(version: number, answers: Answers): ResponseView {
  return { id, version, answers, savedAt: '2024-05-03T03:42:00Z' } as ResponseView;
}

interface Sent {
  answers: Answers;
  base: number | null;
}

/** Stands in for the server: takes everything unless told otherwise. */
function server() {
  const sent: Sent[] = [];
  let version = 0;
  const replies: (Problem | Promise<void>)[] = [];
  const send = async (answers: Answers, base: number | null) => {
    sent.push({ answers, base });
    const reply = replies.shift();
    if (reply instanceof Problem) {
      throw reply;
    }
    await reply;
    version += 1;
    return view(version, answers);
  };
  return { sent, replies, send };
}

describe('saving while a person types', () => {
  let states: SaveState[];
  let shelf: ReturnType<typeof browserShelf>;
  let remote: ReturnType<typeof server>;
  let autosave: Autosave;
  const kinds = () => states.map((state) => state.kind);
  const pause = () => vi.advanceTimersByTimeAsync(700);

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    states = [];
    shelf = browserShelf();
    remote = server();
    autosave = new Autosave(id, null, remote.send, shelf, (state) => states.push(state));
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends once, a moment after the last key', async () => {
    autosave.change({ a: 'x' });
    await vi.advanceTimersByTimeAsync(500);
    autosave.change({ a: 'xy' });
    await vi.advanceTimersByTimeAsync(500);
    expect(remote.sent).toEqual([]);
    await pause();
    expect(remote.sent).toEqual([{ answers: { a: 'xy' }, base: null }]);
    expect(kinds()).toEqual(['saving', 'saved']);
  });

  it('keeps every change in this browser until the server has it', async () => {
    autosave.change({ a: 1 });
    expect(readDraft(shelf, id)).toEqual({ answers: { a: 1 }, base: null });
    await pause();
    expect(readDraft(shelf, id)).toBeNull();
    expect(autosave.version).toBe(1);
  });

  it('sends the newest answers next, from the version that was just made', async () => {
    let arrive = () => {};
    remote.replies.push(new Promise((resolve) => (arrive = resolve)));
    autosave.change({ a: 1 });
    await pause();
    autosave.change({ a: 2 });
    autosave.change({ a: 3 });
    arrive();
    await pause();
    expect(remote.sent).toEqual([
      { answers: { a: 1 }, base: null },
      { answers: { a: 3 }, base: 1 },
    ]);
    expect(readDraft(shelf, id)).toBeNull();
  });

  it('waits while nobody answers, and sends when somebody does', async () => {
    remote.replies.push(new Problem(0), new Problem(503));
    autosave.change({ a: 1 });
    await pause();
    expect(kinds()).toEqual(['saving', 'waiting']);
    expect(autosave.problem?.offline).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds().at(-1)).toBe('saved');
    expect(autosave.problem).toBeNull();
    expect(remote.sent).toHaveLength(3);
  });

  it('waits for a new sign-in too', async () => {
    remote.replies.push(new Problem(401));
    autosave.change({ a: 1 });
    await pause();
    expect(kinds().at(-1)).toBe('waiting');
    expect(readDraft(shelf, id)?.answers).toEqual({ a: 1 });
  });

  it('does not ask again for what was refused, but takes the next change', async () => {
    remote.replies.push(new Problem(422, { detail: 'Tidak ada pertanyaan itu.' }));
    autosave.change({ a: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(remote.sent).toHaveLength(1);
    expect(kinds().at(-1)).toBe('refused');
    autosave.change({ a: 2 });
    await pause();
    expect(kinds().at(-1)).toBe('saved');
  });

  describe('when somebody else saved meanwhile', () => {
    const theirs = view(7, { a: 'theirs' });

    beforeEach(async () => {
      remote.replies.push(new Problem(412, { current: theirs }));
      autosave.change({ a: 'mine' });
      await pause();
    });

    it('asks, and sends nothing until it is answered', async () => {
      expect(states.at(-1)).toEqual({ kind: 'conflict', theirs });
      autosave.change({ a: 'mine, more' });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(remote.sent).toHaveLength(1);
      expect(await autosave.flush()).toBe(false);
    });

    it('keeps mine over theirs when told so', async () => {
      autosave.keepMine(theirs);
      await pause();
      expect(remote.sent.at(-1)).toEqual({ answers: { a: 'mine' }, base: 7 });
      expect(kinds().at(-1)).toBe('saved');
    });

    it('lets mine go when told so', async () => {
      autosave.takeTheirs(theirs);
      await pause();
      expect(remote.sent).toHaveLength(1);
      expect(readDraft(shelf, id)).toBeNull();
      expect(await autosave.flush()).toBe(true);
      expect(autosave.version).toBe(7);
    });
  });

  it('finds no conflict where the server has just these answers: only its reply was lost', async () => {
    remote.replies.push(new Problem(412, { current: view(4, { b: ['c'], a: { y: 2, x: 1 } }) }));
    autosave.change({ a: { x: 1, y: 2 }, b: ['c'] });
    await pause();
    expect(kinds()).toEqual(['saving', 'saved']);
    expect(autosave.version).toBe(4);
  });

  it('waits for a request under way before it says that all is sent', async () => {
    let arrive = () => {};
    remote.replies.push(new Promise((resolve) => (arrive = resolve)));
    autosave.change({ a: 1 });
    const both = Promise.all([autosave.flush(), autosave.flush()]);
    let done = false;
    void both.then(() => (done = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toBe(false);
    arrive();
    expect(await both).toEqual([true, true]);
    expect(remote.sent).toHaveLength(1);
  });

  it('sends what waits when the page is left, once', async () => {
    remote.replies.push(new Problem(0));
    autosave.change({ a: 1 });
    autosave.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(remote.sent).toHaveLength(1);
    expect(readDraft(shelf, id)?.answers).toEqual({ a: 1 });
    expect(states).toEqual([]);
  });
});

describe('what this browser keeps', () => {
  it('survives a storage that is forbidden', () => {
    const shelf = browserShelf(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    shelf.write('k', 'v');
    expect(shelf.read('k')).toBe('v');
    shelf.remove('k');
    expect(shelf.read('k')).toBeNull();
  });

  it('is let go when it is half-written', () => {
    const shelf = browserShelf();
    shelf.write(shelfKey(id), '{"answers":');
    expect(readDraft(shelf, id)).toBeNull();
  });
});

describe('the same answers', () => {
  it('are the same in any order of their names, not of their parts', () => {
    expect(sameAnswers({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(sameAnswers({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false);
    expect(sameAnswers({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });
});
