import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Me } from '../api';
import { type Call, serve } from '../testing/server';
import { administrator, officer, reviewer, show, showRoutes } from '../testing/show';
import { draft, higherTarget, homeCare, inForce, satisfaction } from './example';
import VersionPage from './VersionPage';
import { Versions } from './Versions';

const council: Me = { username: 'dewan', name: 'Dewan', roles: ['council'], opd: null };
const path = '/api/masterplan/plans';
const proposed = { ...draft, version: 4, status: 'proposed' as const, proposedBy: { id: 'u', name: 'Admin' } };

const basics = {
  'GET /api/me': { body: {} },
  'GET /api/masterplan/opds': { body: { items: [], next: null } },
  'GET /api/masterplan/programmes': { body: { items: [homeCare], next: null } },
  'GET /api/masterplan/indicators': { body: { items: [satisfaction], next: null } },
  [`GET ${path}/p2/amendments`]: { body: { plan: 'p2', open: [], assembled: [] } },
};

function open(version = draft, me: Me = administrator, more: Parameters<typeof serve>[0] = {}): Call[] {
  const calls = serve({ ...basics, [`GET ${path}`]: { body: { items: [inForce, version], next: null } }, ...more });
  showRoutes([{ path: '/plan/versions/:id', element: <VersionPage /> }], '/plan/versions/p2', me);
  return calls;
}

const sent = (calls: Call[], method: string) => calls.find((call) => call.method === method);

