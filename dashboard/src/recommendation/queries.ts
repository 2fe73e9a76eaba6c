import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type EvidenceRequest,
  type FollowUp,
  get,
  getAll,
  type HistoryEvent,
  keys,
  type Page,
  put,
  type Recommendation,
  type RecommendationRequest,
  type RecommendationState,
  request,
} from '../api';

const path = '/api/masterplan/recommendations';
const atOnce = 20;

export interface RecommendationFilter {
  states?: readonly RecommendationState[] | undefined;
  opd?: string | undefined;
  dimension?: string | undefined;
  finding?: string | undefined;
  overdue?: boolean | undefined;
}

/** Recommendations by due date, piece by piece. */
export function useRecommendations({ states, opd, dimension, finding, overdue }: RecommendationFilter, enabled = true) {
  const query = {
    state: states?.join(','),
    opd,
    dimension,
    finding,
    overdue: overdue ? true : undefined,
    limit: atOnce,
  };
  return useInfiniteQuery({
    queryKey: keys.recommendations(query),
    enabled,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => get<Page<Recommendation>>(path, { ...query, after: pageParam }, signal),
    getNextPageParam: (last) => last.next,
  });
}

export function useRecommendation(id: string | undefined) {
  return useQuery({
    queryKey: keys.recommendation(id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => get<Recommendation>(`${path}/${id}`, undefined, signal),
  });
}

/** Who did what and why, the oldest first. */
export function useRecommendationHistory(id: string) {
  return useQuery({
    queryKey: keys.recommendationHistory(id),
    queryFn: ({ signal }) => getAll<HistoryEvent>(`/api/masterplan/history/recommendation/${id}`, {}, signal),
  });
}

/** How far the OPDs are, as reporting-service counts it. */
export function useFollowUp() {
  return useQuery({
    queryKey: keys.followUp(),
    queryFn: ({ signal }) => get<FollowUp>('/api/reporting/follow-up', undefined, signal),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return (recommendation: Recommendation) => {
    queries.setQueryData(keys.recommendation(recommendation.id), recommendation);
    return Promise.all([
      queries.invalidateQueries({ queryKey: ['masterplan', 'recommendations'] }),
      queries.invalidateQueries({ queryKey: ['masterplan', 'findings'] }),
    ]);
  };
}

export interface AdviceSave {
  id: string;
  /** The version it was read at; null for a new one. */
  version: number | null;
  advice: RecommendationRequest;
  /** Whether it goes to the OPD at once. */
  send: boolean;
}

export function useSaveAdvice() {
  return useMutation({
    mutationFn: async ({ id, version, advice, send }: AdviceSave) => {
      const kept = await put<Recommendation>(`${path}/${id}`, advice, { version });
      return send
        ? (await request<Recommendation>('POST', `${path}/${id}/sending`, { version: kept.version })).data
        : kept;
    },
    onSuccess: useRefresh(),
  });
}

export type Step =
  | { step: 'sending' | 'acceptance' | 'verification' }
  | { step: 'objection' | 'return' | 'withdrawal'; reason: string }
  | { step: 'progress'; progress: number; narrative: string; evidence: EvidenceRequest[] }
  | { step: 'completion'; narrative: string; evidence: EvidenceRequest[] };

/** One step on a recommendation's way, from the version that was read. */
export function useStep({ id, version }: Recommendation) {
  return useMutation({
    mutationFn: async ({ step, ...body }: Step) =>
      (
        await request<Recommendation>('POST', `${path}/${id}/${step}`, {
          version,
          ...(Object.keys(body).length > 0 ? { body } : {}),
        })
      ).data,
    onSuccess: useRefresh(),
  });
}
