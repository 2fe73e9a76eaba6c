import type { Definition } from '../api/types';
import { usePick } from '../i18n';

/** A questionnaire as its respondent will see it; nothing typed into it is kept. */
export function Preview({ definition }: { definition: Definition }) {
  const pick = usePick();
  return (
    <ol>
      {definition.pages.map((page) => (
        <li key={page.name}>{pick(page.title)}</li>
      ))}
    </ol>
  );
}
