import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  type CampaignQuestions,
  type DimensionFigures,
  type Figure,
  type FigureSources,
  type FoundTexts,
  get,
  type ImportancePerformanceFigures,
  keys,
  type Query,
  type Satisfaction,
} from '../api';
import { queryOf, type View } from './view';

/** One sort of figures of a campaign; read again when the service tells of a change of the campaign. */
function useFigures<T>(view: View, sort: string, query: Query, enabled = true) {
  return useQuery({
    queryKey: keys.campaignFigure(view.campaign, sort, query),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<T>(`/api/reporting/campaigns/${view.campaign}/${sort}`, query, signal),
  });
}

/** Always of all OPDs or all respondents; the rows by OPD are in it. */
export function useDimensions(view: View) {
  return useFigures<DimensionFigures>(view, 'dimensions', { audience: view.audience, basis: view.basis });
}

export function useImportancePerformance(view: View) {
  return useFigures<ImportancePerformanceFigures>(view, 'importance-performance', queryOf(view));
}

export function useQuestions(view: View) {
  return useFigures<CampaignQuestions>(view, 'questions', queryOf(view));
}

export function useSatisfaction(view: View) {
  const { audience, basis, group, area } = view;
  return useFigures<Satisfaction>(view, 'ikm', { audience, basis, group, area }, audience === 'stakeholder');
}

const sourcesAtOnce = 50;

/** The responses behind the figures of a view, office by office. */
export function useSources(view: View) {
  const query = { ...queryOf(view), limit: sourcesAtOnce };
  return useInfiniteQuery({
    queryKey: keys.campaignFigure(view.campaign, 'sources', query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      get<FigureSources>(`/api/reporting/campaigns/${view.campaign}/sources`, { ...query, after: pageParam }, signal),
    getNextPageParam: (last) => last.offices.next,
  });
}

const textsAtOnce = 20;

/** What people wrote that holds some words, page by page. */
export function useTextSearch(view: View, search: string) {
  const query = { ...queryOf(view), search, limit: textsAtOnce };
  return useInfiniteQuery({
    queryKey: keys.campaignFigure(view.campaign, 'search', query),
    enabled: search !== '',
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      get<FoundTexts>(`/api/reporting/campaigns/${view.campaign}/texts`, { ...query, after: pageParam }, signal),
    getNextPageParam: (last) => last.texts.next,
  });
}

/** What people wrote, page by page. */
export function useTexts(view: View, question: string, enabled: boolean) {
  const query = { ...queryOf(view), limit: textsAtOnce };
  return useInfiniteQuery({
    queryKey: keys.campaignFigure(view.campaign, 'texts', question, query),
    enabled,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      get<Figure>(
        `/api/reporting/campaigns/${view.campaign}/questions/${encodeURIComponent(question)}`,
        { ...query, after: pageParam },
        signal,
      ),
    getNextPageParam: (last) => last.texts?.next ?? null,
  });
}
