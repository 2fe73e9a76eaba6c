import type { Scale } from '../api';
import { choicesOf } from '../instrument';

/** The scores of a scale between two of them; null where they are too many to choose from. */
export function between({ min, max }: { min: number; max: number }, scale: Scale): number[] | null {
  return choicesOf({ ...scale, min, max });
}
