import type { AssignmentState, CampaignProgress } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';
import { assignmentStates, looks } from './states';

export type Counts = CampaignProgress['opd'];

const countOf: Record<AssignmentState, (counts: Counts) => number> = {
  verified: (counts) => counts.verified,
  submitted: (counts) => counts.submitted,
  returned: (counts) => counts.returned,
  'in-progress': (counts) => counts.inProgress,
  'not-started': (counts) => counts.notStarted,
};

/** How far the OPDs of a campaign are, state by state, in one bar. */
export function ProgressBar({ counts, legend = false }: { counts: Counts; legend?: boolean }) {
  const t = useText(messages);
  const shown = assignmentStates.filter((state) => countOf[state](counts) > 0);
  return (
    <div>
      <div className="progress-bar" role="img" aria-label={t('barLabel', counts)}>
        {shown.map((state) => (
          <span key={state} style={{ flexGrow: countOf[state](counts), background: looks[state].bar }} />
        ))}
      </div>
      {legend && (
        <ul className="progress-legend">
          {assignmentStates.map((state) => (
            <li key={state}>
              <i style={{ background: looks[state].bar }} />
              {t(looks[state].text)} <strong>{countOf[state](counts)}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
