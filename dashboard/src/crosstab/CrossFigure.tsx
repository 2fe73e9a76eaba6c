import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { CrossTable } from '../api';
import { type Formats, type Translate, useFormat, usePick, useText } from '../i18n';
import { likert } from '../results/draw/likert';
import { useScope } from '../results/scope';
import type { View } from '../results/view';
import { Chart, type Palette } from '../ui';
import { crossTable, type Shown } from './cross-table';
import { messages } from './messages';
import type { id } from './messages/id';

interface Props {
  table: CrossTable;
  view: View;
}

/** The bars show how each row spreads over the columns; the table beside them wears the same as shades. */
export function CrossFigure({ table, view }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const scope = useScope({ ...view, opd: null });
  const [shown, show] = useState<Shown>('rowShare');
  const rows = useMemo(
    () =>
      table.rows
        .filter((row) => row.n > 0)
        .map((row) => ({ name: pick(row.label), n: row.n, shares: row.cells.map((cell) => cell.rowShare) })),
    [table.rows, pick],
  );
  const columns = useMemo(() => table.columns.map((column) => pick(column.label)), [table.columns, pick]);
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => drawn(rows, columns, table.severalColumns, palette, narrow, format),
    [rows, columns, table.severalColumns, format],
  );
  return (
    <div className="heat cross">
      <Chart
        title={t('title', { row: pick(table.row.label), column: pick(table.column.label) })}
        basis={{
          n: table.n ?? undefined,
          basis: table.basis,
          asOf: table.asOf,
          simulated: table.simulated,
          note: scope,
        }}
        note={notes(table, view, t, format).map((note) => <p key={note}>{note}</p>)}
        actions={
          <Segmented<Shown>
            aria-label={t('show')}
            value={shown}
            onChange={show}
            options={[
              { value: 'n', label: t('counts') },
              { value: 'rowShare', label: t('rowShares') },
              { value: 'columnShare', label: t('columnShares') },
            ]}
          />
        }
        option={option}
        height={rows.length * 34 + 80}
        layout="below"
        table={crossTable(table, shown, { t, pick, format })}
      />
    </div>
  );
}

/** Shares that add up lie on each other; of several choices they stand on their own, so the axis ends where they do. */
function drawn(
  rows: { name: string; n: number; shares: (number | null)[] }[],
  columns: string[],
  several: boolean,
  palette: Palette,
  narrow: boolean,
  format: Formats,
) {
  const bars = likert(rows, columns, palette.series, palette, narrow, format);
  return several
    ? {
        ...bars,
        series: bars.series.map(({ stack: _, ...series }) => ({ ...series, barMaxWidth: 8, label: { show: false } })),
      }
    : bars;
}

const reasons = {
  hidden: 'noTestHidden',
  several: 'noTestSeveral',
  'one-line': 'noTestLine',
  few: 'noTestFew',
} as const;

function notes(table: CrossTable, view: View, t: Translate<typeof id>, format: Formats): string[] {
  const { test } = table;
  const reason = reasons[table.noTest as keyof typeof reasons];
  const placed = view.group !== null || view.area !== null || `${table.row.code}${table.column.code}`.includes('@');
  return [
    t('rule'),
    test
      ? t('test', {
          chi: format.fixed(test.chiSquare),
          df: test.degreesOfFreedom,
          p: test.p < 0.001 ? `< ${format.number(0.001, 3)}` : `= ${format.fixed(test.p, 3)}`,
          v: format.fixed(test.cramersV),
        })
      : reason && t(reason),
    table.hiddenCells > 0 && `${t('hiddenNote', { n: table.hiddenCells })} ${t('zeroNote')}`,
    (table.severalRows || table.severalColumns) && t('severalNote'),
    placed && t('untoldNote'),
    view.opd !== null && t('allOffices'),
  ].filter((note): note is string => typeof note === 'string');
}
