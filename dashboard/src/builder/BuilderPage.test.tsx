import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../api';
import { type Call, serve } from '../testing/server';
import { showRoutes } from '../testing/show';
import BuilderPage from './BuilderPage';

// jsdom draws nothing, so it cannot scroll.
window.HTMLElement.prototype.scrollIntoView = () => {};

const path = '/api/survey/questionnaires/q1';
const ref = (name: string) => `\${${name}}`;

const definition: Definition = {
  title: { id: 'Survei layanan', en: 'Survey of services' },
  languages: ['id', 'en'],
  pages: [
    {
      name: 'profil',
      title: { id: 'Profil', en: 'Profile' },
      items: [
        {
          kind: 'single',
          name: 'peran',
          label: { id: 'Peran Anda', en: 'Your part' },
          required: true,
          choices: [
            { code: 'ketua', label: { id: 'Ketua', en: 'Chair' } },
            { code: 'anggota', label: { id: 'Anggota', en: 'Member' } },
          ],
        },
        { kind: 'date', name: 'mulai', label: { id: 'Sejak kapan?', en: 'Since when?' } },
      ],
    },
    { name: 'saran', title: { id: 'Saran', en: 'Advice' }, items: [] },
  ],
};

const admin = { id: '1', name: 'Admin Diskominfo' };
const flaw = {
  pointer: '/pages/1/items',
  code: 'questionnaire-page-empty',
  detail: 'Halaman ini belum berisi.',
  blocks: true,
};

interface Given {
  flaws?: object[];
  save?: (call: Call) => { status?: number; body: unknown };
  published?: boolean;
}

/** The builder at work on one questionnaire; `saved` is what reached the server, the newest last. */
function build({ flaws = [], save, published = false }: Given = {}) {
  let version = 1;
  const versions = published ? [{ number: 1, publishedAt: '2025-01-01T00:00:00Z' }] : [];
  const calls = serve({
    'GET /api/me': { body: {} },
    'GET /api/masterplan/plans': { body: { items: [], next: null } },
    [`GET ${path}`]: {
      body: {
        id: 'q1',
        version,
        state: published ? 'published' : 'draft',
        title: definition.title,
        draft: published ? null : { definition },
        versions,
      },
    },
    [`GET ${path}/versions/1`]: { body: { definition } },
    [`GET ${path}/draft`]: {
      body: { id: 'q1', version, updatedAt: '2025-01-31T03:00:00Z', updatedBy: admin, definition, flaws },
    },
    [`PUT ${path}/draft`]: (call) =>
      save?.(call) ?? {
        body: { id: 'q1', version: ++version, updatedAt: '2025-01-31T03:42:00Z', updatedBy: admin, flaws },
      },
    [`POST ${path}/publication`]: { status: 201, body: { id: 'q1', version: 9, number: 1 } },
  });
  const shown = showRoutes(
    [
      { path: '/questionnaires/:id/edit', element: <BuilderPage /> },
      { path: '*', element: <h1>Halaman lain</h1> },
    ],
    '/questionnaires/q1/edit',
  );
  const saved = () => calls.filter((call) => call.method === 'PUT').map((call) => call.body as Definition);
  return { calls, saved, ...shown };
}

const outline = async () => within(await screen.findByRole('navigation', { name: 'Susunan' }));
const rows = async () =>
  (await outline()).getAllByRole('listitem').map((row) => row.querySelector('.builder-row-text')?.textContent);
const latest = (saved: () => Definition[]) =>
  waitFor(
    () => {
      const last = saved().at(-1);
      if (!last) {
        throw new Error('nothing was saved');
      }
      return last;
    },
    { timeout: 5_000 },
  );

async function choose(name: RegExp | string) {
  await userEvent.click((await outline()).getByRole('button', { name }));
}

