import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Amendment,
  type AmendmentRequest,
  type Assembly,
  type Comparison,
  get,
  getAll,
  type Indicator,
  type IndicatorRequest,
  keys,
  type Plan,
  type Programme,
  type ProgrammeRequest,
  post,
  put,
  request,
} from '../api';

const plans = '/api/masterplan/plans';

/** Whatever a step on a version changes: its state, its parts, what is compared. */
function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['masterplan'] });
}

export function useBegin() {
  return useMutation({
    mutationFn: ({ basis, id }: { basis: string; id: string }) => post<Plan>(`${plans}/${basis}/drafts`, { id }),
    onSuccess: useRefresh(),
  });
}

export interface ApprovalRequest {
  decision: { number: string; date: string; minutes?: string };
  validFrom: string;
}

export type VersionStep =
  | { step: 'proposal' }
  | { step: 'return'; reason: string }
  | ({ step: 'approval' } & ApprovalRequest);

/** One step on a version's way, from the state that was read. */
export function useVersionStep({ id, version }: Plan) {
  return useMutation({
    mutationFn: ({ step, ...body }: VersionStep) =>
      post<Plan>(`${plans}/${id}/${step}`, step === 'proposal' ? undefined : body, { version }),
    onSuccess: useRefresh(),
  });
}

export function useVersionProgrammes(plan: string) {
  return useQuery({
    queryKey: keys.programmes({ plan }),
    queryFn: ({ signal }) => getAll<Programme>('/api/masterplan/programmes', { plan }, signal),
  });
}

export function useVersionIndicators(plan: string) {
  return useQuery({
    queryKey: keys.indicators({ plan }),
    queryFn: ({ signal }) => getAll<Indicator>('/api/masterplan/indicators', { plan }, signal),
  });
}

interface Save<T> {
  id: string;
  /** The version it was read at; null for a new one. */
  version: number | null;
  body: T;
}

export function useSaveProgramme() {
  return useMutation({
    mutationFn: ({ id, version, body }: Save<ProgrammeRequest>) =>
      put<Programme>(`/api/masterplan/programmes/${id}`, body, { version }),
    onSuccess: useRefresh(),
  });
}

export function useSaveIndicator() {
  return useMutation({
    mutationFn: ({ id, version, body }: Save<IndicatorRequest>) =>
      put<Indicator>(`/api/masterplan/indicators/${id}`, body, { version }),
    onSuccess: useRefresh(),
  });
}

export function useDrop(kind: 'programmes' | 'indicators') {
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      request<void>('DELETE', `/api/masterplan/${kind}/${id}`, { version }),
    onSuccess: useRefresh(),
  });
}

export function useAssembly(plan: string) {
  return useQuery({
    queryKey: ['masterplan', 'plans', plan, 'amendments'],
    queryFn: ({ signal }) => get<Assembly>(`${plans}/${plan}/amendments`, undefined, signal),
  });
}

export function useAssemble(plan: string) {
  return useMutation({
    mutationFn: (amendments: { id: string; anyway: boolean }[]) =>
      post<Assembly>(`${plans}/${plan}/amendments`, { amendments }),
    onSuccess: useRefresh(),
  });
}

export function useComparison(plan: string, from: string | undefined) {
  return useQuery({
    queryKey: ['masterplan', 'plans', plan, 'comparison', from],
    enabled: from !== undefined,
    queryFn: ({ signal }) => get<Comparison>(`${plans}/${plan}/comparison`, { from }, signal),
  });
}

export function workbookOf(plan: string, from: string): string {
  return `${plans}/${plan}/comparison.xlsx?from=${encodeURIComponent(from)}`;
}

export function useAmendments(recommendation: string) {
  return useQuery({
    queryKey: ['masterplan', 'amendments', recommendation],
    queryFn: ({ signal }) => getAll<Amendment>('/api/masterplan/amendments', { recommendation }, signal),
  });
}

export function useSaveAmendment() {
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: AmendmentRequest }) =>
      put<Amendment>(`/api/masterplan/amendments/${id}`, body),
    onSuccess: useRefresh(),
  });
}

export function useWithdrawAmendment() {
  return useMutation({
    mutationFn: ({ id, version }: Amendment) =>
      post<Amendment>(`/api/masterplan/amendments/${id}/withdrawal`, undefined, { version }),
    onSuccess: useRefresh(),
  });
}
