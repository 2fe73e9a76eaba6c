import type { Audience, Figure } from '../api';
import type { LocalText, Translate } from '../i18n';
import type { id } from './messages/id';

export interface AxisChoice {
  value: string;
  label: string;
}

/**
 * What can be a side of a cross-table: options, ratings, rows of grids, and the place of stakeholders, which stands for the
 * questions that ask for it.
 */
export function axesOf(
  items: readonly Figure[],
  audience: Audience,
  pick: (text: LocalText) => string,
  t: Translate<typeof id>,
  placeQuestions: readonly string[] = [],
): AxisChoice[] {
  const asked = items.filter((figure) => !placeQuestions.includes(figure.name));
  const places =
    audience === 'stakeholder'
      ? [
          { value: '@group', label: t('group') },
          { value: '@area', label: t('area') },
        ]
      : [];
  return [...asked.flatMap((figure) => sidesOf(figure, pick, t)), ...places];
}

function sidesOf(figure: Figure, pick: (text: LocalText) => string, t: Translate<typeof id>): AxisChoice[] {
  const name = pick(figure.label) || figure.name;
  switch (figure.kind) {
    case 'single':
    case 'multiple':
    case 'rating':
      return [{ value: figure.name, label: name }];
    case 'grid':
      return figure.rows.map((row) => ({
        value: `${figure.name}/${row.name}`,
        label: `${name} – ${pick(row.label) || row.name}`,
      }));
    case 'importance-performance':
      return figure.rows.flatMap((row) => {
        const item = `${name} – ${pick(row.label) || row.name}`;
        return (['performance', 'importance'] as const).map((aspect) => ({
          value: `${figure.name}/${row.name}/${aspect}`,
          label: t(aspect, { name: item }),
        }));
      });
    default:
      return [];
  }
}

/** What is crossed: what the reader chose, or else the first question with the group, or with the second question. */
export function sidesChosen(
  axes: readonly AxisChoice[],
  row: string | null,
  column: string | null,
): { row: string; column: string } | null {
  const known = (code: string | null) => axes.find((axis) => axis.value === code)?.value;
  const first = known(row) ?? axes.find((axis) => axis.value !== column)?.value;
  const second =
    known(column) ??
    axes.find((axis) => axis.value === '@group' && first !== '@group')?.value ??
    axes.find((axis) => axis.value !== first)?.value;
  return first && second && first !== second ? { row: first, column: second } : null;
}
