import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Assignment,
  type Campaign,
  type CampaignFigures,
  type CampaignProgress,
  get,
  getAll,
  keys,
  type NewCampaign,
  post,
  put,
  type Quota,
  type Quotas,
} from '../api';

export function useCampaigns() {
  return useQuery({
    queryKey: keys.campaigns,
    queryFn: ({ signal }) => getAll<Campaign>('/api/survey/campaigns', {}, signal),
  });
}

/** What reporting-service counts for each campaign; those who read figures need no more. */
export function useCampaignFigures() {
  return useQuery({
    queryKey: keys.campaignFigures,
    queryFn: ({ signal }) => getAll<CampaignFigures>('/api/reporting/campaigns', {}, signal),
  });
}

export function useCampaign(id: string) {
  return useQuery({
    queryKey: keys.campaign(id),
    queryFn: ({ signal }) => get<Campaign>(`/api/survey/campaigns/${id}`, undefined, signal),
  });
}

export function useProgress(id: string, enabled = true) {
  return useQuery({
    queryKey: keys.progress(id),
    enabled,
    queryFn: ({ signal }) => get<CampaignProgress>(`/api/reporting/campaigns/${id}/progress`, undefined, signal),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: keys.campaigns });
    await queries.invalidateQueries({ queryKey: keys.figures });
  };
}

export function useCreateCampaign() {
  return useMutation({
    mutationFn: (campaign: NewCampaign) => post<Campaign>('/api/survey/campaigns', campaign),
    onSuccess: useRefresh(),
  });
}

export type CampaignStep = 'opening' | 'closing' | 'archiving';

export function useMoveCampaign(campaign: Campaign) {
  return useMutation({
    mutationFn: (step: CampaignStep) =>
      post<Campaign>(`/api/survey/campaigns/${campaign.id}/${step}`, undefined, { version: campaign.version }),
    onSuccess: useRefresh(),
  });
}

export function useExtendCampaign(campaign: Campaign) {
  return useMutation({
    mutationFn: (extension: { closesAt: string; reason: string }) =>
      post<Campaign>(`/api/survey/campaigns/${campaign.id}/extension`, extension, { version: campaign.version }),
    onSuccess: useRefresh(),
  });
}

export function useExtendAssignment(assignment: Assignment) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (extension: { dueAt: string; reason: string }) =>
      post<Assignment>(`/api/survey/assignments/${assignment.id}/extension`, extension, {
        version: assignment.version,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['survey', 'assignments'] }),
  });
}

export function useQuotas(campaign: string) {
  return useQuery({
    queryKey: keys.quotas(campaign),
    queryFn: ({ signal }) => get<Quotas>(`/api/survey/campaigns/${campaign}/quotas`, undefined, signal),
  });
}

export function useSetQuotas(campaign: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (quotas: Omit<Quota, 'taken'>[]) => put<Quotas>(`/api/survey/campaigns/${campaign}/quotas`, { quotas }),
    onSuccess: (plan) => queries.setQueryData(keys.quotas(campaign), plan),
  });
}
