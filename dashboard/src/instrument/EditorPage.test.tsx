import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { instrument } from '../assessment/example';
import { serve } from '../testing/server';
import { administrator, showRoutes } from '../testing/show';
import EditorPage from './EditorPage';
import InstrumentPage from './InstrumentPage';

// jsdom has no layout to scroll
window.HTMLElement.prototype.scrollIntoView = () => {};

const routes = [
  { path: '/instruments/new', element: <EditorPage /> },
  { path: '/instruments/:id/edit', element: <EditorPage /> },
  { path: '/instruments/:id', element: <InstrumentPage /> },
];

const source = {
  ...instrument,
  nodes: instrument.nodes.map((node) => (node.parent === null ? { ...node, weight: 100 } : node)),
};

describe('writing an instrument', () => {
  it('begins from a copy and leads to what does not add up', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      'GET /api/masterplan/instruments/i1': { body: source },
    });
    showRoutes(routes, '/instruments/new?from=i1', administrator);
    const code = await screen.findByRole('textbox', { name: 'Kode' });
    expect(code).toHaveValue('kriteria-kota');
    const weight = screen.getByRole('spinbutton', { name: 'Bobot Efisien' });
    await userEvent.clear(weight);
    await userEvent.type(weight, '49,99');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    const flaw = screen.getByRole('button', { name: 'Jumlah bobot 99,99, seharusnya 100.' });
    await userEvent.click(flaw);
    expect(screen.getByRole('spinbutton', { name: 'Bobot Mutu' })).toHaveFocus();
    expect(calls.some((call) => call.method === 'PUT')).toBe(false);
  });

  it('saves what adds up', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      'GET /api/masterplan/instruments/i1': { body: { ...source, shipped: false, state: 'draft' } },
      'PUT /api/masterplan/instruments/i1': { body: { ...source, shipped: false, state: 'draft', version: 3 } },
    });
    showRoutes(routes, '/instruments/i1/edit', administrator);
    const name = await screen.findByRole('textbox', { name: 'Nama butir 3' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Tepat guna');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByRole('heading', { name: 'Empat kriteria' })).toBeVisible();
    const sent = calls.find((call) => call.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toMatchObject({
      code: 'kriteria',
      nodes: [
        { code: 'mutu', weight: 100 },
        { code: 'one', parent: 'mutu', weight: 50 },
        { code: 'two', parent: 'mutu', name: { id: 'Tepat guna' }, weight: 50 },
      ],
    });
  });
});
