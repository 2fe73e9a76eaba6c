import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  get,
  getAll,
  keys,
  type Page,
  post,
  type ResponseState,
  type ResponseSummary,
  type ResponseVersion,
  type ResponseView,
  type Submission,
} from '../api';
import type { Note } from '../comments';

export function useResponse(id: string) {
  return useQuery({
    queryKey: keys.response(id),
    queryFn: ({ signal }) => get<ResponseView>(`/api/survey/responses/${id}`, undefined, signal),
  });
}

export type ResponseOrder = 'latest' | 'earliest';

export interface WantedResponses {
  state: ResponseState | null;
  opd: string | null;
  order: ResponseOrder;
}

/** A campaign's responses that were handed in, page by page. */
export function useResponses(campaign: string, wanted: WantedResponses) {
  return useInfiniteQuery({
    queryKey: keys.responses({ campaign, ...wanted }),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      get<Page<ResponseSummary>>('/api/survey/responses', { campaign, ...wanted, after: pageParam, limit: 50 }, signal),
    getNextPageParam: (page) => page.next,
  });
}

/** Every submission of a response with its answers, the latest last. */
export function useSubmissions(id: string, version: number) {
  return useQuery({
    queryKey: keys.submissions(id, version),
    queryFn: async ({ signal }) => {
      const all = await getAll<ResponseVersion>(`/api/survey/responses/${id}/versions`, {}, signal);
      return all.filter((one): one is Submission => one.answers !== null);
    },
  });
}

export type Verdict =
  | { kind: 'verification' | 'approval' }
  | { kind: 'return' | 'approval-refusal'; reason: string; notes: readonly Note[] };

function toRequest({ question, words }: Note): { question: string; words: string } {
  return { question, words };
}

export function useJudge(response: ResponseView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verdict: Verdict) =>
      post<ResponseView>(
        `/api/survey/responses/${response.id}/${verdict.kind}`,
        'reason' in verdict ? { reason: verdict.reason, notes: verdict.notes.map(toRequest) } : undefined,
        { version: response.version },
      ),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['survey'] });
      await queries.invalidateQueries({ queryKey: keys.campaignFigure(response.campaign) });
    },
  });
}
