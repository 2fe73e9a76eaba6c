import { useMutation, useQuery } from '@tanstack/react-query';
import { get, keys, post, type StatedFigure, type Statement } from '../api';
import { campaignOf } from './pins';

const path = '/api/reporting/statements';

/** The figure of a path as it is now; read again when the service tells of a change of what it is made of. */
export function useFigureNow(figure: string | null) {
  const campaign = figure === null ? null : campaignOf(figure);
  return useQuery({
    queryKey: campaign ? keys.campaignFigure(campaign, 'statement', figure) : keys.achievement({ figure }),
    enabled: figure !== null,
    queryFn: ({ signal }) => get<StatedFigure>(path, { figure }, signal),
  });
}

/** Has a figure signed as it is now. */
export function usePin() {
  return useMutation({ mutationFn: (figure: string) => post<Statement>(path, { figure }) });
}
