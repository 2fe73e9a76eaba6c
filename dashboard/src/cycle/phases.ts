import type { ReviewPhase } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

interface PhaseText {
  phase: ReviewPhase;
  name: PlainKey<typeof id>;
  text: PlainKey<typeof id>;
}

/** The phases of a review in their order. */
export const phases: readonly PhaseText[] = [
  { phase: 'preparation', name: 'preparation', text: 'preparationText' },
  { phase: 'survey', name: 'survey', text: 'surveyText' },
  { phase: 'analysis', name: 'analysis', text: 'analysisText' },
  { phase: 'recommendation', name: 'recommendation', text: 'recommendationText' },
  { phase: 'approval', name: 'approval', text: 'approvalText' },
  { phase: 'closed', name: 'closedPhase', text: 'closedText' },
];

export function placeOf(phase: ReviewPhase): number {
  return phases.findIndex((one) => one.phase === phase);
}
