import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Achievement, type DimensionFigures, type Evaluation, get, getAll, keys, type Programme } from '../api';

export function useAchievement(year: number | null) {
  const query = { year };
  return useQuery({
    queryKey: keys.achievement(query),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Achievement>('/api/reporting/achievement', query, signal),
  });
}

export function useEvaluations() {
  return useQuery({
    queryKey: keys.evaluations,
    queryFn: ({ signal }) => getAll<Evaluation>('/api/masterplan/evaluations', {}, signal),
  });
}

export function useProgrammes(filter: { opd?: string } = {}) {
  return useQuery({
    queryKey: keys.programmes(filter),
    queryFn: ({ signal }) => getAll<Programme>('/api/masterplan/programmes', filter, signal),
  });
}

export function useDimensionFigures(campaign: string | undefined) {
  return useQuery({
    queryKey: keys.campaignFigure(campaign ?? '', 'dimensions', {}),
    enabled: campaign !== undefined,
    queryFn: ({ signal }) =>
      get<DimensionFigures>(`/api/reporting/campaigns/${campaign}/dimensions`, { audience: 'opd' }, signal),
  });
}
