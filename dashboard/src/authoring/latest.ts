import type { QuestionnaireVersionRef } from '../api';

/** The version published last, however the service orders them. */
export function latestOf(versions: readonly QuestionnaireVersionRef[]): QuestionnaireVersionRef | undefined {
  return versions.reduce<QuestionnaireVersionRef | undefined>(
    (latest, one) => (latest === undefined || one.number > latest.number ? one : latest),
    undefined,
  );
}
