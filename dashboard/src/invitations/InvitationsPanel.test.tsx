import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Campaign, Invitation } from '../api';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import { InvitationsPanel } from './InvitationsPanel';

const campaign: Campaign = {
  id: 'c1',
  version: 2,
  title: { id: 'Reviu' },
  review: null,
  state: 'open',
  opensAt: '2024-05-06T01:00:00Z',
  closesAt: '2099-06-30T16:59:59Z',
  simulated: false,
  minimumGroupSize: 5,
  headApproval: false,
  parts: [],
  openLink: '/r/abc',
  draftsKept: null,
  extensionReason: null,
};

const budi: Invitation = {
  id: 'i1',
  name: 'Budi',
  email: 'budi@contoh.id',
  group: 'warga',
  area: null,
  language: 'id',
  state: 'sent',
  sentAt: '2024-05-07T01:00:00Z',
  reminders: 1,
  bounceReason: null,
};

const path = '/api/survey/campaigns/c1/invitations';
const basis = {
  'GET /api/me': { body: {} },
  'GET /api/survey/campaigns/c1/quotas': {
    body: { quotas: [], groups: [{ code: 'warga', label: { id: 'Warga' } }], areas: [] },
  },
  [`GET ${path}/counts`]: { body: { notSent: 0, sent: 1, opened: 0, answered: 2, bounced: 0, revoked: 0 } },
  [`GET ${path}`]: { body: { items: [budi], next: null } },
};

async function choose(action: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Tindakan untuk budi@contoh.id' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
}

describe('the invited', () => {
  it('are listed with what became of them', async () => {
    serve(basis);
    show(<InvitationsPanel campaign={campaign} />);
    expect(await screen.findByText('Budi')).toBeInTheDocument();
    expect(await screen.findByText('Warga')).toBeInTheDocument();
    expect(screen.getByText('1 pengingat')).toBeInTheDocument();
    expect(await screen.findByText('Semua (3)')).toBeInTheDocument();
  });

  it('are searched and read on page by page', async () => {
    const calls = serve({
      ...basis,
      [`GET ${path}?search=budi&limit=50`]: { body: { items: [budi], next: '49' } },
      [`GET ${path}?search=budi&after=49&limit=50`]: {
        body: { items: [{ ...budi, id: 'i2', name: 'Budiman' }], next: null },
      },
    });
    show(<InvitationsPanel campaign={campaign} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Cari nama atau surel' }), 'budi{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Muat lagi' }));
    expect(await screen.findByText('Budiman')).toBeInTheDocument();
    expect(calls.some((call) => call.path.includes('after=49'))).toBe(true);
  });

  it('are told what to do when nobody is invited', async () => {
    serve({ ...basis, [`GET ${path}`]: { body: { items: [], next: null } } });
    show(<InvitationsPanel campaign={{ ...campaign, state: 'closed' }} />);
    expect(await screen.findByText('Belum ada yang diundang')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Impor daftar/ })).not.toBeInTheDocument();
  });

  it('are said again after a failure', async () => {
    serve({ ...basis, [`GET ${path}`]: { status: 503, body: { title: 'Sedang sibuk' } } });
    show(<InvitationsPanel campaign={campaign} />);
    expect(await screen.findByRole('button', { name: /Coba lagi/ })).toBeInTheDocument();
  });
});

