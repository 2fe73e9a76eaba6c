import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import { ImportPanel } from './ImportPanel';

const file = new File(['x'], 'kuesioner.xlsx');

async function choose() {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) {
    throw new Error('no place for a file');
  }
  await userEvent.upload(input, file);
}

describe('importing an XLSForm', () => {
  it('lists everything that is wrong, with its place and the mend', async () => {
    serve({
      'GET /api/me': { body: {} },
      'POST /api/survey/questionnaires/import': {
        status: 422,
        body: {
          title: 'XLSForm belum dapat diimpor',
          errors: [
            {
              sheet: 'survey',
              row: 14,
              column: 'A',
              header: 'type',
              code: 'unknown-type',
              detail: 'Jenis "geopoint" tidak didukung.',
              mend: 'Pakai jenis lain.',
            },
            { sheet: 'choices', row: 9, column: 'B', code: 'duplicate', detail: 'Kode "ya" sudah dipakai.' },
          ],
        },
      },
    });
    show(<ImportPanel />);
    await choose();
    expect(await screen.findByText(/2 hal harus diperbaiki/)).toBeVisible();
    const row = screen.getByText(/geopoint/).closest('tr');
    expect(row).toHaveTextContent(/survey\s*14\s*A\s*type/);
    expect(row).toHaveTextContent('Pakai jenis lain.');
  });

  it('sends the file and tells that it arrived', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      'POST /api/survey/questionnaires/import': {
        status: 201,
        body: { id: 'q1', title: { id: 'Kuesioner OPD', en: 'OPD questionnaire' }, warnings: [] },
      },
    });
    show(<ImportPanel questionnaire="q1" />);
    await choose();
    expect(await screen.findByText('"Kuesioner OPD" diimpor sebagai draf.')).toBeVisible();
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.path).toBe('/api/survey/questionnaires/import?questionnaire=q1');
    expect(sent?.body).toBeInstanceOf(FormData);
  });
});
