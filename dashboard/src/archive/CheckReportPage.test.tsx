import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { CheckReportPage } from './CheckReportPage';

const path = '/api/reporting/public/reports/';
const sha = 'ab'.repeat(32);

const published = {
  published: true,
  number: '007/REVIU/2026',
  kind: 'review',
  title: { id: 'Reviu 2024', en: 'Review 2024' },
  format: 'pdf',
  language: 'id',
  publishedAt: '2026-11-25T01:00:00Z',
  publishedBy: 'Admin Diskominfo',
  sha256: sha,
};

describe('checking a report', () => {
  it('tells of a published one who published it and under which number', async () => {
    serve({ [`GET ${path}7QK2-M9XA`]: { body: published } });
    render(<CheckReportPage code="7QK2-M9XA" />);
    expect(await screen.findByText('Laporan ini sudah diterbitkan')).toBeInTheDocument();
    expect(screen.getByText('007/REVIU/2026')).toBeInTheDocument();
    expect(screen.getByText('Admin Diskominfo')).toBeInTheDocument();
    expect(screen.getByText(sha)).toBeInTheDocument();
  });

  it('compares a file without sending it anywhere', async () => {
    const file = new File(['halo'], 'laporan.pdf');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('halo'));
    const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const calls = serve({ [`GET ${path}A`]: { body: { ...published, sha256: found } } });
    render(<CheckReportPage code="A" />);
    const field = await screen.findByLabelText('Berkas laporan');
    await userEvent.upload(field, file);
    expect(await screen.findByText('laporan.pdf sama persis dengan laporan yang diterbitkan.')).toBeInTheDocument();
    await userEvent.upload(field, new File(['hulo'], 'palsu.pdf'));
    expect(await screen.findByText(/palsu.pdf bukan berkas yang diterbitkan/)).toBeInTheDocument();
    expect(calls).toHaveLength(1);
  });

  it('says of a draft only that it is one', async () => {
    serve({ [`GET ${path}A`]: { body: { published: false } } });
    render(<CheckReportPage code="A" />);
    expect(await screen.findByText('Draf: belum diterbitkan')).toBeInTheDocument();
    expect(screen.queryByLabelText('Berkas laporan')).not.toBeInTheDocument();
  });

  it('says what to do with a code that is not known', async () => {
    serve({});
    render(<CheckReportPage code="XXXX" />);
    expect(await screen.findByText('Kode ini tidak dikenal')).toBeInTheDocument();
  });
});
