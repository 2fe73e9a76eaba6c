import { Alert } from 'antd';
import type { Answers, Assignment, Definition, ResponseView } from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { differencesOf } from '../response/differences';
import { messages } from './messages';

interface ConflictProps {
  assignment: Assignment;
  definition: Definition;
  /** What stands on this screen. */
  mine: Answers;
  /** What was saved from elsewhere meanwhile. */
  theirs: ResponseView;
  keepMine(): void;
  takeTheirs(): void;
}

/** Both versions of what was answered in two places, question by question, and the choice between them. */
export function Conflict({ assignment, definition, mine, theirs, keepMine, takeTheirs }: ConflictProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const differing = differencesOf(definition, assignment.programmes, mine, theirs.answers, {
    pick,
    importance: t('importance'),
    performance: t('performance'),
    other: t('other'),
    file: (number) => t('fileNumber', { number: String(number) }),
  });
  const unanswered = <span className="soft">{t('empty')}</span>;
  return (
    <Alert
      className="rq-alert"
      type="warning"
      showIcon
      role="alert"
      title={t('conflictTitle')}
      description={
        <>
          <p>{t('conflictHint', { time: format.dateTime(theirs.savedAt) })}</p>
          <dl className="rq-versions">
            {differing.map(({ key, question, part, before, after }) => (
              <div key={key} className="rq-versions-pair">
                <dt className="rq-version-of">
                  {question}
                  {part ? <small> {part}</small> : null}
                </dt>
                <dd className="rq-version">
                  <b>{t('onThisScreen')}:</b> {before ?? unanswered}
                </dd>
                <dd className="rq-version">
                  <b>{t('savedElsewhere')}:</b> {after ?? unanswered}
                </dd>
              </div>
            ))}
          </dl>
          <div className="rq-buttons">
            <button type="button" className="rq-button rq-primary" onClick={keepMine}>
              {t('keepMine')}
            </button>
            <button type="button" className="rq-button" onClick={takeTheirs}>
              {t('takeTheirs')}
            </button>
          </div>
        </>
      }
    />
  );
}
