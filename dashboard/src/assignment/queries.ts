import { useQuery } from '@tanstack/react-query';
import { type Assignment, type AssignmentState, get, getAll, keys } from '../api';

export interface AssignmentFilter {
  campaign?: string;
  state?: AssignmentState;
}

export function useAssignments(filter: AssignmentFilter = {}, enabled = true) {
  const query = { campaign: filter.campaign, state: filter.state };
  return useQuery({
    queryKey: keys.assignments(query),
    enabled,
    queryFn: ({ signal }) => getAll<Assignment>('/api/survey/assignments', query, signal),
  });
}

export function useAssignment(id: string | undefined) {
  return useQuery({
    queryKey: keys.assignment(id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => get<Assignment>(`/api/survey/assignments/${id}`, undefined, signal),
  });
}
