import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, keys, post, type ResponseView } from '../api';

export function useResponse(id: string) {
  return useQuery({
    queryKey: keys.response(id),
    queryFn: ({ signal }) => get<ResponseView>(`/api/survey/responses/${id}`, undefined, signal),
  });
}

export type Verdict = { kind: 'verification' } | { kind: 'return'; reason: string };

export function useJudge(response: ResponseView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verdict: Verdict) =>
      post<ResponseView>(
        `/api/survey/responses/${response.id}/${verdict.kind}`,
        verdict.kind === 'return' ? { reason: verdict.reason } : undefined,
        { version: response.version },
      ),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['survey'] });
      await queries.invalidateQueries({ queryKey: keys.campaignFigure(response.campaign) });
    },
  });
}
