import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type {
  CampaignProgress,
  DimensionFigures,
  Figure,
  ImportancePerformanceFigures,
  Me,
  Satisfaction,
} from '../api';
import { SessionProvider } from '../app/session';
import { staleKeys } from '../live/changes';
import { serve } from '../testing/server';
import { officer } from '../testing/show';
import ResultsPage from './ResultsPage';

vi.mock('../ui/EChart', () => ({ EChart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const reviewer: Me = { username: 'reviewer.ub', name: 'Agus', roles: ['reviewer'], opd: null };
const council: Me = { ...reviewer, username: 'dewan', roles: ['council'] };
const text = (id: string) => ({ id, en: null });
const head = {
  campaign: 'c1',
  title: text('Uji coba'),
  simulated: true,
  audience: 'opd' as const,
  basis: 'submitted' as const,
  asOf: '2024-05-03T03:42:00Z',
  revision: 1,
  suppressed: false,
};
const from = { formula: '19 / 6 = 3.1667', responses: 29, verified: 26 };

const progress: CampaignProgress = {
  campaign: 'c1',
  title: text('Uji coba'),
  state: 'closed',
  simulated: true,
  opensAt: null,
  closesAt: null,
  asOf: head.asOf,
  revision: 1,
  opd: { total: 29, notStarted: 0, inProgress: 0, submitted: 3, returned: 0, verified: 26 },
  byOpd: [
    { opd: 'dinkes', name: 'Dinas Kesehatan', state: 'verified', at: head.asOf, dueAt: null, reason: null },
    { opd: 'disdik', name: 'Dinas Pendidikan', state: 'verified', at: head.asOf, dueAt: null, reason: null },
  ],
  stakeholders: {
    n: 400,
    byGroup: [
      { group: 'media', label: text('Media'), n: 32, suppressed: false },
      { group: 'pers', label: text('Pers kampus'), n: null, suppressed: true },
    ],
    byArea: [],
  },
};

const dimensions: DimensionFigures = {
  ...head,
  responses: 29,
  criteria: [{ code: 'efisien', label: text('Efisien'), n: 6, mean: 3.1667, sd: 0.4082, lowest: 1, highest: 4 }],
  dimensions: [
    {
      code: 'living',
      name: text('Kehidupan Cerdas'),
      dimension: null,
      n: 87,
      importance: 4.2184,
      performance: 3.6782,
      sd: 0.8,
      gap: -0.5402,
    },
  ],
  subDimensions: [
    {
      code: 'living/health',
      name: text('Kesehatan'),
      dimension: 'living',
      n: 29,
      importance: 4.5,
      performance: 4.1,
      sd: 0.8,
      gap: -0.4,
    },
  ],
  readiness: [],
  byOpd: [
    {
      opd: 'dinkes',
      programme: null,
      name: 'Dinas Kesehatan',
      criteria: { efisien: 3 },
      readiness: {},
      subDimensions: { 'living/health': 5 },
    },
  ],
  byProgramme: [],
  from,
};

const quadrants: ImportancePerformanceFigures = {
  ...head,
  n: 29,
  crosshair: { importance: 4.03, performance: 3.58 },
  conformityOfMeans: 88.7,
  meanConformity: 89.25,
  items: [
    {
      code: 'living/health',
      name: text('Kesehatan'),
      dimension: 'living',
      importance: 4.5,
      performance: 3.1,
      gap: -1.4,
      conformity: 68.89,
      quadrant: 'concentrate',
      n: 29,
    },
  ],
  from,
};

const satisfaction: Satisfaction = {
  ...head,
  audience: 'stakeholder',
  n: 378,
  nrr: 3.1778,
  index: 79.45,
  grade: 'B',
  gradeName: text('Baik'),
  reason: null,
  unsur: [{ key: 'waktu', label: text('Waktu penyelesaian'), n: 378, nrr: 2.9233, sd: 0.7 }],
  source: 'Peraturan Menteri PANRB Nomor 14 Tahun 2017',
  from,
};

const question: Figure = {
  ...head,
  name: 'lama',
  kind: 'single',
  label: text('Lama bertugas'),
  page: 'profil',
  repeat: null,
  n: 29,
  missing: 1,
  options: [{ code: 'baru', label: text('Kurang dari 1 tahun'), n: 4, share: 0.1379, lower: 0.055, upper: 0.306 }],
  mean: null,
  sd: null,
  rows: [],
  texts: null,
  from,
};
const written: Figure = { ...question, name: 'saran', kind: 'text', label: text('Saran'), options: [] };

const base = '/api/reporting/campaigns/c1';

function answers(more: Parameters<typeof serve>[0] = {}) {
  return serve({
    [`GET ${base}/progress`]: { body: progress },
    'GET /api/survey/campaigns/c1': { body: { parts: [{ audience: 'opd' }, { audience: 'stakeholder' }] } },
    [`GET ${base}/dimensions`]: { body: dimensions },
    [`GET ${base}/importance-performance`]: { body: quadrants },
    [`GET ${base}/questions`]: {
      body: { ...head, responses: 29, verified: 26, items: [question, { ...written, suppressed: false }] },
    },
    [`GET ${base}/ikm`]: { body: satisfaction },
    ...more,
  });
}

function open(address = '', me: Me = reviewer) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([{ path: '/campaigns/:id/results', element: <ResultsPage /> }], {
    initialEntries: [`/campaigns/c1/results${address}`],
  });
  render(
    <App>
      <QueryClientProvider client={queries}>
        <SessionProvider me={me}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </App>,
  );
  return queries;
}

describe('the results of a campaign', () => {
  it('say how many answered and mark what is simulated', async () => {
    answers();
    open();
    expect(await screen.findByText('29 dari 29 OPD telah mengirim')).toBeVisible();
    expect(screen.getByText('400 pemangku kepentingan menjawab')).toBeVisible();
    const criteria = await screen.findByRole('region', { name: 'Empat kriteria program menurut OPD' });
    expect(criteria).toHaveTextContent('n = 29 · semua terkirim · skala 1–4');
    expect(within(criteria).getByText('simulasi')).toBeVisible();
    expect(within(criteria).getByRole('row', { name: /Efisien 3,17/ })).toBeVisible();
  });

  it('tell what a figure is made from', async () => {
    answers();
    open();
    const criteria = await screen.findByRole('region', { name: /^Empat kriteria/ });
    await userEvent.click(within(criteria).getByRole('button', { name: 'Dari apa?' }));
    expect(await screen.findByText('19 / 6 = 3.1667')).toBeInTheDocument();
    expect(screen.getByText('29 jawaban, 26 di antaranya terverifikasi')).toBeInTheDocument();
  });

  it('follow a change without a reload', async () => {
    let sent = 26;
    answers({
      [`GET ${base}/progress`]: () => ({ body: { ...progress, opd: { ...progress.opd, verified: sent } } }),
    });
    const queries = open();
    await screen.findByText('29 dari 29 OPD telah mengirim');
    sent = 20;
    await act(async () => {
      for (const queryKey of staleKeys('campaign', '{"id":"c1","revision":2}')) {
        await queries.invalidateQueries({ queryKey });
      }
    });
    expect(await screen.findByText('23 dari 29 OPD telah mengirim')).toBeVisible();
  });

  it('ask for the verified only when told so', async () => {
    const calls = answers();
    open();
    await userEvent.click(await screen.findByText('Terverifikasi saja'));
    await vi.waitFor(() =>
      expect(calls.map((call) => call.path)).toContain(`${base}/dimensions?audience=opd&basis=verified`),
    );
  });

  it('compare one OPD with all of them', async () => {
    answers();
    open('?opd=dinkes');
    const criteria = await screen.findByRole('region', {
      name: /^Empat kriteria program: Dinas Kesehatan dibanding semua OPD/,
    });
    expect(within(criteria).getByRole('columnheader', { name: 'DINKES' })).toBeVisible();
  });

  it('offer no OPD to choose to officers, who see their own row only', async () => {
    answers();
    open('?tab=opd', officer);
    expect(await screen.findByText(/baris OPD Anda sendiri/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'OPD tertentu' })).toBeNull();
    const heat = await screen.findByRole('region', { name: 'Empat kriteria setiap OPD' });
    expect(within(heat).getAllByRole('row')).toHaveLength(3);
  });

  it('place the sub-dimensions in quadrants, with both overall conformities', async () => {
    answers();
    open('?tab=quadrants');
    expect(await screen.findByText(/^88,70\s%$/)).toBeVisible();
    expect(screen.getByText(/^89,25\s%$/)).toBeVisible();
    const field = screen.getByRole('region', { name: 'Kuadran kepentingan–kinerja' });
    expect(
      within(field).getByRole('row', { name: /Kesehatan 4,50 3,10 -1,40 68,89\s% Prioritas utama 29/ }),
    ).toBeVisible();
  });

  it('give the satisfaction index of stakeholders with its grade', async () => {
    answers();
    open('?audience=stakeholder');
    expect(await screen.findByText('79,45')).toBeVisible();
    expect(screen.getByText('Mutu B: Baik')).toBeVisible();
  });

  it('say why figures about few people are hidden', async () => {
    answers({
      [`GET ${base}/importance-performance`]: {
        body: { ...quadrants, n: null, suppressed: true, items: [], from: null },
      },
    });
    open('?audience=stakeholder&group=media&tab=quadrants');
    expect(await screen.findByText('Disembunyikan: terlalu sedikit responden')).toBeVisible();
  });

  it('say that nothing is verified yet, rather than show zeros', async () => {
    answers({ [`GET ${base}/dimensions`]: { body: { ...dimensions, responses: 0, basis: 'verified' } } });
    open('?basis=verified');
    expect(await screen.findByText('Belum ada jawaban yang terverifikasi')).toBeVisible();
  });

  it('say that an audience was not asked', async () => {
    answers({
      [`GET ${base}/dimensions`]: { status: 404, body: { type: 'urn:reviu:problem:not-asked', title: 'x' } },
    });
    open();
    expect(await screen.findByText('Kelompok ini tidak ditanya dalam survei ini')).toBeVisible();
  });

  it('show how a question was answered, with the interval of each share', async () => {
    answers();
    open('?tab=questions');
    const figure = await screen.findByRole('region', { name: 'Lama bertugas' });
    expect(figure).toHaveTextContent('n = 29 · semua terkirim · 1 tidak menjawab atau tidak ditanya');
    expect(within(figure).getByRole('row', { name: /Kurang dari 1 tahun 4 13,8\s% 5,5–30,6\s%/ })).toBeVisible();
  });

  it('show what people wrote page by page to those who may read it', async () => {
    const page = (items: string[], next: string | null) => ({
      body: { ...written, texts: { items: items.map((one) => ({ opd: 'dinkes', programme: null, text: one })), next } },
    });
    answers({
      [`GET ${base}/questions/saran`]: ({ path }) =>
        path.includes('after=p2') ? page(['Kedua'], null) : page(['Pertama'], 'p2'),
    });
    open('?tab=questions');
    await userEvent.click(await screen.findByRole('button', { name: 'Baca jawaban tertulis' }));
    expect(await screen.findByText('Pertama')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan berikutnya' }));
    expect(await screen.findByText('Kedua')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tampilkan berikutnya' })).toBeNull();
  });

  it('do not show it to the council', async () => {
    answers();
    open('?tab=questions', council);
    expect(await screen.findByText(/hanya dibaca reviewer dan administrator/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Baca jawaban tertulis' })).toBeNull();
  });

  it('find words in all written answers, and mark them', async () => {
    const asked: string[] = [];
    const found = (words: string, next: string | null) => ({
      body: {
        campaign: 'c1',
        simulated: true,
        basis: 'submitted',
        search: 'hubung',
        questions: [{ name: 'saran', label: text('Apa saran Anda?') }],
        texts: {
          items: [
            {
              question: 'saran',
              opd: 'dinkes',
              programme: null,
              pieces: [
                { text: 'Belum ', found: false },
                { text: words, found: true },
              ],
            },
          ],
          next,
        },
      },
    });
    answers({
      [`GET ${base}/texts`]: ({ path }) => {
        asked.push(path);
        return path.includes('after=p2') ? found('menghubungkan', null) : found('terhubung', 'p2');
      },
    });
    open('?tab=questions&basis=verified');
    await userEvent.type(await screen.findByRole('searchbox', { name: /semua jawaban tertulis/ }), 'hubung{Enter}');
    const list = await screen.findByRole('list', { name: 'Jawaban yang memuat kata itu' });
    expect(within(list).getByText('terhubung').tagName).toBe('MARK');
    expect(list).toHaveTextContent('DINKES · Apa saran Anda?');
    expect(asked[0]).toContain('search=hubung');
    expect(asked[0]).toContain('basis=verified');
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan berikutnya' }));
    expect(await screen.findByText('menghubungkan')).toBeVisible();
  });

  it('offer no search in written answers to the council', async () => {
    answers();
    open('?tab=questions', council);
    expect(await screen.findByText(/hanya dibaca reviewer dan administrator/)).toBeVisible();
    expect(screen.queryByRole('searchbox', { name: /semua jawaban tertulis/ })).toBeNull();
  });
});
