import { useQuery } from '@tanstack/react-query';
import { get, getAll, type Instrument, type InstrumentSummary, keys } from '../api';

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
