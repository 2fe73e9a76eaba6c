import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n';
import { Chart } from './Chart';

vi.mock('./EChart', () => ({ EChart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const table = {
  columns: [{ title: 'Indikator' }, { title: 'Capaian', numeric: true }],
  rows: [
    ['Indeks Reformasi Birokrasi', 102.23],
    ['Indeks Kepuasan Masyarakat', null],
  ],
};
const option = () => ({});

describe('a chart', () => {
  it('says what it shows and what it stands on', () => {
    render(
      <Chart
        title="Capaian"
        option={option}
        table={table}
        basis={{ n: 29, basis: 'verified', asOf: '2024-05-03T03:42:00Z', simulated: true }}
      />,
    );
    expect(screen.getByRole('region', { name: 'Capaian' })).toHaveTextContent(
      /n = 29 · terverifikasi saja · per 3 Mei/,
    );
    expect(screen.getByText('simulasi')).toBeVisible();
  });

  it('has its numbers in a table beside it', () => {
    render(<Chart title="Capaian" option={option} table={table} basis={{}} />);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toHaveTextContent('102.23');
    expect(rows[2]).toHaveTextContent('–');
  });

  it('does not draw nothing', () => {
    render(<Chart title="Capaian" option={option} table={{ ...table, rows: [] }} basis={{ n: 0 }} />);
    expect(screen.getByText('Belum ada angka')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('speaks English too', () => {
    setLanguage('en');
    render(<Chart title="Achievement" option={option} table={table} basis={{ basis: 'submitted' }} />);
    expect(screen.getByText('all submitted')).toBeVisible();
  });
});
