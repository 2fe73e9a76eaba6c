import { useState } from 'react';
import { Problem, type Realisation } from '../api';
import { useLanguage } from '../i18n';
import type { Verdicts } from './queries';
import { type Column, type Edit, type Edits, editOf, lay, type Row } from './rows';

/** What was typed or pasted and is not saved, and what the service refused of it. */
export function useEdits() {
  const language = useLanguage();
  const [edits, setEdits] = useState<Edits>({});
  const [refused, setRefused] = useState<Readonly<Record<string, Problem>>>({});

  const put = (row: Row, edit: Edit) => {
    const { [row.indicator.id]: _, ...others } = refused;
    setRefused(others);
    setEdits({ ...edits, [row.indicator.id]: edit });
  };
  const change = (row: Row, column: Column, text: string) => put(row, { ...row.edit, [column]: text });
  const paste = (cells: string[][], rows: Row[], from: { row: number; column: Column }) => {
    const pasted = lay(cells, rows, from, edits);
    setRefused({});
    setEdits(pasted.edits);
    return pasted.left;
  };
  /** A row that somebody else changed: goes on from how it is now, with their value or with one's own. */
  const goOn = (row: Row, current: Realisation, mine: boolean) => {
    const theirs = editOf(current, language);
    put(row, mine ? { ...row.edit, base: current.version } : theirs);
  };
  const settle = (verdicts: Verdicts) => {
    const ids = Object.keys(verdicts);
    const bad = ids.filter((id) => verdicts[id] instanceof Problem);
    setEdits((before) =>
      Object.fromEntries(Object.entries(before).filter(([id]) => !ids.includes(id) || bad.includes(id))),
    );
    setRefused(Object.fromEntries(bad.map((id) => [id, verdicts[id] as Problem])));
    return { done: ids.length - bad.length, refused: bad.length };
  };
  return { edits, refused, change, paste, goOn, settle };
}
