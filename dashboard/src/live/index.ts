export { followChanges, staleKeys } from './changes';
