import type { Figure } from '../api';
import type { View } from './view';

/** What every form of a question's figure gets. */
export interface QuestionProps {
  figure: Figure;
  title: string;
  view: View;
}