describe('writing a questionnaire', () => {
  it('saves what is typed in both languages, and says when', async () => {
    const { saved, calls } = build();
    await choose(/Tanggal: Sejak kapan/);
    const question = screen.getByRole('group', { name: 'Pertanyaan' });
    fireEvent.change(within(question).getByLabelText('Indonesia'), { target: { value: 'Mulai kapan?' } });
    fireEvent.change(within(question).getByLabelText('Inggris'), { target: { value: 'From when?' } });
    expect(screen.getByText('Belum tersimpan')).toBeVisible();
    const draft = await latest(saved);
    expect(draft.pages[0]?.items[1]?.label).toEqual({ id: 'Mulai kapan?', en: 'From when?' });
    expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
    expect(calls.find((call) => call.method === 'PUT')?.headers.get('If-Match')).toBe('"1"');
  });

  it('adds a question of a kind behind the chosen one, and shows it in the preview', async () => {
    const { saved } = build();
    await choose(/Pilih satu: Peran/);
    await userEvent.click(screen.getByRole('button', { name: /Tambah pertanyaan/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Isian teks/ }));
    const question = screen.getByRole('group', { name: 'Pertanyaan' });
    fireEvent.change(within(question).getByLabelText('Indonesia'), { target: { value: 'Nama jalan' } });
    const preview = screen.getByRole('complementary', { name: 'Pratinjau' });
    expect(await within(preview).findByRole('textbox', { name: /Nama jalan/ })).toBeInTheDocument();
    const draft = await latest(saved);
    expect(draft.pages[0]?.items.map((item) => item.kind)).toEqual(['single', 'text', 'date']);
  });

  it('moves by keyboard, says where to, and keeps the focus', async () => {
    build();
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await rows()).toEqual(['Profil', 'Peran Anda', 'Saran', 'Sejak kapan?']);
    expect(screen.getByText('Sejak kapan? kini nomor 1 dari 1 di Saran.')).toBeInTheDocument();
    expect((await outline()).getByRole('button', { name: /Tanggal: Sejak kapan/ })).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowUp}{/Alt}');
    expect(await rows()).toEqual(['Profil', 'Sejak kapan?', 'Peran Anda', 'Saran']);
  });

  it('duplicates, deletes and takes back', async () => {
    build();
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.click(screen.getByRole('button', { name: 'Gandakan' }));
    expect(await rows()).toEqual(['Profil', 'Peran Anda', 'Sejak kapan?', 'Sejak kapan?', 'Saran']);
    expect(screen.getByLabelText('Nama pada data')).toHaveValue('mulai_2');
    await userEvent.click(screen.getByRole('button', { name: 'Hapus' }));
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect(await rows()).toEqual(['Profil', 'Peran Anda', 'Sejak kapan?', 'Saran']);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await rows()).toHaveLength(5);
  });

  it('writes a condition by a form', async () => {
    const { saved } = build();
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.click(screen.getByRole('button', { name: /Tambah syarat/ }));
    const draft = await latest(saved);
    expect(draft.pages[0]?.items[1]?.visibleWhen).toBe(`${ref('peran')} = 'ketua'`);
  });

  it('says at once what is wrong with a formula, and where', async () => {
    build();
    await choose(/Tanggal: Sejak kapan/);
    const formula = screen.getByRole('textbox', { name: 'Jawaban sah bila' });
    fireEvent.change(formula, { target: { value: '. <=' } });
    expect(screen.getByText('Rumus belum selesai (huruf ke-5).')).toBeVisible();
    fireEvent.change(formula, { target: { value: `. > ${ref('nama')}` } });
    expect(screen.getByText('Tidak ada pertanyaan bernama "nama" (huruf ke-5).')).toBeVisible();
    fireEvent.change(formula, { target: { value: '. <= today()' } });
    expect(screen.queryByText(/huruf ke-/)).toBeNull();
  });

  it('renames a question in the conditions of others', async () => {
    const { saved } = build();
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.click(screen.getByRole('button', { name: /Tambah syarat/ }));
    await choose(/Pilih satu: Peran/);
    fireEvent.change(screen.getByLabelText('Nama pada data'), { target: { value: 'jabatan' } });
    await waitFor(() => expect(saved().at(-1)?.pages[0]?.items[1]?.visibleWhen).toBe(`${ref('jabatan')} = 'ketua'`), {
      timeout: 5_000,
    });
  });

  it('adds options whose codes follow their text', async () => {
    const { saved } = build();
    await choose(/Pilih satu: Peran/);
    await userEvent.click(screen.getByRole('button', { name: /Tambah pilihan/ }));
    const option = screen.getByRole('group', { name: 'Teks pilihan 3' });
    await userEvent.type(within(option).getByLabelText('Indonesia'), 'Tamu undangan');
    await userEvent.tab();
    await waitFor(
      () =>
        expect(saved().at(-1)?.pages[0]?.items[0]).toMatchObject({
          choices: [{}, {}, { code: 'tamu_undangan', label: { id: 'Tamu undangan' } }],
        }),
      { timeout: 5_000 },
    );
  });
});

