import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type ActionItem,
  type ActionRequest,
  type Attendance,
  get,
  getAll,
  type HistoryEvent,
  type ItemNotes,
  keys,
  type Meeting,
  type MeetingRequest,
  type Page,
  post,
  put,
  type Team,
} from '../api';
import { useMe, useRole } from '../app/session';

const meetings = '/api/masterplan/meetings';
const actions = '/api/masterplan/action-items';
const atOnce = 20;
/** Nothing tells the browser of these changes, so it asks again. */
const askAgainMs = 20_000;

/** Meetings piece by piece: the next one first, or those that are over, the latest first. */
export function useMeetings(past: boolean, review?: string) {
  const query = { past, review, limit: atOnce };
  return useInfiniteQuery({
    queryKey: keys.meetings(query),
    initialPageParam: null as string | null,
    refetchInterval: askAgainMs,
    queryFn: ({ pageParam, signal }) => get<Page<Meeting>>(meetings, { ...query, after: pageParam }, signal),
    getNextPageParam: (last) => last.next,
  });
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: keys.meeting(id),
    refetchInterval: askAgainMs,
    queryFn: ({ signal }) => get<Meeting>(`${meetings}/${id}`, undefined, signal),
  });
}

export function useMeetingHistory(id: string) {
  return useQuery({
    queryKey: keys.meetingHistory(id),
    queryFn: ({ signal }) => getAll<HistoryEvent>(`/api/masterplan/history/meeting/${id}`, {}, signal),
  });
}

export interface ActionFilter {
  meeting?: string | undefined;
  opd?: string | undefined;
  state?: ActionItem['state'] | undefined;
}

/** What meetings gave offices to do, by due date. */
export function useActions({ meeting, opd, state }: ActionFilter) {
  const query = { meeting, opd, state };
  return useQuery({
    queryKey: keys.actions(query),
    refetchInterval: askAgainMs,
    queryFn: ({ signal }) => getAll<ActionItem>(actions, query, signal),
  });
}

export function useTeam(review: string | undefined) {
  return useQuery({
    queryKey: keys.team(review ?? ''),
    enabled: review !== undefined,
    queryFn: ({ signal }) => get<Team>(`/api/masterplan/reviews/${review}/team`, undefined, signal),
  });
}

/** Whether the person may call meetings of a review. */
export function useMayLead(review: string | undefined): boolean {
  const administrator = useRole('administrator');
  const reviewer = useRole('reviewer');
  const me = useMe();
  const team = useTeam(reviewer ? review : undefined);
  const leads = team.data?.members.some((one) => one.part === 'lead' && one.username === me.username) ?? false;
  return review !== undefined && (administrator || (reviewer && leads));
}

function useKeep() {
  const queries = useQueryClient();
  return (meeting: Meeting) => {
    queries.setQueryData(keys.meeting(meeting.id), meeting);
    return queries.invalidateQueries({ queryKey: ['masterplan', 'meetings'] });
  };
}

export interface MeetingSave {
  id: string;
  /** The version it was read at; null for a new one. */
  version: number | null;
  facts: MeetingRequest;
}

export function useSaveMeeting() {
  return useMutation({
    mutationFn: ({ id, version, facts }: MeetingSave) => put<Meeting>(`${meetings}/${id}`, facts, { version }),
    onSuccess: useKeep(),
  });
}

export type MeetingStep =
  | { step: 'attendance'; attendance: Attendance[] }
  | { step: 'minutes'; notes: ItemNotes[] }
  | { step: 'minutes/conclusion' }
  | { step: 'minutes/correction' | 'cancellation'; reason: string };

/** One step in the life of a meeting, from the version that was read. */
export function useMeetingStep({ id, version }: Pick<Meeting, 'id' | 'version'>) {
  return useMutation({
    mutationFn: ({ step, ...body }: MeetingStep) =>
      step === 'attendance' || step === 'minutes'
        ? put<Meeting>(`${meetings}/${id}/${step}`, body, { version })
        : post<Meeting>(`${meetings}/${id}/${step}`, step === 'minutes/conclusion' ? undefined : body, { version }),
    onSuccess: useKeep(),
  });
}

function useForgetActions() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['masterplan', 'actions'] });
}

export function useGiveAction() {
  return useMutation({
    mutationFn: ({ id, facts }: { id: string; facts: ActionRequest }) => put<ActionItem>(`${actions}/${id}`, facts),
    onSuccess: useForgetActions(),
  });
}

export type ActionStep =
  | { step: 'progress'; progress: number; narrative: string }
  | { step: 'completion'; narrative: string }
  | { step: 'reopening' | 'withdrawal'; reason: string };

export function useActionStep({ id, version }: ActionItem) {
  return useMutation({
    mutationFn: ({ step, ...body }: ActionStep) => post<ActionItem>(`${actions}/${id}/${step}`, body, { version }),
    onSuccess: useForgetActions(),
  });
}
