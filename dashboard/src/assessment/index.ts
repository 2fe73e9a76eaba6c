export { OwnAssessments } from './OwnAssessments';
