import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  type Definition,
  type Flaw,
  get,
  keys,
  type Publication,
  post,
  put,
  type Questionnaire,
  type QuestionnaireDraft,
  type QuestionnaireVersion,
  type SavedDraft,
} from '../api';
import { latestOf } from '../authoring/latest';

const path = '/api/survey/questionnaires';

/** What is opened to be worked on. */
export interface Opened {
  id: string;
  /** The questionnaire's version that the work starts from. */
  version: number;
  retired: boolean;
  definition: Definition;
  flaws: readonly Flaw[];
  /** Whether there is something that was not published yet. */
  hasDraft: boolean;
}

/** Reads the draft, or the latest version where there is none, once: from then on the builder knows better. */
export function useOpened(id: string) {
  return useQuery({
    queryKey: keys.builder(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => open(id, signal),
  });
}

async function open(id: string, signal: AbortSignal): Promise<Opened> {
  const questionnaire = await get<Questionnaire>(`${path}/${id}`, undefined, signal);
  const common = { id, retired: questionnaire.state === 'retired' };
  if (questionnaire.draft) {
    const { version, definition, flaws } = await get<QuestionnaireDraft>(`${path}/${id}/draft`, undefined, signal);
    return { ...common, version, definition, flaws, hasDraft: true };
  }
  const number = latestOf(questionnaire.versions)?.number ?? 1;
  const { definition } = await get<QuestionnaireVersion>(`${path}/${id}/versions/${number}`, undefined, signal);
  return { ...common, version: questionnaire.version, definition, flaws: [], hasDraft: false };
}

export function saveDraft(id: string, definition: Definition, version: number | null): Promise<SavedDraft> {
  return put<SavedDraft>(`${path}/${id}/draft`, definition, { version });
}

export function publish(id: string, version: number): Promise<Publication> {
  return post<Publication>(`${path}/${id}/publication`, undefined, { version });
}

/** Has the lists and pages of questionnaires read again. */
export function useRefresh() {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries({ queryKey: keys.questionnaires }), [queries]);
}
