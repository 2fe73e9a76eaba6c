import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, keys, post, type Report, type ReportFormat, request } from '../api';
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

/** What is to be reported, and how. */
export type Order = { format: ReportFormat } & (
  | { kind: 'campaign'; campaign: string }
  | { kind: 'review'; review?: string; campaign?: string }
  | { kind: 'achievement'; year?: number }
  | { kind: 'opd'; opd: string }
  | { kind: 'follow-up'; review?: string }
);

/** Orders a report; the answer is its id, taken from the `Location` it will be at. */
export function useOrderReport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: Order): Promise<string> => {
      const reply = await request<Report | undefined>('POST', path, { body: { ...order, language: language() } });
      return reply.data?.id ?? reply.location?.split('/').at(-1) ?? '';
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reports }),
  });
}

/** Publishes a report, for ever. */
export function usePublishReport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (report: Report) => post<Report>(`${path}/${report.id}/publication`),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reports }),
  });
}

/** Where anybody can check a report. */
export function checkAddress(report: Report): string {
  return `/periksa-laporan/${report.checkCode ?? ''}`;
}

export function fileAddress(report: Report): string {
  return report.file ?? `${path}/${report.id}/file`;
}
