export { Preview } from './Preview';
export { ReadOnlyAnswers, type ReadOnlyAnswersProps } from './ReadOnlyAnswers';
