import { useQuery } from '@tanstack/react-query';
import { type CampaignComparison, type CampaignFigures, get, keys, type Page } from '../api';
import type { View } from '../results/view';

/** The campaigns that this one can be compared with. */
export function useOthers(campaign: string) {
  return useQuery({
    queryKey: keys.campaignFigures,
    queryFn: ({ signal }) => get<Page<CampaignFigures>>('/api/reporting/campaigns', { limit: 200 }, signal),
    select: (page) => page.items.filter((one) => one.id !== campaign && one.state !== 'draft'),
  });
}

export function useComparison(view: View, other: string) {
  const query = { with: other, audience: view.audience, basis: view.basis };
  return useQuery({
    queryKey: keys.campaignFigure(view.campaign, 'comparison', query),
    queryFn: ({ signal }) =>
      get<CampaignComparison>(`/api/reporting/campaigns/${view.campaign}/comparison`, query, signal),
    // questions are hidden one by one
    select: (found) => ({ ...found, suppressed: false }),
  });
}
