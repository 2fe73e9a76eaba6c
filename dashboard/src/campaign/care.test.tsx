import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Assignment, Campaign } from '../api';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import { CampaignActions } from './CampaignActions';
import { ExtendOpd } from './ExtendOpd';
import { QuotasPanel } from './QuotasPanel';

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
  openLink: null,
  draftsKept: null,
  extensionReason: null,
};

const assignment: Assignment = {
  id: 'a1',
  version: 3,
  campaign: 'c1',
  campaignTitle: { id: 'Reviu' },
  campaignState: 'closed',
  simulated: false,
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  state: 'in-progress',
  dueAt: '2024-06-30T16:59:59Z',
  accepting: false,
  graceUntil: null,
  extensionReason: null,
  response: null,
  responseVersion: null,
  reason: null,
  programmes: [],
  questionnaire: 'q',
  number: 1,
  questionnaireVersion: 'v',
  updatedAt: null,
  submittedAt: null,
  submittedBy: null,
  verifiedBy: null,
  headApproval: false,
  approvalAskedAt: null,
  approvalAskedBy: null,
  approvedBy: null,
};

const me = { 'GET /api/me': { body: {} } };

describe('more time', () => {
  it('is given to every OPD with a reason and the version that was read', async () => {
    const calls = serve({ ...me, 'POST /api/survey/campaigns/c1/extension': { body: campaign } });
    show(<CampaignActions campaign={campaign} />);
    await userEvent.click(screen.getByRole('button', { name: 'Perpanjang' }));
    await userEvent.click(screen.getByRole('button', { name: 'Perpanjang waktu' }));
    expect(await screen.findByText('Tulis alasannya.')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: /Alasan/ }), 'Banjir');
    await userEvent.click(screen.getByRole('button', { name: 'Perpanjang waktu' }));
    expect(await screen.findByText('Waktu diperpanjang.')).toBeInTheDocument();
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.body).toMatchObject({ reason: 'Banjir' });
    const body = sent?.body as { closesAt: string } | undefined;
    expect(Date.parse(body?.closesAt ?? '')).toBeGreaterThan(Date.parse('2099-06-30T16:59:59Z'));
    expect(sent?.headers.get('If-Match')).toBe('"2"');
  });

  it('is given to one OPD after the campaign has closed', async () => {
    const calls = serve({ ...me, 'POST /api/survey/assignments/a1/extension': { body: assignment } });
    show(<ExtendOpd campaign={{ ...campaign, state: 'closed' }} assignment={assignment} />);
    await userEvent.click(screen.getByRole('button', { name: 'Perpanjang waktu Dinas Kesehatan' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'Mutasi');
    await userEvent.click(screen.getByRole('button', { name: 'Perpanjang waktu' }));
    expect(await screen.findByText('Waktu diperpanjang.')).toBeInTheDocument();
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.body).toMatchObject({ reason: 'Mutasi' });
    const body = sent?.body as { dueAt: string } | undefined;
    expect(Date.parse(body?.dueAt ?? '')).toBeGreaterThan(Date.now());
  });

  it('is not offered to an OPD that has sent', () => {
    serve(me);
    show(<ExtendOpd campaign={campaign} assignment={{ ...assignment, state: 'submitted' }} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the end of a campaign', () => {
  it('says that open drafts are taken a little longer', async () => {
    serve(me);
    show(<CampaignActions campaign={campaign} />);
    await userEvent.click(screen.getByRole('button', { name: 'Tutup kampanye' }));
    expect(await screen.findByText(/15 menit/)).toBeInTheDocument();
  });

  it('is followed by archiving', async () => {
    const calls = serve({ ...me, 'POST /api/survey/campaigns/c1/archiving': { body: campaign } });
    show(<CampaignActions campaign={{ ...campaign, state: 'closed' }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Arsipkan' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Arsipkan' }));
    expect(await screen.findByText('Kampanye diarsipkan.')).toBeInTheDocument();
    expect(calls.filter((call) => call.method === 'POST')).toHaveLength(1);
  });
});

describe('quotas', () => {
  const path = '/api/survey/campaigns/c1/quotas';
  const plan = {
    quotas: [{ group: 'warga', area: null, most: 100, taken: 40 }],
    groups: [{ code: 'warga', label: { id: 'Warga' } }],
    areas: [{ code: '1', label: { id: 'Mojoroto' } }],
  };

  it('show how far they are filled and are replaced as a whole', async () => {
    const calls = serve({ ...me, [`GET ${path}`]: { body: plan }, [`PUT ${path}`]: { body: plan } });
    show(<QuotasPanel campaign={campaign} />);
    expect(await screen.findByText('40 dari 100')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Atur kuota' }));
    await userEvent.click(await screen.findByRole('button', { name: /Tambah kuota/ }));
    await userEvent.type(screen.getAllByRole('spinbutton').at(-1) as HTMLElement, '7');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan kuota' }));
    expect(await screen.findByText('Kuota disimpan.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({
      quotas: [
        { group: 'warga', area: null, most: 100 },
        { group: null, area: null, most: 7 },
      ],
    });
  });

  it('say what to do when there are none', async () => {
    serve({ ...me, [`GET ${path}`]: { body: { ...plan, quotas: [] } } });
    show(<QuotasPanel campaign={{ ...campaign, state: 'closed' }} />);
    expect(await screen.findByText('Tanpa kuota')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Atur kuota' })).not.toBeInTheDocument();
  });
});
