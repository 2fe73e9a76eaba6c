import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Comment, getAll, keys, put } from '../api';

/** No event tells of a comment, so they are asked for this often while somebody looks. */
const askAgainMs = 20_000;

/** What was said about an assignment's answers, the latest last. */
export function useComments(assignment: string) {
  return useQuery({
    queryKey: keys.comments(assignment),
    queryFn: ({ signal }) => getAll<Comment>(`/api/survey/assignments/${assignment}/comments`, {}, signal),
    refetchInterval: askAgainMs,
  });
}

export interface Said {
  /** Made once for what is written, so that sending it twice says it once. */
  id: string;
  question: string | null;
  words: string;
}

export function useSay(assignment: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, question, words }: Said) =>
      put<Comment>(`/api/survey/assignments/${assignment}/comments/${id}`, { question, words }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.comments(assignment) }),
  });
}
