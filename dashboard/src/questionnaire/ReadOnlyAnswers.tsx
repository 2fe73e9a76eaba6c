import type { Answers, Definition, ProgrammeRef } from '../api/types';

export interface ReadOnlyAnswersProps {
  definition: Definition;
  answers: Answers;
  /** The programmes that a repeating page runs over. */
  programmes?: ProgrammeRef[];
}

/** The answers to a questionnaire, to be read. */
export function ReadOnlyAnswers({ answers }: ReadOnlyAnswersProps) {
  return (
    <dl>
      {Object.entries(answers).map(([name, answer]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{JSON.stringify(answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
