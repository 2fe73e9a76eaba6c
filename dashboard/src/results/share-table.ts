import type { Formats, Translate } from '../i18n';
import type { ChartTable } from '../ui';
import { percentOf } from './distribution';
import type { Count } from './draw/bars';
import type { id } from './messages/id';

/** Count, share and Wilson interval of each option. */
export function shareTable(counts: Count[], head: string, t: Translate<typeof id>, format: Formats): ChartTable {
  return {
    columns: [
      { title: head },
      { title: t('count'), numeric: true },
      { title: t('share'), numeric: true },
      { title: t('interval'), numeric: true },
    ],
    rows: counts.map(({ name, n, share, lower, upper }) => [
      name,
      n,
      percentOf(share),
      lower === null || upper === null ? null : `${percentOf(lower)} – ${percentOf(upper)}`,
    ]),
    display: counts.map((count) => [
      count.name,
      format.number(count.n),
      format.percent(percentOf(count.share), 1),
      intervalText(count, format),
    ]),
  };
}

export function intervalText({ lower, upper }: Pick<Count, 'lower' | 'upper'>, format: Formats): string {
  return lower === null || upper === null
    ? '–'
    : `${format.fixed(percentOf(lower), 1)}–${format.percent(percentOf(upper), 1)}`;
}
