export { OwnAssessments } from './OwnAssessments';
export { useAssessments } from './queries';
