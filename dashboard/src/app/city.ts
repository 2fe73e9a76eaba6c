import { useQuery } from '@tanstack/react-query';
import { getAll, keys, type Plan } from '../api';
import { usePick } from '../i18n';

export function usePlans() {
  return useQuery({
    queryKey: keys.plans,
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => getAll<Plan>('/api/masterplan/plans', {}, signal),
  });
}

/** The plan in force: the one whose state says so, else the first. */
export function usePlan(): Plan | undefined {
  const plans = usePlans().data;
  return plans?.find((plan) => plan.status === 'approved') ?? plans?.[0];
}

/** The city's name as its plan's title gives it: "Masterplan Smart City Kota Kediri 2020–2029" → "Kota Kediri". */
export function cityOf(title: string): string | null {
  return title.match(/\b((?:Kota|Kabupaten|Kab\.)\s+(?:[A-Z][\p{L}'-]+\s?)+)/u)?.[1]?.trim() ?? null;
}

export function useCity(): string | null {
  const plan = usePlan();
  const pick = usePick();
  if (!plan) {
    return null;
  }
  return cityOf(plan.title.id) ?? pick(plan.title);
}
