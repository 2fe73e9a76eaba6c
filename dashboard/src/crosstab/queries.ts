import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type CrossTable, get, keys } from '../api';
import type { View } from '../results/view';

/** Two things crossed; read again when the campaign changes. */
export function useCrossTable(view: View, sides: { row: string; column: string } | null) {
  const { audience, basis, group, area } = view;
  const query = { ...sides, audience, basis, group, area };
  return useQuery({
    queryKey: keys.campaignFigure(view.campaign, 'crosstab', query),
    enabled: sides !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<CrossTable>(`/api/reporting/campaigns/${view.campaign}/crosstab`, query, signal),
  });
}
