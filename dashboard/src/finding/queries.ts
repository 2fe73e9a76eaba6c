import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Finding, type FindingRequest, type FindingState, get, keys, type Page, post, put, request } from '../api';

const path = '/api/masterplan/findings';
const atOnce = 30;

export interface FindingFilter {
  review?: string | undefined;
  dimension?: string | undefined;
  state?: FindingState | undefined;
}

/** Findings in the order they were written, piece by piece. */
export function useFindings({ review, dimension, state }: FindingFilter) {
  const query = { review, dimension, state, limit: atOnce };
  return useInfiniteQuery({
    queryKey: keys.findings(query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => get<Page<Finding>>(path, { ...query, after: pageParam }, signal),
    getNextPageParam: (last) => last.next,
  });
}

export function useFinding(id: string | undefined) {
  return useQuery({
    queryKey: keys.finding(id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => get<Finding>(`${path}/${id}`, undefined, signal),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return (finding: Finding) => {
    queries.setQueryData(keys.finding(finding.id), finding);
    return queries.invalidateQueries({ queryKey: ['masterplan', 'findings'] });
  };
}

export interface FindingSave {
  id: string;
  /** The version it was read at; null for a new one. */
  version: number | null;
  finding: FindingRequest;
}

export function useSaveFinding() {
  return useMutation({
    mutationFn: ({ id, version, finding }: FindingSave) => put<Finding>(`${path}/${id}`, finding, { version }),
    onSuccess: useRefresh(),
  });
}

export type FindingStep = { step: 'conclusion' } | { step: 'reopening' | 'withdrawal'; reason: string };

export function useMoveFinding({ id, version }: Finding) {
  return useMutation({
    mutationFn: async (move: FindingStep) => {
      const address = `${path}/${id}/${move.step}`;
      return move.step === 'conclusion'
        ? (await request<Finding>('POST', address, { version })).data
        : post<Finding>(address, { reason: move.reason }, { version });
    },
    onSuccess: useRefresh(),
  });
}
