import { useState } from 'react';
import type { Score } from '../api';
import { useText } from '../i18n';
import { blank, type Entries, type Entry, entriesOf, gapOf } from './entries';
import { messages } from './messages';

/** A sheet while somebody writes on it. */
export function useSheet(scores: readonly Score[], leaves: readonly string[]) {
  const t = useText(messages);
  const [entries, setEntries] = useState<Entries>(() => entriesOf(scores));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [changed, setChanged] = useState(false);

  const change = (leaf: string, entry: Entry) => {
    setEntries((before) => ({ ...before, [leaf]: entry }));
    setFaults(({ [leaf]: _mended, ...others }) => others);
    setChanged(true);
  };

  const tell = (found: Record<string, string>) => {
    setFaults(found);
    const first = leaves.find((leaf) => found[leaf] !== undefined);
    if (first) {
      jumpTo(first);
    }
  };

  /** Marks each leaf that is not complete and goes to the first; tells how many. */
  const markGaps = (): number => {
    const found: Record<string, string> = {};
    for (const leaf of leaves) {
      const gap = gapOf(entries[leaf] ?? blank);
      if (gap) {
        found[leaf] = t(gap === 'note' ? 'needWhy' : 'needScore');
      }
    }
    tell(found);
    return Object.keys(found).length;
  };

  const load = (latest: readonly Score[]) => {
    setEntries(entriesOf(latest));
    setFaults({});
    setChanged(false);
  };

  return { entries, faults, changed, change, tell, markGaps, load, kept: () => setChanged(false) };
}

function jumpTo(leaf: string): void {
  const place = document.getElementById(`leaf-${leaf}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}
