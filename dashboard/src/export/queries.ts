import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Export, type ExportOrder, get, keys, type Page, post } from '../api';

const askAgainMs = 1_000;

export function isMoving(file: Pick<Export, 'state'>): boolean {
  return file.state === 'queued' || file.state === 'running';
}

const pathOf = (campaign: string) => `/api/survey/campaigns/${campaign}/exports`;

/** The latest exports of a campaign, asked again while one of them is being made. */
export function useExports(campaign: string) {
  return useQuery({
    queryKey: keys.exports(campaign),
    queryFn: async ({ signal }) => (await get<Page<Export>>(pathOf(campaign), { limit: 20 }, signal)).items,
    refetchInterval: (query) => (query.state.data?.some(isMoving) ? askAgainMs : false),
  });
}

export function useOrderExport(campaign: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: ExportOrder) => post<Export>(pathOf(campaign), order),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.exports(campaign) }),
  });
}
