import { useText } from '../i18n';
import { LinkButton, Panel } from '../ui';
import { AssessmentLine } from './AssessmentLine';
import { messages } from './messages';
import { useAssessments } from './queries';
import './assessment.css';

/** The assessments in which the reader's OPD has to score; nothing while there are none. */
export function OwnAssessments() {
  const t = useText(messages);
  const assessments = useAssessments();
  const waiting =
    assessments.data?.pages
      .flatMap((page) => page.items)
      .filter(({ state }) => state === 'draft' || state === 'returned') ?? [];
  if (waiting.length === 0) {
    return null;
  }
  return (
    <Panel title={t('own')} actions={<LinkButton to="/assessments">{t('title')}</LinkButton>}>
      <ul className="lines">
        {waiting.map((one) => (
          <AssessmentLine key={one.id} assessment={one} />
        ))}
      </ul>
    </Panel>
  );
}
