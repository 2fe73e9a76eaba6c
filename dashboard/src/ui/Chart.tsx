import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../i18n';
import { BasisLine, type FigureBasis } from './BasisLine';
import { type Cell, toCsv } from './csv';
import { download, fileName } from './download';
import { EChart } from './EChart';
import { messages } from './messages';
import { useMode } from './mode';
import { useStill } from './motion';
import { Nothing } from './Nothing';
import { type Palette, paletteOf } from './palette';

export interface ChartColumn {
  title: string;
  numeric?: boolean;
}

export interface ChartTable {
  columns: ChartColumn[];
  /** What the file gets: plain values. */
  rows: Cell[][];
  /** What the reader sees, where it differs from the plain value (units, tags). */
  display?: ReactNode[][];
}

interface Props {
  /** Says what the chart shows. */
  title: string;
  basis: FigureBasis;
  /** Draws with the look's colours; `narrow` on a phone, where names and margins must give way. */
  option: (palette: Palette, narrow: boolean) => EChartsCoreOption;
  table: ChartTable;
  height?: number;
  /** The table stands right of the chart where there is room (`beside`), or always below it. */
  layout?: 'beside' | 'below';
  /** Further lines under the title, such as "from what?". */
  note?: ReactNode;
  actions?: ReactNode;
  onSelect?: (name: string) => void;
}

/** A chart with everything that makes it a figure: title, basis, the same numbers as a table, and files of both. */
export function Chart({
  title,
  basis,
  option,
  table,
  height = 340,
  layout = 'beside',
  note,
  actions,
  onSelect,
}: Props) {
  const t = useText(messages);
  const mode = useMode();
  const still = useStill();
  const heading = useId();
  const chart = useRef<EChartsType | null>(null);
  const { place, narrow } = useNarrow();
  const drawn = useMemo(() => {
    const palette = paletteOf(mode);
    const made = option(palette, narrow);
    return {
      backgroundColor: 'transparent',
      color: [...palette.series],
      textStyle: { fontFamily: 'Plus Jakarta Sans Variable, system-ui, sans-serif', color: palette.ink },
      animation: !still,
      animationDuration: 350,
      ...made,
      ...(made.tooltip ? { tooltip: { ...tooltipLook(palette), ...made.tooltip } } : {}),
    };
  }, [option, mode, narrow, still]);

  const saveImage = () => {
    const address = chart.current?.getDataURL({
      type: 'png',
      pixelRatio: 2,
      backgroundColor: paletteOf(mode).surface,
    });
    if (address) {
      const [head, data] = address.split(',');
      if (head && data) {
        const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
        download(new Blob([bytes], { type: 'image/png' }), fileName(title, 'png'));
      }
    }
  };
  const saveData = () => {
    const header = table.columns.map((column) => column.title);
    download(toCsv(header, table.rows), fileName(title, 'csv'));
  };

  return (
    <section className="panel figure" aria-labelledby={heading} ref={place}>
      <div className="panel-head">
        <div>
          <h2 id={heading}>{title}</h2>
          <BasisLine {...basis} />
          {note && <div className="panel-note">{note}</div>}
        </div>
        <div className="panel-actions">
          {actions}
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'png', label: t('exportImage'), onClick: saveImage },
                { key: 'csv', label: t('exportData'), onClick: saveData },
              ],
            }}
          >
            <Button type="text" icon={<DownloadOutlined />} aria-label={`${t('exportMenu')}: ${title}`} />
          </Dropdown>
        </div>
      </div>
      {table.rows.length === 0 ? (
        <Nothing title={t('noFigures')} />
      ) : (
        <div className={`figure-body figure-${layout}`}>
          <EChart
            option={drawn}
            height={height}
            label={t('chartOf', { title })}
            onReady={(ready) => {
              chart.current = ready;
            }}
            {...(onSelect ? { onSelect } : {})}
          />
          <FigureTable table={table} caption={`${t('table')}: ${title}`} />
        </div>
      )}
    </section>
  );
}

function tooltipLook(palette: Palette) {
  return { backgroundColor: palette.surface, borderColor: palette.line, textStyle: { color: palette.ink } };
}

const narrowBelow = 480;

function useNarrow() {
  const place = useRef<HTMLElement>(null);
  const [narrow, setNarrow] = useState(() => window.innerWidth < narrowBelow);
  useEffect(() => {
    const element = place.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() => setNarrow(element.clientWidth < narrowBelow));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, narrow };
}

function FigureTable({ table, caption }: { table: ChartTable; caption: string }) {
  const rows = table.display ?? table.rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard
    <section className="figure-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" className={column.numeric ? 'numeric right' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={table.rows[place]?.map(String).join(' ')}>
              {row.map((cell, column) => (
                <td
                  key={table.columns[column]?.title ?? column}
                  className={table.columns[column]?.numeric ? 'numeric right' : undefined}
                >
                  {cell ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
