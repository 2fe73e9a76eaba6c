import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { CheckPage } from './CheckPage';

const path = '/api/survey/links/receipts/';

const confirmation = {
  campaign: { id: 'Survei Reviu 2024', en: 'Review survey 2024' },
  audience: 'opd',
  simulated: false,
  opdName: 'Dinas Kesehatan',
  submittedOn: '2024-05-20',
  corrected: true,
};

describe('checking a receipt', () => {
  it('confirms the code in the address at once', async () => {
    serve({ [`GET ${path}7QK2-M9XA`]: { body: confirmation } });
    render(<CheckPage code="7QK2-M9XA" />);
    expect(await screen.findByText('Tanda terima ini asli')).toBeInTheDocument();
    expect(screen.getByText('Dinas Kesehatan')).toBeInTheDocument();
    expect(screen.getByText('20 Mei 2024')).toBeInTheDocument();
    expect(screen.getByText(/mengirim jawaban yang diperbaiki/)).toBeInTheDocument();
  });

  it('confirms a code that is typed, of a stakeholder without saying who', async () => {
    serve({
      [`GET ${path}abcd`]: { body: { ...confirmation, audience: 'stakeholder', opdName: null, corrected: false } },
    });
    render(<CheckPage code="" />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Kode periksa' }), 'abcd{Enter}');
    expect(await screen.findByText(/Seorang pemangku kepentingan/)).toBeInTheDocument();
    expect(screen.queryByText('OPD')).not.toBeInTheDocument();
  });

  it('says what to do with a code that is not known', async () => {
    serve({});
    render(<CheckPage code="XXXX" />);
    expect(await screen.findByText('Kode ini tidak dikenal')).toBeInTheDocument();
    expect(screen.getByText(/huruf demi huruf/)).toBeInTheDocument();
  });
});
