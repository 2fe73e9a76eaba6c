import type { UseQueryResult } from '@tanstack/react-query';
import type { CampaignFigures, CampaignState } from '../api';
import type { LocalText } from '../i18n';
import { useCampaignFigures, useCampaigns } from './queries';

/** A campaign as a list shows it; `figures` is missing while reporting-service has not counted it, or is away. */
export interface CampaignLine {
  id: string;
  title: LocalText;
  state: CampaignState;
  simulated: boolean;
  opensAt: string | null;
  closesAt: string | null;
  figures: CampaignFigures | undefined;
}

const rank: Record<CampaignState, number> = { open: 0, draft: 1, closed: 2, archived: 3 };

/** Open campaigns first, then by their end, newest first. */
export function useCampaignLines(): UseQueryResult<CampaignLine[]> {
  const campaigns = useCampaigns();
  const figures = useCampaignFigures();
  const counted = new Map(figures.data?.map((one) => [one.id, one]));
  const lines = campaigns.data
    ?.map((campaign): CampaignLine => ({ ...campaign, figures: counted.get(campaign.id) }))
    .sort((a, b) => rank[a.state] - rank[b.state] || (b.closesAt ?? '').localeCompare(a.closesAt ?? ''));
  return { ...campaigns, data: lines } as UseQueryResult<CampaignLine[]>;
}