describe('the versions of a plan', () => {
  it('tell which holds, and begin the next one', async () => {
    const calls = serve({
      ...basics,
      [`GET ${path}`]: { body: { items: [inForce], next: null } },
      [`POST ${path}/p1/drafts`]: { status: 201, body: draft },
    });
    show(<Versions plan={inForce} />);
    expect(await screen.findByText('Berlaku sejak 1 Januari 2020')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Mulai versi berikutnya' }));
    expect(await screen.findByText('Rancangan versi berikutnya siap diubah.')).toBeInTheDocument();
    expect(sent(calls, 'POST')?.body).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('begin no second draft, and none by who may not', async () => {
    serve({ ...basics, [`GET ${path}`]: { body: { items: [inForce, draft], next: null } } });
    show(<Versions plan={inForce} />, reviewer);
    expect(await screen.findByText('Draf')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a draft', () => {
  it('is changed in a form, from the state that was read', async () => {
    const calls = open(draft, administrator, {
      'PUT /api/masterplan/programmes/g1': { body: { ...homeCare, version: 4 } },
    });
    const line = (await screen.findByText('Home Care')).closest('li') as HTMLElement;
    await userEvent.click(within(line).getByRole('button', { name: 'Ubah' }));
    const name = await screen.findByRole('textbox', { name: 'Nama' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Home Care Plus');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Tersimpan.')).toBeInTheDocument();
    expect(sent(calls, 'PUT')?.headers.get('If-Match')).toBe('"3"');
    expect(sent(calls, 'PUT')?.body).toMatchObject({
      plan: 'p2',
      code: 'home-care',
      name: 'Home Care Plus',
      dimension: 'living',
      subDimension: 'living/health',
      quickWin: true,
    });
  });

  it('is only read by who may not change it', async () => {
    open(draft, officer);
    expect(await screen.findByText('Home Care')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ubah' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Amendemen' })).toBeNull();
  });

  it('is made of amendments; one that does not fit is carried out only anyway', async () => {
    const clash = {
      kind: 'changed-since',
      overrulable: true,
      field: 'targets/2023',
      now: '3.8',
      other: null,
    };
    const gone = { kind: 'gone', overrulable: false, field: null, now: null, other: null };
    const calls = open(draft, administrator, {
      [`GET ${path}/p2/amendments`]: {
        body: {
          plan: 'p2',
          open: [
            { amendment: higherTarget, clashes: [clash] },
            { amendment: { ...higherTarget, id: 'a2' }, clashes: [gone] },
          ],
          assembled: [],
        },
      },
      [`POST ${path}/p2/amendments`]: { body: { plan: 'p2', open: [], assembled: [] } },
    });
    await userEvent.click(await screen.findByRole('tab', { name: 'Amendemen' }));
    expect(await screen.findByText('Isi rancangan kini lain (2023: 3.8).')).toBeVisible();
    expect(screen.getByText('Bagian ini sudah tidak ada di rancangan.')).toBeVisible();
    expect(screen.getAllByText('ikm, target 2023: 3,75 → 3,9')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Jalankan 0' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tetap jalankan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Jalankan 1' }));
    expect(await screen.findByText('Amendemen dijalankan dalam rancangan.')).toBeInTheDocument();
    expect(sent(calls, 'POST')?.body).toEqual({ amendments: [{ id: 'a1', anyway: true }] });
  });

  it('shows how it differs, and why', async () => {
    const cause = { amendment: 'a1', recommendation: 'n1', text: { id: 'Naikkan target kepuasan' } };
    open(draft, council, {
      [`GET ${path}/p2/comparison`]: {
        body: {
          dimensions: [],
          programmes: [
            {
              kind: 'changed',
              origin: 'g0',
              code: 'home-care',
              name: 'Home Care Plus',
              fields: [
                { field: 'name', before: 'Home Care', after: 'Home Care Plus' },
                { field: 'opd', before: 'dinkes', after: 'dinsos' },
              ],
              because: [],
            },
          ],
          indicators: [],
          targets: [
            {
              origin: 'i0',
              indicator: 'ikm',
              name: 'Indeks Kepuasan Masyarakat',
              year: 2023,
              before: { value: 3.75, lower: null, upper: null },
              after: { value: 3.9, lower: null, upper: null },
              absolute: 0.15,
              relative: 4,
              because: [cause],
            },
          ],
        },
      },
    });
    await userEvent.click(await screen.findByRole('tab', { name: 'Perbandingan' }));
    expect(await screen.findByText('2023: 3,75 → 3,9')).toBeVisible();
    expect(screen.getByText(/Selisih \+0,15 \(\+4,00/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Karena: Naikkan target kepuasan' })).toHaveAttribute(
      'href',
      '/recommendations/n1',
    );
    expect(screen.getByText('Ganti nama')).toBeVisible();
    expect(screen.getByText('Ganti penanggung jawab')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Unduh Excel' })).toHaveAttribute(
      'href',
      `${path}/p2/comparison.xlsx?from=p1`,
    );
  });
});

describe('a proposed version', () => {
  it('is approved by the council with its decision', async () => {
    const calls = open(proposed, council, { [`POST ${path}/p2/approval`]: { body: proposed } });
    await userEvent.click(await screen.findByRole('button', { name: 'Sahkan versi' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Sahkan versi' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Isi nomor keputusan.')).toBeInTheDocument();
    expect(sent(calls, 'POST')).toBeUndefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'Nomor keputusan dewan' }), '188.45/7/2024');
    await userEvent.click(screen.getAllByRole('button', { name: 'Sahkan versi' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Versi ini sekarang berlaku.')).toBeInTheDocument();
    expect(sent(calls, 'POST')?.headers.get('If-Match')).toBe('"4"');
    expect(sent(calls, 'POST')?.body).toMatchObject({
      decision: { number: '188.45/7/2024', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('is given back with a reason, and not approved by the administrator', async () => {
    const calls = open(proposed, administrator, { [`POST ${path}/p2/return`]: { body: draft } });
    await userEvent.click(await screen.findByRole('button', { name: 'Kembalikan' }));
    expect(screen.queryByRole('button', { name: 'Sahkan versi' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ubah' })).toBeNull();
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'Target 2026 belum dibahas');
    await userEvent.click(screen.getAllByRole('button', { name: 'Kembalikan' }).at(-1) as HTMLElement);
    await screen.findByRole('heading', { name: /Versi 2/ });
    expect(sent(calls, 'POST')?.body).toEqual({ reason: 'Target 2026 belum dibahas' });
  });
});
