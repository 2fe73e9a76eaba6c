import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  get,
  getAll,
  type Instrument,
  type InstrumentRequest,
  type InstrumentSummary,
  keys,
  put,
  request,
} from '../api';

const path = '/api/masterplan/instruments';

export function useInstruments() {
  return useQuery({
    queryKey: keys.instruments,
    queryFn: ({ signal }) => getAll<InstrumentSummary>(path, {}, signal),
  });
}

export function useInstrument(id: string | undefined) {
  return useQuery({
    queryKey: keys.instrument(id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => get<Instrument>(`${path}/${id}`, undefined, signal),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return (instrument: Instrument) => {
    queries.setQueryData(keys.instrument(instrument.id), instrument);
    return queries.invalidateQueries({ queryKey: keys.instruments });
  };
}

export function useSaveInstrument() {
  return useMutation({
    mutationFn: ({ id, version, facts }: { id: string; version: number | null; facts: InstrumentRequest }) =>
      put<Instrument>(`${path}/${id}`, facts, { version }),
    onSuccess: useRefresh(),
  });
}

export function usePublishInstrument({ id, version }: Instrument) {
  return useMutation({
    mutationFn: async () => (await request<Instrument>('POST', `${path}/${id}/publication`, { version })).data,
    onSuccess: useRefresh(),
  });
}
