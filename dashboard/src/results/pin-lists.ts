import type { DimensionFigures, Figure, ImportancePerformanceFigures } from '../api';
import { type Pin, pins } from '../ground';
import type { LocalText, Translate } from '../i18n';
import type { id } from './messages/id';
import type { View } from './view';

type Pick = (text: LocalText | null | undefined) => string;
type Words = Translate<typeof id>;

/** The means of a scale that can be pinned; one OPD's own where one is chosen. */
export function scalePins(
  view: View,
  sort: 'criteria' | 'readiness',
  scale: DimensionFigures['criteria'],
  own: { code: string; name: string; values: Record<string, number> } | undefined,
  pick: Pick,
): Pin[] {
  return scale.flatMap((one) => [
    ...(own && own.values[one.code] !== undefined
      ? [{ figure: pins.scale(view, sort, one.code, own.code), label: `${own.name}: ${pick(one.label)}` }]
      : []),
    ...(one.mean === null ? [] : [{ figure: pins.scale(view, sort, one.code), label: pick(one.label) }]),
  ]);
}

const measures = ['performance', 'importance', 'gap'] as const;

/** What of dimensions or their parts can be pinned. */
export function dimensionPins(
  view: View,
  sort: 'dimensions' | 'sub-dimensions',
  parts: DimensionFigures['dimensions'],
  pick: Pick,
  t: Words,
): Pin[] {
  return parts.flatMap((part) =>
    measures
      .filter((measure) => part[measure] !== null)
      .map((measure) => ({
        figure: pins.dimension(view, sort, part.code, measure),
        label: `${pick(part.name)}: ${t(measure)}`,
      })),
  );
}

export function quadrantPins(view: View, figures: ImportancePerformanceFigures, pick: Pick, t: Words): Pin[] {
  return figures.items.flatMap((item) =>
    ([...measures, 'conformity'] as const).map((measure) => ({
      figure: pins.quadrant(view, item.code, measure),
      label: `${pick(item.name)}: ${t(measure)}`,
    })),
  );
}

/** What of a question can be pinned: shares of its options, its mean, or the means of its rows. */
export function questionPins(view: View, figure: Figure, pick: Pick, t: Words): Pin[] {
  switch (figure.kind) {
    case 'single':
    case 'multiple':
      return figure.options.map((option) => ({
        figure: pins.option(view, figure.name, option.code),
        label: pick(option.label) || option.code,
      }));
    case 'grid':
    case 'ranking':
      return figure.rows
        .filter((row) => row.mean !== null)
        .map((row) => ({ figure: pins.row(view, figure.name, row.name, 'mean'), label: pick(row.label) }));
    case 'importance-performance':
      return figure.rows.flatMap((row) =>
        measures
          .filter((measure) => row[measure] !== null)
          .map((measure) => ({
            figure: pins.row(view, figure.name, row.name, measure),
            label: `${pick(row.label)}: ${t(measure)}`,
          })),
      );
    default:
      return figure.mean === null ? [] : [{ figure: pins.question(view, figure.name), label: t('mean') }];
  }
}
