import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from './ProblemNotice';
import { Waiting } from './Waiting';

interface Props<T> {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Server state on the screen: a skeleton while it comes, a notice with "try again" when it does not. */
export function Loaded<T>({ query, rows = 5, children }: Props<T>) {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.isError) {
    return <ProblemNotice failure={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Waiting rows={rows} />;
}
