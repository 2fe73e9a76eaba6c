import type { Plan } from '../api';
import type { LocalText } from '../i18n';

/** The sub-dimensions of a plan as a list to choose from. */
export function placesOf(plan: Plan, pick: (text: LocalText) => string) {
  return plan.dimensions.map((dimension) => ({
    label: pick(dimension.name),
    options: dimension.subDimensions.map((sub) => ({ value: sub.code, label: pick(sub.name) })),
  }));
}

/** The dimension that a sub-dimension's path begins with. */
export function dimensionOf(place: string): string {
  return place.slice(0, place.indexOf('/'));
}
