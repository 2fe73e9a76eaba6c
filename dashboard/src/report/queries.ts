import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, keys, type Report, type ReportFormat, request } from '../api';
import { language } from '../i18n';

const path = '/api/reporting/reports';
/** The stream of changes tells when a report moves on; this asks as well, in case the stream is cut. */
const askAgainMs = 2_000;

export function isMoving(report: Pick<Report, 'state'>): boolean {
  return report.state === 'queued' || report.state === 'running';
}

export function useReports() {
  return useQuery({
    queryKey: keys.reports,
    queryFn: ({ signal }) => getAll<Report>(path, {}, signal),
    refetchInterval: (query) => (query.state.data?.some(isMoving) ? askAgainMs : false),
  });
}

export function useReport(id: string | null) {
  return useQuery({
    queryKey: keys.report(id ?? ''),
    enabled: id !== null,
    queryFn: ({ signal }) => get<Report>(`${path}/${id}`, undefined, signal),
    refetchInterval: (query) => (query.state.data === undefined || isMoving(query.state.data) ? askAgainMs : false),
  });
}

export interface Order {
  campaign: string;
  format: ReportFormat;
}

/** Orders a report; the answer is its id, taken from the `Location` it will be at. */
export function useOrderReport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ campaign, format }: Order): Promise<string> => {
      const reply = await request<Report | undefined>('POST', path, {
        body: { kind: 'campaign', campaign, format, language: language() },
      });
      return reply.data?.id ?? reply.location?.split('/').at(-1) ?? '';
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reports }),
  });
}

export function fileAddress(report: Report): string {
  return report.file ?? `${path}/${report.id}/file`;
}
