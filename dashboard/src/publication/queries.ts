import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, keys, type PublicSwitches, put } from '../api';

const address = '/api/reporting/publication';

/** What is switched on for everybody to see. */
export function usePublication() {
  return useQuery({
    queryKey: keys.publication,
    queryFn: ({ signal }) => get<PublicSwitches>(address, undefined, signal),
  });
}

export function usePublish() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, dimensions, indicators, followUp, campaigns }: PublicSwitches) =>
      put<PublicSwitches>(address, { dimensions, indicators, followUp, campaigns }, { version }),
    onSuccess: (saved) => queries.setQueryData(keys.publication, saved),
  });
}
