import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Campaign, MailStanding } from '../api';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import { MailPanel } from './MailPanel';

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
  parts: [
    { audience: 'opd', questionnaire: 'q1', number: 1, questionnaireVersion: 'v1', opds: ['dinkes'], groups: [] },
    { audience: 'stakeholder', questionnaire: 'q2', number: 1, questionnaireVersion: 'v2', opds: [], groups: [] },
  ],
  openLink: null,
  draftsKept: null,
  extensionReason: null,
};

const standing: MailStanding = {
  configured: true,
  from: 'reviu@contoh.id',
  toInvite: 3,
  toRemind: 0,
  officesToRemind: 2,
  officesWithoutAddress: ['Dinas Sosial'],
  places: ['name', 'link'],
  templates: [
    { kind: 'invitation', language: 'id', subject: 'Undangan', text: 'Isi: {link}', own: false },
    { kind: 'invitation', language: 'en', subject: 'Invitation', text: 'Here: {link}', own: false },
    { kind: 'reminder', language: 'id', subject: 'Pengingat', text: 'Lagi: {link}', own: false },
    { kind: 'reminder', language: 'en', subject: 'Reminder', text: 'Again: {link}', own: false },
    { kind: 'office-reminder', language: 'id', subject: 'Yth. {name}', text: 'OPD: {link}', own: false },
  ],
  reminders: [{ daysBefore: 7, at: '2099-06-23T16:59:59Z', done: true }],
  mailings: [],
};

const path = '/api/survey/campaigns/c1/mail';
const basis = { 'GET /api/me': { body: {} }, [`GET ${path}`]: { body: standing } };

describe('mails', () => {
  it('are sent after a question, to as many as it says', async () => {
    const calls = serve({ ...basis, 'POST /api/survey/campaigns/c1/mailings': { status: 202, body: { mails: 3 } } });
    show(<MailPanel campaign={campaign} />);
    await userEvent.click(await screen.findByRole('button', { name: /Kirim undangan \(3\)/ }));
    expect(screen.getByRole('button', { name: 'Ingatkan (0)' })).toBeDisabled();
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kirim undangan (3)' }));
    expect(await screen.findByText('3 surel menunggu dikirim.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ kind: 'invitation' });
  });

  it('say when the installation has no mail server', async () => {
    serve({ ...basis, [`GET ${path}`]: { body: { ...standing, configured: false } } });
    show(<MailPanel campaign={campaign} />);
    expect(await screen.findByText('Surel belum disiapkan pada instalasi ini.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Kirim undangan/ })).not.toBeInTheDocument();
  });

  it('show how far they are, what went wrong and why, and are tried again', async () => {
    const mailing = {
      id: 'm1',
      kind: 'invitation',
      byCalendar: false,
      orderedAt: '2024-05-07T01:00:00Z',
      day: null,
      waiting: 0,
      sent: 7,
      failed: 1,
      unclear: 2,
      dropped: 0,
    };
    serve({
      ...basis,
      [`GET ${path}`]: { body: { ...standing, mailings: [mailing] } },
      'GET /api/survey/mailings/m1/mails': {
        body: {
          items: [
            {
              id: 't1',
              name: 'Ani',
              email: 'a@contoh.id',
              state: 'failed',
              sentAt: null,
              attempts: 5,
              problem: 'Peladen tidak mengenal.',
            },
          ],
          next: null,
        },
      },
      'POST /api/survey/mailings/m1/retry': { body: { mails: 3 } },
    });
    show(<MailPanel campaign={campaign} />);
    expect(await screen.findByText(/7 dari 10 terkirim/)).toBeInTheDocument();
    expect(screen.getByText(/2 surel terputus/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Lihat penerima' }));
    expect(await screen.findByText('Peladen tidak mengenal. · 5 kali dicoba')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi yang gagal', hidden: true }));
    expect(await screen.findByText('3 surel dicoba lagi.')).toBeInTheDocument();
  });
});

describe('offices', () => {
  it('that have not handed in are reminded after a question, and those without an address are named', async () => {
    const calls = serve({ ...basis, 'POST /api/survey/campaigns/c1/mailings': { status: 202, body: { mails: 2 } } });
    show(<MailPanel campaign={campaign} />);
    expect(await screen.findByText(/Dinas Sosial/)).toBeInTheDocument();
    expect(screen.getByText('7 hari sebelumnya · 23 Juni 2099 (sudah lewat)')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Ingatkan OPD \(2\)/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ingatkan OPD (2)' }));
    expect(await screen.findByText('2 surel menunggu dikirim.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ kind: 'office-reminder' });
  });

  it('are written to in Indonesian alone', async () => {
    serve(basis);
    show(<MailPanel campaign={{ ...campaign, parts: campaign.parts.slice(0, 1) }} />);
    await userEvent.click(await screen.findByRole('button', { name: /Atur kata-kata/ }));
    expect(await screen.findByRole('textbox', { name: 'Subjek' })).toHaveValue('Yth. {name}');
    expect(screen.queryByText('English')).not.toBeInTheDocument();
  });
});

describe('their words', () => {
  async function open() {
    show(<MailPanel campaign={campaign} />);
    await userEvent.click(await screen.findByRole('button', { name: /Atur kata-kata/ }));
    return screen.findByRole('textbox', { name: 'Subjek' });
  }

  it('are shown as somebody would read them and kept', async () => {
    const calls = serve({
      ...basis,
      [`POST ${path}/preview`]: { body: { subject: 'Halo Siti', text: 'Isi: https://a/r/b' } },
      [`PUT ${path}/templates/invitation`]: { body: standing },
    });
    const subject = await open();
    expect(subject).toHaveValue('Undangan');
    await userEvent.clear(subject);
    await userEvent.type(subject, 'Halo {{name}');
    await userEvent.click(screen.getByRole('button', { name: 'Pratinjau' }));
    expect(await screen.findByText('Halo Siti')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan kata-kata' }));
    expect(await screen.findByText('Kata-kata disimpan.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({
      language: 'id',
      subject: 'Halo {name}',
      text: 'Isi: {link}',
    });
  });

  it('tell what is wrong with them', async () => {
    serve({
      ...basis,
      [`POST ${path}/test`]: {
        status: 422,
        body: {
          title: 'Surel belum dapat dikirim',
          errors: [{ pointer: '/text', detail: 'Teks tidak memuat {link}.' }],
        },
      },
    });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Kirim uji ke saya' }));
    expect(await screen.findByText('Teks tidak memuat {link}.')).toBeInTheDocument();
  });

  it('exist in both languages', async () => {
    serve(basis);
    const subject = await open();
    await userEvent.click(screen.getByText('English'));
    expect(subject).toHaveValue('Invitation');
  });
});