describe('a link', () => {
  it('is shown with its QR code', async () => {
    serve({ ...basis, 'GET /api/survey/invitations/i1/link': { body: { url: 'https://reviu.contoh.id/r/xyz' } } });
    show(<InvitationsPanel campaign={campaign} />);
    await choose('Tautan dan QR');
    expect(await screen.findByText('https://reviu.contoh.id/r/xyz')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Kode QR tautan' })).toHaveAttribute(
      'src',
      '/api/survey/invitations/i1/qr?format=svg',
    );
    expect(screen.getByRole('link', { name: 'QR sebagai PNG' })).toHaveAttribute(
      'href',
      '/api/survey/invitations/i1/qr?format=png',
    );
  });

  it('is revoked after a question', async () => {
    const calls = serve({ ...basis, 'POST /api/survey/invitations/i1/revocation': { body: budi } });
    show(<InvitationsPanel campaign={campaign} />);
    await choose('Cabut undangan');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cabut undangan' }));
    expect(await screen.findByText('Undangan dicabut.')).toBeInTheDocument();
    expect(calls.filter((call) => call.method === 'POST')).toHaveLength(1);
  });

  it('is marked as bounced with the reason', async () => {
    const calls = serve({ ...basis, 'POST /api/survey/invitations/i1/bounce': { body: budi } });
    show(<InvitationsPanel campaign={campaign} />);
    await choose('Tandai surel gagal');
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'penuh');
    await userEvent.click(screen.getByRole('button', { name: 'Tandai surel gagal' }));
    expect(await screen.findByText('Surel ditandai gagal.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ reason: 'penuh' });
  });

  it('is mailed to one person alone', async () => {
    const calls = serve({
      ...basis,
      'POST /api/survey/campaigns/c1/mailings': {
        status: 409,
        body: { title: 'Surel belum disiapkan', detail: 'Instalasi ini tidak memiliki peladen surel.' },
      },
    });
    show(<InvitationsPanel campaign={campaign} />);
    await choose('Ingatkan');
    expect(await screen.findByText('Instalasi ini tidak memiliki peladen surel.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ kind: 'reminder', invitation: 'i1' });
  });

  it('that was used cannot be changed', async () => {
    serve({ ...basis, [`GET ${path}`]: { body: { items: [{ ...budi, state: 'answered' }], next: null } } });
    show(<InvitationsPanel campaign={campaign} />);
    expect(await screen.findByText('Menjawab')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Tindakan/ })).not.toBeInTheDocument();
  });
});

describe('a list', () => {
  const file = new File(['surel\nbudi@contoh.id\n'], 'undangan.csv', { type: 'text/csv' });

  async function upload() {
    await userEvent.click(screen.getByRole('button', { name: /Impor daftar/ }));
    const input = (await screen.findByRole('dialog')).querySelector('input[type=file]');
    await userEvent.upload(input as HTMLInputElement, file);
  }

  it('is checked before anybody is invited', async () => {
    const outcome = { added: 3, already: 1, warnings: [] };
    const calls = serve({
      ...basis,
      [`POST ${path}/import?dryRun=true`]: { body: { ...outcome, dryRun: true } },
      [`POST ${path}/import?dryRun=false`]: { body: { ...outcome, dryRun: false } },
    });
    show(<InvitationsPanel campaign={campaign} />);
    await upload();
    expect(await screen.findByText('3 orang akan diundang.')).toBeInTheDocument();
    expect(screen.getByText(/1 orang sudah diundang/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undang 3 orang' }));
    expect(await screen.findByText('3 orang diundang.')).toBeInTheDocument();
    expect(calls.filter((call) => call.method === 'POST').map((call) => call.path)).toEqual([
      `${path}/import?dryRun=true`,
      `${path}/import?dryRun=false`,
    ]);
  });

  it('shows every fault at its row and column', async () => {
    serve({
      ...basis,
      [`POST ${path}/import?dryRun=true`]: {
        status: 422,
        body: {
          title: 'Daftar belum dapat diimpor',
          detail: '1 hal perlu diperbaiki; belum ada yang diundang.',
          errors: [
            {
              pointer: '/CSV/2/A',
              sheet: 'CSV',
              row: 2,
              column: 'A',
              header: 'surel',
              detail: '"budi" bukan alamat surel.',
            },
          ],
        },
      },
    });
    show(<InvitationsPanel campaign={campaign} />);
    await upload();
    expect(await screen.findByText('"budi" bukan alamat surel.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Undang/ })).not.toBeInTheDocument();
  });
});
