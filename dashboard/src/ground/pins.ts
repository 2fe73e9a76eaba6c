import type { Basis } from '../api';
import type { View } from '../results/view';

/** A figure that can be pinned: its path at reporting-service, and what the reader sees it called. */
export interface Pin {
  figure: string;
  label: string;
}

type Narrowing = Partial<Record<'audience' | 'basis' | 'opd' | 'group' | 'area', string | null>>;

/** Writes a path: each step and value encoded, so that a sub-dimension's slash stays one step. */
function path(steps: readonly string[], narrowing: Narrowing): string {
  const way = steps.map(encodeURIComponent).join('/');
  const query = (['audience', 'basis', 'opd', 'group', 'area'] as const)
    .flatMap((name) => {
      const value = narrowing[name];
      return value ? [`${name}=${encodeURIComponent(value)}`] : [];
    })
    .join('&');
  return query ? `${way}?${query}` : way;
}

const ofView = ({ audience, basis, opd, group, area }: View): Narrowing => ({ audience, basis, opd, group, area });

/** Of everybody of an audience, which is how means over dimensions are counted. */
const ofAll = ({ audience, basis }: View): Narrowing => ({ audience, basis });

export const pins = {
  question: (view: View, name: string) => path(['campaigns', view.campaign, 'questions', name, 'mean'], ofView(view)),
  option: (view: View, name: string, option: string) =>
    path(['campaigns', view.campaign, 'questions', name, 'options', option], ofView(view)),
  row: (view: View, name: string, row: string, measure: 'mean' | 'importance' | 'performance' | 'gap') =>
    path(['campaigns', view.campaign, 'questions', name, 'rows', row, measure], ofView(view)),
  scale: (view: View, sort: 'criteria' | 'readiness', code: string, opd: string | null = null) =>
    path(['campaigns', view.campaign, sort, code], { ...ofAll(view), opd }),
  dimension: (
    view: View,
    sort: 'dimensions' | 'sub-dimensions',
    code: string,
    measure: 'importance' | 'performance' | 'gap',
  ) => path(['campaigns', view.campaign, sort, code, measure], ofAll(view)),
  quadrant: (view: View, code: string, measure: 'importance' | 'performance' | 'gap' | 'conformity') =>
    path(['campaigns', view.campaign, 'importance-performance', code, measure], ofView(view)),
  satisfaction: (view: View) => path(['campaigns', view.campaign, 'ikm'], ofView(view)),
  indicator: (year: number, indicator: string, basis: Basis) =>
    path(['achievement', String(year), 'indicators', indicator], { basis }),
  dimensionAchievement: (year: number, dimension: string, basis: Basis) =>
    path(['achievement', String(year), 'dimensions', dimension], { basis }),
  achievement: (year: number, basis: Basis) => path(['achievement', String(year), 'overall'], { basis }),
};

/** The campaign a path belongs to; null for achievement. */
export function campaignOf(figure: string): string | null {
  return figure.match(/^campaigns\/([^/?]+)/)?.[1] ?? null;
}
