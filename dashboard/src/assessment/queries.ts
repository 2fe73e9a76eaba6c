import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Assessment,
  type AssessmentRequest,
  type AssessmentState,
  type AssessmentSummary,
  get,
  getAll,
  type HistoryEvent,
  keys,
  type Page,
  post,
  put,
  request,
  type ScoreRequest,
  type SelfScoreRequest,
  type Sheet,
} from '../api';

const path = '/api/masterplan/assessments';
const atOnce = 30;

export interface AssessmentFilter {
  year?: number | undefined;
  instrument?: string | undefined;
  state?: AssessmentState | undefined;
}

/** Assessments, the newest year first, piece by piece. */
export function useAssessments({ year, instrument, state }: AssessmentFilter = {}) {
  const query = { year, instrument, state, limit: atOnce };
  return useInfiniteQuery({
    queryKey: keys.assessments(query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => get<Page<AssessmentSummary>>(path, { ...query, after: pageParam }, signal),
    getNextPageParam: (last) => last.next,
  });
}

export function useAssessment(id: string | undefined) {
  return useQuery({
    queryKey: keys.assessment(id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => get<Assessment>(`${path}/${id}`, undefined, signal),
  });
}

export function useAssessmentHistory(id: string) {
  return useQuery({
    queryKey: keys.assessmentHistory(id),
    queryFn: ({ signal }) => getAll<HistoryEvent>(`/api/masterplan/history/assessment/${id}`, {}, signal),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return (assessment: Assessment) => {
    queries.setQueryData(keys.assessment(assessment.id), assessment);
    return queries.invalidateQueries({ queryKey: ['masterplan', 'assessments'] });
  };
}

export function useOpenAssessment() {
  return useMutation({
    mutationFn: ({ id, facts }: { id: string; facts: AssessmentRequest }) => put<Assessment>(`${path}/${id}`, facts),
    onSuccess: useRefresh(),
  });
}

/** Saves the OPD's own scores, and hands them in if wanted. */
export function useSendSelf(id: string) {
  return useMutation({
    mutationFn: async (order: { scores: SelfScoreRequest[]; version: number; handIn: boolean }) => {
      const saved = await put<Assessment>(
        `${path}/${id}/self-scores`,
        { scores: order.scores },
        { version: order.version },
      );
      return order.handIn
        ? (await request<Assessment>('POST', `${path}/${id}/submission`, { version: saved.version })).data
        : saved;
    },
    onSuccess: useRefresh(),
  });
}

/** Saves the reader's own sheet, and hands it in if wanted; tells the sheet's version. */
export function useSendSheet(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: { scores: ScoreRequest[]; version: number | null; handIn: boolean }) => {
      const saved = await put<Sheet>(`${path}/${id}/sheet`, { scores: order.scores }, { version: order.version });
      if (order.handIn) {
        await request<Assessment>('POST', `${path}/${id}/sheet/submission`, { version: saved.version });
      }
      return saved;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['masterplan', 'assessments'] }),
  });
}

export type AssessmentStep =
  | { step: 'return' | 'reopening'; reason: string }
  | { step: 'conclusion'; decisions: ScoreRequest[] };

export function useMoveAssessment({ id, version }: Assessment) {
  return useMutation({
    mutationFn: ({ step, ...body }: AssessmentStep) => post<Assessment>(`${path}/${id}/${step}`, body, { version }),
    onSuccess: useRefresh(),
  });
}
