export { type Counts, ProgressBar } from './ProgressBar';
export { useAssignment, useAssignments } from './queries';
export { StateTag } from './StateTag';
export { assignmentStates, isLate, isSent, looks } from './states';
