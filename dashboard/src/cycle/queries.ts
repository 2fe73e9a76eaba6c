import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getAll, keys, post, type Review, type ReviewPhase } from '../api';

export function useReviews() {
  return useQuery({
    queryKey: keys.reviews,
    queryFn: ({ signal }) => getAll<Review>('/api/masterplan/reviews', {}, signal),
  });
}

export function useEnterPhase(review: Review) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (phase: ReviewPhase) =>
      post<Review>(`/api/masterplan/reviews/${review.id}/phase`, { phase }, { version: review.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reviews }),
  });
}
