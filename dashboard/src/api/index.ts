export { addressOf, get, getAll, onSessionLost, post, put, type Query, type Reply, request } from './client';
export { keys } from './keys';
export { Problem, type Violation } from './problem';
export type * from './types';
