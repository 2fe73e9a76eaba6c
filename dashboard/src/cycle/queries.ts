import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type AttachedCampaign,
  get,
  getAll,
  keys,
  type Member,
  type PhaseCondition,
  post,
  put,
  type Review,
  type ReviewPhase,
  type Team,
} from '../api';

const path = '/api/masterplan/reviews';

export function useReviews() {
  return useQuery({
    queryKey: keys.reviews,
    queryFn: ({ signal }) => getAll<Review>(path, {}, signal),
  });
}

/** What every phase of a review needs, and whether it is there. */
export function useConditions(review: string) {
  return useQuery({
    queryKey: keys.conditions(review),
    queryFn: async ({ signal }) =>
      (await get<{ conditions: PhaseCondition[] }>(`${path}/${review}/conditions`, undefined, signal)).conditions,
  });
}

export function useAttachedCampaigns(review: string) {
  return useQuery({
    queryKey: keys.attached(review),
    queryFn: async ({ signal }) =>
      (await get<{ items: AttachedCampaign[] }>(`${path}/${review}/campaigns`, undefined, signal)).items,
  });
}

export function useEnterPhase(review: Review) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ phase, reason }: { phase: ReviewPhase; reason?: string }) =>
      post<Review>(`${path}/${review.id}/phase`, { phase, ...(reason ? { reason } : {}) }, { version: review.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.reviews }),
  });
}

/** Notes the decision to leave the plan as it is. */
export function useKeepPlan(review: Review) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (keeping: { on: string; because: string }) =>
      put<Review>(`${path}/${review.id}/decision`, keeping, { version: review.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reviews }),
  });
}

export function useSaveTeam(team: Team) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (members: Member[]) =>
      put<Team>(`${path}/${team.review}/team`, { members }, { version: team.version === 0 ? null : team.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reviews }),
  });
}
