import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Difference,
  get,
  getAll,
  type ImportedQuestionnaire,
  keys,
  type NewQuestionnaire,
  type Publication,
  post,
  type Questionnaire,
  type QuestionnaireSummary,
  type QuestionnaireVersion,
  type TemplateSummary,
} from '../api';

const path = '/api/survey/questionnaires';

export function useQuestionnaires() {
  return useQuery({
    queryKey: keys.questionnaires,
    queryFn: ({ signal }) => getAll<QuestionnaireSummary>(path, {}, signal),
  });
}

export function useQuestionnaire(id: string) {
  return useQuery({
    queryKey: keys.questionnaire(id),
    queryFn: ({ signal }) => get<Questionnaire>(`${path}/${id}`, undefined, signal),
  });
}

/** A published version never changes, so it is read once. */
export function useQuestionnaireVersion(id: string | undefined, number: number | undefined) {
  return useQuery({
    queryKey: keys.questionnaireVersion(id ?? '', number ?? 0),
    enabled: id !== undefined && number !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => get<QuestionnaireVersion>(`${path}/${id}/versions/${number}`, undefined, signal),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.questionnaires });
}

export interface Import {
  file: File;
  /** The questionnaire that gets a new draft; none for a new questionnaire. */
  questionnaire?: string | undefined;
}

export function useImport() {
  return useMutation({
    mutationFn: ({ file, questionnaire }: Import) => {
      const form = new FormData();
      form.set('file', file);
      return post<ImportedQuestionnaire>(`${path}/import`, form, { query: { questionnaire } });
    },
    onSuccess: useRefresh(),
  });
}

/** Without `to`: what the draft changes. */
export function useDifferences(id: string, from: number, to: number | null) {
  return useQuery({
    queryKey: keys.differences(id, from, to),
    queryFn: async ({ signal }) => {
      const query = to === null ? { from } : { from, to };
      return (await get<{ items: Difference[] }>(`${path}/${id}/differences`, query, signal)).items;
    },
  });
}

/** Takes a questionnaire out of use, or into use again. */
export function useRetirement(id: string) {
  return useMutation({
    mutationFn: (deed: 'retirement' | 'reinstatement') => post<Questionnaire>(`${path}/${id}/${deed}`),
    onSuccess: useRefresh(),
  });
}

export function usePublish(id: string) {
  return useMutation({
    mutationFn: () => post<Publication>(`${path}/${id}/publication`),
    onSuccess: useRefresh(),
  });
}

export function useTemplates() {
  return useQuery({
    queryKey: keys.templates,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => getAll<TemplateSummary>('/api/survey/questionnaire-templates', {}, signal),
  });
}

export function useBegin() {
  return useMutation({
    mutationFn: (wanted: NewQuestionnaire) => post<Questionnaire>(path, wanted),
    onSuccess: useRefresh(),
  });
}

export function printAddress(id: string, number: number, language: string): string {
  return `/api/survey/questionnaires/${id}/versions/${number}/pdf?language=${language}`;
}

export function xlsFormAddress(id: string, number: number): string {
  return `${path}/${id}/versions/${number}/xlsform`;
}
