import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  get,
  type Invitation,
  type InvitationCounts,
  type InvitationState,
  type InviteesOutcome,
  type Page,
  post,
} from '../api';

const keys = {
  all: (campaign: string) => ['survey', 'invitations', campaign] as const,
  list: (campaign: string, wanted: Wanted) => ['survey', 'invitations', campaign, 'list', wanted] as const,
  counts: (campaign: string) => ['survey', 'invitations', campaign, 'counts'] as const,
  link: (id: string) => ['survey', 'invitation-link', id] as const,
};

const pathOf = (campaign: string) => `/api/survey/campaigns/${campaign}/invitations`;

export interface Wanted {
  state: InvitationState | null;
  search: string;
}

/** Who was invited, page by page. */
export function useInvitations(campaign: string, wanted: Wanted) {
  return useInfiniteQuery({
    queryKey: keys.list(campaign, wanted),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      get<Page<Invitation>>(
        pathOf(campaign),
        { state: wanted.state, search: wanted.search, after: pageParam, limit: 50 },
        signal,
      ),
    getNextPageParam: (page) => page.next,
  });
}

export function useCounts(campaign: string) {
  return useQuery({
    queryKey: keys.counts(campaign),
    queryFn: ({ signal }) => get<InvitationCounts>(`${pathOf(campaign)}/counts`, undefined, signal),
  });
}

export function useRefresh(campaign: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.all(campaign) });
}

export interface Import {
  file: File;
  dryRun: boolean;
}

/** Checks a list, or invites everybody in it. */
export function useImport(campaign: string) {
  const refresh = useRefresh(campaign);
  return useMutation({
    mutationFn: ({ file, dryRun }: Import) => {
      const form = new FormData();
      form.set('file', file);
      return post<InviteesOutcome>(`${pathOf(campaign)}/import`, form, { query: { dryRun } });
    },
    onSuccess: (outcome) => (outcome.dryRun ? undefined : refresh()),
  });
}

export type Deed = 'revocation' | 'renewal' | 'bounce';

export function useDeed(campaign: string) {
  return useMutation({
    mutationFn: ({ id, deed, reason }: { id: string; deed: Deed; reason?: string }) =>
      post<Invitation>(`/api/survey/invitations/${id}/${deed}`, reason === undefined ? undefined : { reason }),
    onSuccess: useRefresh(campaign),
  });
}

/** The link is a secret, so it is fetched for the moment it is shown and not kept. */
export function useLink(id: string) {
  return useQuery({
    queryKey: keys.link(id),
    gcTime: 0,
    staleTime: 0,
    queryFn: ({ signal }) => get<{ url: string }>(`/api/survey/invitations/${id}/link`, undefined, signal),
  });
}

export function qrAddress(id: string, format: 'svg' | 'png'): string {
  return `/api/survey/invitations/${id}/qr?format=${format}`;
}

export function openQrAddress(campaign: string, format: 'svg' | 'png'): string {
  return `/api/survey/campaigns/${campaign}/open-link/qr?format=${format}`;
}
