import type { CrossTable } from '../api';
import type { Formats, LocalText, Translate } from '../i18n';
import { percentOf } from '../results/distribution';
import type { ChartTable } from '../ui';
import type { id } from './messages/id';

export type Shown = 'n' | 'rowShare' | 'columnShare';

interface Words {
  t: Translate<typeof id>;
  pick: (text: LocalText) => string;
  format: Formats;
}

type Cell = CrossTable['rows'][number]['cells'][number];

/** The counts for the file; for the eye the counts or shares, shaded by share of the row or the column. */
export function crossTable(table: CrossTable, shown: Shown, words: Words): ChartTable {
  const { t, pick, format } = words;
  const rowMeans = table.rows.some((row) => row.mean !== null);
  const columnMeans = table.columns.some((column) => column.mean !== null);
  const end = <T,>(total: T, mean: T) => (rowMeans ? [total, mean] : [total]);
  return {
    columns: [
      { title: pick(table.row.label) },
      ...table.columns.map((column) => ({ title: pick(column.label) || column.code, numeric: true })),
      ...end(t('total'), t('mean')).map((title) => ({ title, numeric: true })),
    ],
    rows: [
      ...table.rows.map((row) => [
        pick(row.label),
        ...row.cells.map((cell) => (cell.hidden ? t('hidden') : cell.n)),
        ...end(row.n, row.mean),
      ]),
      [t('total'), ...table.columns.map((column) => column.n), ...end(table.n, null)],
      ...(columnMeans ? [[t('mean'), ...table.columns.map((column) => column.mean), ...end(null, null)]] : []),
    ],
    display: [
      ...table.rows.map((row) => [
        <span key="name" className="heat-name">
          {pick(row.label)}
        </span>,
        ...row.cells.map((cell, at) => (
          <CellShown key={table.columns[at]?.code ?? at} cell={cell} shown={shown} words={words} />
        )),
        ...end(totalOf(row, shown === 'rowShare' ? 'n' : shown, format), format.fixed(row.mean)),
      ]),
      [
        t('total'),
        ...table.columns.map((column) => totalOf(column, shown === 'columnShare' ? 'n' : shown, format)),
        ...end(format.number(table.n), ''),
      ],
      ...(columnMeans
        ? [[t('mean'), ...table.columns.map((column) => format.fixed(column.mean)), ...end('', '')]]
        : []),
    ],
  };
}

/** A total as a count, or as its part of all where its line is compared with others. */
function totalOf({ n, share }: { n: number; share: number | null }, shown: Shown, format: Formats): string {
  return shown === 'n' ? format.number(n) : format.percent(percentOf(share), 1);
}

interface CellProps {
  cell: Cell;
  shown: Shown;
  words: Words;
}

function CellShown({ cell, shown, words: { t, format } }: CellProps) {
  if (cell.hidden) {
    return (
      <span className="heat-cell cross-hidden" title={t('hidden')}>
        <span aria-hidden="true">•</span>
        <span className="visually-hidden">{t('hidden')}</span>
      </span>
    );
  }
  const share = (shown === 'columnShare' ? cell.columnShare : cell.rowShare) ?? 0;
  return (
    <span className="heat-cell cross-cell" style={{ '--shade': `${Math.round(share * 100)}%` } as React.CSSProperties}>
      {shown === 'n' ? format.number(cell.n) : format.percent(percentOf(cell[shown]), 1)}
    </span>
  );
}
