import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Deadline,
  getAll,
  type HistoryEvent,
  keys,
  Problem,
  type Punctuality,
  post,
  put,
  type Realisation,
  request,
} from '../api';
import { language } from '../i18n/language';
import { readAmount } from './amount';
import type { Row } from './rows';

const pathOf = (indicator: string, year: number) => `/api/masterplan/indicators/${indicator}/realisations/${year}`;

function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['masterplan', 'indicators'] }),
      queries.invalidateQueries({ queryKey: ['masterplan', 'realisations'] }),
    ]);
}

/** What became of each row, by indicator: how it is now, or why it was refused. */
export type Verdicts = Readonly<Record<string, Realisation | Problem>>;

async function write(row: Row, year: number): Promise<Realisation> {
  const path = pathOf(row.indicator.id, year);
  const value = readAmount(row.edit.value, language()).value;
  const reply = await request<Realisation>('PUT', path, {
    body: { value, note: row.edit.note.trim() || null },
    ...(row.edit.base === null ? { headers: { 'If-None-Match': '*' } } : { version: row.edit.base }),
  });
  return reply.data;
}

async function send(row: Row, year: number, submit: boolean): Promise<Realisation> {
  const kept = row.changed || !row.known ? await write(row, year) : row.known;
  return submit
    ? post<Realisation>(`${pathOf(row.indicator.id, year)}/submission`, undefined, { version: kept.version })
    : kept;
}

/** Does one thing to row after row; a refused one does not keep the others from going on. */
async function each(rows: Row[], work: (row: Row) => Promise<Realisation>): Promise<Verdicts> {
  const verdicts: Record<string, Realisation | Problem> = {};
  for (const row of rows) {
    try {
      verdicts[row.indicator.id] = await work(row);
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      verdicts[row.indicator.id] = failure;
    }
  }
  return verdicts;
}

export function useSend(year: number) {
  return useMutation({
    mutationFn: ({ rows, submit }: { rows: Row[]; submit: boolean }) => each(rows, (row) => send(row, year, submit)),
    onSettled: useRefresh(),
  });
}

export function useVerify(year: number) {
  return useMutation({
    mutationFn: (rows: Row[]) =>
      each(rows, (row) =>
        post<Realisation>(`${pathOf(row.indicator.id, year)}/verification`, undefined, {
          version: row.known?.version ?? null,
        }),
      ),
    onSettled: useRefresh(),
  });
}

/** Sends a submitted value back, or opens a verified one again. */
export function useGiveBack(year: number) {
  return useMutation({
    mutationFn: ({ row, step, reason }: { row: Row; step: 'return' | 'reopening'; reason: string }) =>
      post<Realisation>(
        `${pathOf(row.indicator.id, year)}/${step}`,
        { reason },
        { version: row.known?.version ?? null },
      ),
    onSuccess: useRefresh(),
  });
}

/** Who did what to a realisation, the oldest first. */
export function useRealisationHistory(realisation: string) {
  return useQuery({
    queryKey: keys.realisationHistory(realisation),
    queryFn: ({ signal }) => getAll<HistoryEvent>(`/api/masterplan/history/realisation/${realisation}`, {}, signal),
  });
}

/** The deadline of a year; null while none is set. */
export function useDeadline(year: number) {
  return useQuery({
    queryKey: keys.deadlines,
    queryFn: ({ signal }) => getAll<Deadline>('/api/masterplan/deadlines', {}, signal),
    select: (all) => all.find((one) => one.year === year) ?? null,
  });
}

/** Sets or moves a deadline. */
export function useSetDeadline(year: number) {
  return useMutation({
    mutationFn: ({ dueOn, version }: { dueOn: string; version: number | null }) =>
      put<Deadline>(`/api/masterplan/deadlines/${year}`, { dueOn }, { version }),
    onSettled: useRefresh(),
  });
}

/** How far each OPD that answers for indicators is with a year. */
export function usePunctuality(year: number) {
  return useQuery({
    queryKey: keys.punctuality(year),
    queryFn: ({ signal }) => getAll<Punctuality>('/api/masterplan/punctuality', { year: String(year) }, signal),
  });
}