describe('checks', () => {
  it('lead to the place', async () => {
    build({ flaws: [{ ...flaw, pointer: '/pages/0/items/1/label/en', detail: 'Teks Inggris belum ada.' }] });
    await userEvent.click((await screen.findAllByText('Periksa (1)'))[0] as HTMLElement);
    await userEvent.click(await screen.findByRole('button', { name: /Teks Inggris belum ada/ }));
    await waitFor(() => expect(document.activeElement).toHaveValue('Since when?'));
  });

  it('keep an unfinished questionnaire from being published', async () => {
    const { calls } = build({ flaws: [flaw] });
    await userEvent.click(await screen.findByRole('button', { name: 'Terbitkan' }));
    expect(await screen.findByRole('button', { name: /Halaman ini belum berisi/ })).toBeInTheDocument();
    expect(calls.some((call) => call.method === 'POST')).toBe(false);
  });
});

describe('publishing', () => {
  it('saves first, then publishes just that', async () => {
    const { calls } = build();
    await choose(/Judul dan bahasa/);
    const title = screen.getByRole('group', { name: 'Judul kuesioner' });
    fireEvent.change(within(title).getByLabelText('Indonesia'), { target: { value: 'Survei baru' } });
    await userEvent.click(screen.getByRole('button', { name: 'Terbitkan' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Terbitkan' }));
    expect(await screen.findByText('Halaman lain')).toBeInTheDocument();
    const writes = calls.filter((call) => call.method !== 'GET');
    expect(writes.map((call) => call.method)).toEqual(['PUT', 'POST']);
    expect(writes.at(-1)?.headers.get('If-Match')).toBe('"2"');
  });

  it('begins with the latest version, and publishes nothing that did not change', async () => {
    const { calls } = build({ published: true });
    expect(await rows()).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Terbitkan' }));
    expect(await screen.findByText('Belum ada perubahan sejak versi terakhir.')).toBeInTheDocument();
    expect(calls.filter((call) => call.method !== 'GET')).toEqual([]);
  });
});

describe('two people at once', () => {
  const theirs = {
    id: 'q1',
    version: 5,
    updatedAt: '2025-01-31T03:42:00Z',
    updatedBy: { id: '2', name: 'Sari' },
    definition: { ...definition, title: { id: 'Judul Sari', en: 'Title of Sari' } },
  };

  async function conflicting() {
    let asked = 0;
    const built = build({
      save: () =>
        asked++ === 0
          ? { status: 412, body: { title: 'Kuesioner sudah berubah', current: theirs } }
          : { body: { ...theirs, version: 6, flaws: [] } },
    });
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus' }));
    expect(await screen.findByText('Sari juga mengubah draf ini', undefined, { timeout: 5_000 })).toBeVisible();
    return built;
  }

  it('lets the person take the other draft, and take that back', async () => {
    await conflicting();
    await userEvent.click(screen.getByRole('button', { name: 'Pakai draf Sari' }));
    expect(await screen.findByRole('heading', { name: 'Judul Sari' })).toBeVisible();
    expect(screen.queryByText('Sari juga mengubah draf ini')).toBeNull();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('heading', { name: 'Survei layanan' })).toBeVisible();
  });

  it('lets the person write over it knowingly', async () => {
    const { calls } = await conflicting();
    await userEvent.click(screen.getByRole('button', { name: 'Timpa dengan milik saya' }));
    expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
    const last = calls.filter((call) => call.method === 'PUT').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"5"');
    expect(last?.body).toMatchObject({ title: { id: 'Survei layanan' } });
  });
});

describe('leaving', () => {
  const leave = () => userEvent.click(screen.getByRole('link', { name: 'Ke kuesioner' }));

  it('sends what waits, and asks nothing', async () => {
    const { saved } = build();
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus' }));
    await leave();
    expect(await screen.findByText('Halaman lain')).toBeInTheDocument();
    expect(saved()).toHaveLength(1);
  });

  it('asks when the changes cannot be sent', async () => {
    build({ save: () => ({ status: 422, body: { title: 'Draf tidak dapat disimpan' } }) });
    await choose(/Tanggal: Sejak kapan/);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus' }));
    await leave();
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Perubahan terakhir belum sampai/)).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tetap di sini' }));
    expect(screen.queryByText('Halaman lain')).toBeNull();
    await leave();
    const again = await waitFor(() => {
      const dialogs = screen.getAllByRole('dialog');
      return dialogs.at(-1) as HTMLElement;
    });
    await userEvent.click(within(again).getByRole('button', { name: 'Tinggalkan' }));
    expect(await screen.findByText('Halaman lain')).toBeInTheDocument();
  });
});
