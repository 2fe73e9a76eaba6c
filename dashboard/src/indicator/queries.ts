import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getAll, type Indicator, keys, post, put } from '../api';

export function useIndicators(filter: { opd?: string } = {}) {
  return useQuery({
    queryKey: keys.indicators(filter),
    queryFn: ({ signal }) => getAll<Indicator>('/api/masterplan/indicators', filter, signal),
  });
}

export interface RealisationEntry {
  year: number;
  value: number;
  note: string;
  submit: boolean;
}

const pathOf = (indicator: string, year: number) => `/api/masterplan/indicators/${indicator}/realisations/${year}`;

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['masterplan', 'indicators'] });
}

export function useEnterRealisation(indicator: string) {
  return useMutation({
    mutationFn: async ({ year, value, note, submit }: RealisationEntry) => {
      await put(pathOf(indicator, year), { value, note: note || null });
      if (submit) {
        await post(`${pathOf(indicator, year)}/submission`);
      }
    },
    onSuccess: useRefresh(),
  });
}

export function useJudgeRealisation(indicator: string, year: number) {
  return useMutation({
    mutationFn: (verdict: { verified: true } | { verified: false; reason: string }) =>
      verdict.verified
        ? post(`${pathOf(indicator, year)}/verification`)
        : post(`${pathOf(indicator, year)}/return`, { reason: verdict.reason }),
    onSuccess: useRefresh(),
  });
}
