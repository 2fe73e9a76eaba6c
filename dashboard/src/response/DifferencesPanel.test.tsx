import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Assignment, Definition, ResponseView } from '../api';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import { DifferencesPanel } from './DifferencesPanel';

const points = [
  { value: 1, label: { id: 'Kurang' } },
  { value: 3, label: { id: 'Baik' } },
];

const definition: Definition = {
  title: { id: 'OPD' },
  languages: ['id'],
  pages: [
    {
      name: 'p',
      title: { id: 'Profil' },
      items: [
        { kind: 'text', name: 'jabatan', label: { id: 'Jabatan' } },
        {
          kind: 'single',
          name: 'tim',
          label: { id: 'Tim' },
          choices: [
            { code: 'ya', label: { id: 'Ya' } },
            { code: 'tidak', label: { id: 'Tidak' } },
          ],
        },
        {
          kind: 'grid',
          name: 'siap',
          label: { id: 'Kesiapan' },
          rows: [{ name: 'sdm', label: { id: 'SDM' } }],
          points,
        },
        {
          kind: 'repeat',
          name: 'program',
          label: { id: 'Program' },
          over: 'own-programmes',
          items: [{ kind: 'rating', name: 'efisien', label: { id: 'Efisien' }, points }],
        },
      ],
    },
  ],
};

const response = { id: 'r1', version: 5 } as ResponseView;
const assignment = { programmes: [{ code: 'home-care', name: 'Home Care' }] } as Assignment;
const actor = { id: 'u', name: 'Siti' };
const path = '/api/survey/responses/r1/versions';

const submitted = (version: number, at: string, answers: unknown) => ({
  version,
  action: 'submitted',
  actor,
  at,
  reason: null,
  answers,
});

const first = submitted(1, '2024-05-03T03:42:00Z', {
  jabatan: 'Kabid',
  tim: 'ya',
  siap: { sdm: 1 },
  program: [{ programme: 'home-care', efisien: 1 }],
});
const returned = {
  version: 2,
  action: 'returned',
  actor,
  at: '2024-05-04T03:42:00Z',
  reason: 'Lengkapi',
  answers: null,
};
const second = submitted(4, '2024-05-05T03:42:00Z', {
  tim: 'tidak',
  siap: { sdm: 3 },
  program: [{ programme: 'home-care', efisien: 1 }],
});
const third = submitted(5, '2024-05-06T03:42:00Z', {
  jabatan: 'Sekretaris',
  tim: 'tidak',
  siap: { sdm: 3 },
  program: [{ programme: 'home-care', efisien: 3 }],
});

function open(items: unknown[]) {
  serve({ 'GET /api/me': { body: {} }, [`GET ${path}`]: { body: { items, next: null } } });
  show(<DifferencesPanel response={response} assignment={assignment} definition={definition} />);
}

/** The rows of the table as they are read out. */
function rows() {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
}

describe('the differences between submissions', () => {
  it('are shown by question in the words of the questionnaire', async () => {
    open([first, returned, second, third]);
    expect(await screen.findByText('Sekretaris')).toBeInTheDocument();
    expect(rows()).toEqual([
      ['JabatanProfil', 'tidak dijawab', 'Sekretaris'],
      ['EfisienHome CareProfil', '1 Kurang', '3 Baik'],
    ]);
  });

  it('can be asked for between any two', async () => {
    open([first, returned, second, third]);
    await userEvent.click(await screen.findByRole('combobox', { name: 'Dari' }));
    await userEvent.click(await screen.findByText(/^Pengiriman 1/));
    expect(rows()).toEqual([
      ['JabatanProfil', 'Kabid', 'Sekretaris'],
      ['TimProfil', 'Ya', 'Tidak'],
      ['KesiapanSDMProfil', '1 Kurang', '3 Baik'],
      ['EfisienHome CareProfil', '1 Kurang', '3 Baik'],
    ]);
  });

  it('are none after one submission', async () => {
    open([first]);
    expect(await screen.findByText('Baru dikirim satu kali')).toBeInTheDocument();
  });
});
