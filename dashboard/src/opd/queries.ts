import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getAll, keys, type Opd, put } from '../api';

export function useOpds() {
  return useQuery({
    queryKey: keys.opds,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => getAll<Opd>('/api/masterplan/opds', {}, signal),
  });
}

export function useSaveOpd() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ code, version, name, kind, confirmed, status, successor, mail }: Opd) =>
      put<Opd>(
        `/api/masterplan/opds/${encodeURIComponent(code)}`,
        { name, kind, confirmed, status, successor, mail: mail || null },
        { version: version ?? null },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.opds }),
  });
}
