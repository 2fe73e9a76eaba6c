import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Definition, Problem, type SavedDraft } from '../api';
import { DraftSaving, type SaveState } from './saving';

const draft = (title: string): Definition => ({ title: { id: title }, languages: ['id'], pages: [] });

const saved = (version: number): SavedDraft => ({
  id: 'q',
  version,
  updatedAt: '2025-01-31T03:42:00Z',
  updatedBy: { id: '1', name: 'Admin' },
  flaws: [{ pointer: '/pages', code: 'questionnaire-empty', detail: 'Kosong', blocks: true }],
});

const theirs = { ...saved(7), definition: draft('mereka') };

function desk(send: (definition: Definition, version: number | null) => Promise<SavedDraft>) {
  const states: SaveState[] = [];
  const sent: string[] = [];
  const saving = new DraftSaving(
    1,
    [],
    (definition, version) => {
      sent.push(`${definition.title.id} on ${version}`);
      return send(definition, version);
    },
    { state: (state) => states.push(state), flaws: () => {} },
  );
  return { saving, states, sent, kinds: () => states.map((state) => state.kind) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving a draft', () => {
  it('waits for a pause, then sends the latest', async () => {
    const { saving, sent, states } = desk(async () => saved(2));
    saving.change(draft('A'));
    await vi.advanceTimersByTimeAsync(500);
    saving.change(draft('AB'));
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual(['AB on 1']);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: new Date('2025-01-31T03:42:00Z') });
    expect(saving.version).toBe(2);
    expect(saving.flaws).toHaveLength(1);
  });

  it('sends what came meanwhile on the version that it got', async () => {
    const answers: ((answer: SavedDraft) => void)[] = [];
    const { saving, sent } = desk(() => new Promise((resolve) => answers.push(resolve)));
    saving.change(draft('A'));
    await vi.advanceTimersByTimeAsync(1_000);
    saving.change(draft('B'));
    answers[0]?.(saved(2));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(['A on 1', 'B on 2']);
  });

  it('tries again while the server cannot be reached', async () => {
    const failures = [new Problem(0), new Problem(503)];
    const { saving, sent, kinds } = desk(async () => {
      const failure = failures.shift();
      if (failure) {
        throw failure;
      }
      return saved(2);
    });
    saving.change(draft('A'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual(['A on 1', 'A on 1', 'A on 1']);
    expect(kinds()).toEqual(['unsaved', 'saving', 'waiting', 'saving', 'waiting', 'saving', 'saved']);
  });

  it('stops at what somebody else saved until the person chose', async () => {
    let conflict = true;
    const { saving, sent, states } = desk(async () => {
      if (conflict) {
        throw new Problem(412, { current: theirs });
      }
      return saved(8);
    });
    saving.change(draft('A'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs });
    saving.change(draft('AB'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['A on 1']);
    conflict = false;
    expect(await saving.keepMine(theirs)).toBe(true);
    expect(sent.at(-1)).toBe('AB on 7');
  });

  it('lets its own go when the person takes theirs', async () => {
    const { saving, sent, states } = desk(async () => {
      throw new Problem(412, { current: theirs });
    });
    saving.change(draft('A'));
    await vi.advanceTimersByTimeAsync(1_000);
    saving.takeTheirs(theirs);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['A on 1']);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(saving.version).toBe(7);
    expect(await saving.flush()).toBe(true);
  });

  it('says what will not be taken, and sends again after a change', async () => {
    let refuse = true;
    const { saving, kinds } = desk(async () => {
      if (refuse) {
        throw new Problem(422);
      }
      return saved(2);
    });
    saving.change(draft('A'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kinds()).toEqual(['unsaved', 'saving', 'refused']);
    expect(await saving.flush()).toBe(false);
    refuse = false;
    saving.change(draft('B'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(kinds().at(-1)).toBe('saved');
  });
});
