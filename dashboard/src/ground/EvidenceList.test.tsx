import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../api';
import { serve } from '../testing/server';
import { reviewer, show } from '../testing/show';
import { EvidenceList } from './EvidenceList';

const nothing: Evidence = {
  kind: 'note',
  label: null,
  value: null,
  unit: null,
  asOf: null,
  figure: null,
  basis: null,
  n: null,
  simulated: null,
  signedAt: null,
  statement: null,
  indicator: null,
  year: null,
  state: null,
  now: null,
  url: null,
  note: null,
};
const figure: Evidence = {
  ...nothing,
  kind: 'figure',
  label: { id: 'Efisien: rata-rata', en: 'Efficient: mean' },
  value: 3.1,
  asOf: '2024-05-03T03:42:00Z',
  figure: 'campaigns/c1/criteria/efisien?audience=opd&basis=verified',
  basis: 'verified',
  n: 26,
  simulated: true,
  signedAt: '2024-05-03T04:00:00Z',
  statement: 'a.b.c',
};
const address = 'GET /api/reporting/statements';

describe('evidence', () => {
  it('shows the figure as it was pinned beside the one of today', async () => {
    serve({ [address]: { body: { figure: figure.figure, value: 3.4, unit: null } } });
    show(<EvidenceList evidence={[figure]} />, reviewer);
    expect(await screen.findByText('3,40', { exact: false })).toHaveAttribute('data-moved', 'true');
    expect(screen.getByText('3,10')).toBeVisible();
    expect(screen.getByText('(+0,3)')).toBeVisible();
    expect(screen.getByText(/n = 26 · terverifikasi saja/)).toBeVisible();
    expect(screen.getByText(/ditandatangani/)).toBeVisible();
    expect(screen.getByText('simulasi')).toBeVisible();
  });

  it('keeps the pinned figure when the one of today is hidden', async () => {
    serve({ [address]: { status: 409, body: { type: 'urn:reviu:problem:figure-hidden', title: 'x' } } });
    show(<EvidenceList evidence={[figure]} />, reviewer);
    expect(await screen.findByText('tidak ditampilkan')).toBeVisible();
    expect(screen.getByText('3,10')).toBeVisible();
  });

  it('shows how a realisation has moved, links and notes', () => {
    show(
      <EvidenceList
        evidence={[
          {
            ...nothing,
            kind: 'realisation',
            label: { id: 'IKM', en: null },
            value: 3.54,
            unit: 'indeks 1-4',
            indicator: 'i1',
            year: 2023,
            state: 'submitted',
            asOf: '2024-05-03T03:42:00Z',
            now: { value: 3.54, state: 'verified', changedAt: '2024-05-04T03:42:00Z' },
          },
          { ...nothing, kind: 'link', url: 'https://kedirikota.go.id', note: 'Berita' },
          { ...nothing, note: 'Surat 045/2024' },
        ]}
      />,
      reviewer,
    );
    const [realisation, link, note] = screen.getAllByRole('listitem');
    expect(within(realisation as HTMLElement).getByText('tetap')).toBeVisible();
    expect(within(realisation as HTMLElement).getByText('Realisasi, terkirim saat disematkan')).toBeVisible();
    expect(within(link as HTMLElement).getByRole('link', { name: 'Berita' })).toHaveAttribute(
      'href',
      'https://kedirikota.go.id',
    );
    expect(note).toHaveTextContent('Surat 045/2024');
  });
});
