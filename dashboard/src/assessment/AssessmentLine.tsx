import { Tag } from 'antd';
import { Link } from 'react-router';
import type { AssessmentSummary } from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { states } from './looks';
import { messages } from './messages';
import '../instrument/instrument.css';

/** An assessment in a list: whose, how far, what it came to. */
export function AssessmentLine({ assessment }: { assessment: AssessmentSummary }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { id, name, year, state, subject, opdName, index, grade, scored, leaves, handedIn, assessors } = assessment;
  const progress =
    state === 'draft' || state === 'returned'
      ? t('scoredOf', { n: scored, total: leaves })
      : t('handedInOf', { n: handedIn, total: assessors });
  return (
    <li>
      <div className="assessment-line">
        <Link to={`/assessments/${id}`} className="opd-name">
          {pick(name)} {year}
        </Link>
        {index !== null && (
          <strong className="numeric">
            {format.number(index, 3)}
            {grade && <span className="soft"> {pick(grade.name)}</span>}
          </strong>
        )}
      </div>
      <span className="tagged">
        <Tag color={states[state].tag}>{t(states[state].text)}</Tag>
        <span className="soft small">
          {subject === 'city' ? t('city', { opd: opdName }) : opdName}
          {state !== 'final' && ` · ${progress}`}
        </span>
      </span>
    </li>
  );
}
