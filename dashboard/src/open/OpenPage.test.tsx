import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { OpenPage } from './OpenPage';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const off = { asOf: null, licence, plan: null, dimensions: null, indicators: null, campaigns: [], followUp: null };
const sum = { code: '*', name: { id: 'Semua' }, achievement: 101.5, assessed: 3, notAssessed: 1 };
const on = {
  ...off,
  asOf: '2024-05-20T02:00:00Z',
  dimensions: [
    {
      year: 2023,
      overall: sum,
      dimensions: [{ ...sum, code: 'governance', name: { id: 'Tata Kelola Cerdas' }, achievement: 98.31 }],
    },
  ],
  campaigns: [
    {
      id: 'c1',
      title: { id: 'Uji coba' },
      simulated: true,
      opd: { asked: 29, handedIn: 28, verified: 26 },
      stakeholders: {
        n: 400,
        suppressed: false,
        byGroup: [{ code: 'media', label: { id: 'Media' }, n: null, suppressed: true }],
        byArea: [],
      },
    },
  ],
};

describe('the public page', () => {
  it('says that nothing is shown while everything is off', async () => {
    serve({ 'GET /api/reporting/public': { body: off } });
    render(<OpenPage />);
    expect(await screen.findByText('Belum ada yang ditampilkan')).toBeInTheDocument();
    expect(screen.queryByText('Data terbuka')).not.toBeInTheDocument();
  });

  it('shows what is switched on, marks simulated data and hides small groups', async () => {
    serve({ 'GET /api/reporting/public': { body: on } });
    render(<OpenPage />);
    expect(await screen.findByText('98,31 %')).toBeInTheDocument();
    expect(screen.getByText('Data simulasi')).toBeInTheDocument();
    expect(screen.getByText('28 dari 29 OPD sudah mengirim, 26 terverifikasi')).toBeInTheDocument();
    expect(screen.getByText('disembunyikan')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Indikator' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'CSV' })).toHaveLength(2);
  });

  it('offers to try again', async () => {
    serve({ 'GET /api/reporting/public': { status: 503, body: { title: 'x' } } });
    render(<OpenPage />);
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeInTheDocument();
  });
});
