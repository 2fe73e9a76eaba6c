import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../testing/server';
import { definition } from './example';
import { LinkPage } from './LinkPage';

const open = {
  campaign: 'c1',
  title: { id: 'Survei warga', en: 'Survey' },
  state: 'open',
  closesAt: '2024-05-03T04:00:00Z',
  simulated: false,
  groups: [],
  groupQuestion: null,
  areaQuestion: null,
  questionnaireVersion: 'v1',
  once: false,
  graceUntil: null,
  definition,
};

describe('a respondent whose time ends', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2024-05-03T03:59:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told until when the answers in the making are taken', async () => {
    let closed = false;
    serve({
      'GET /api/survey/links/abc': () =>
        Date.now() > Date.parse('2024-05-03T04:15:00Z')
          ? { status: 404, body: { title: 'Tidak ditemukan' } }
          : { body: closed ? { ...open, state: 'closed', graceUntil: '2024-05-03T04:15:00Z' } : open },
    });
    render(<LinkPage token="abc" />);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(screen.getByRole('heading', { name: /Survei warga/ })).toBeVisible();
    expect(screen.queryByText(/Waktu menjawab sudah berakhir/)).toBeNull();

    closed = true;
    await act(() => vi.advanceTimersByTimeAsync(62_000));

    expect(screen.getByText(/masih dapat dikirim sampai pukul/)).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(16 * 60_000));
    expect(screen.getByText(/tidak dapat dikirim lagi/)).toBeVisible();
  });

  it('finds the questions again after a reload, and says until when', async () => {
    vi.setSystemTime(new Date('2024-05-03T04:05:00Z'));
    localStorage.setItem('reviu.link.abc', JSON.stringify({ id: 'r1', answers: { jabatan: 'x' } }));
    const calls = serve({
      'GET /api/survey/links/abc': { body: { ...open, state: 'closed', graceUntil: '2024-05-03T04:15:00Z' } },
    });
    render(<LinkPage token="abc" />);
    await act(() => vi.advanceTimersByTimeAsync(10));

    expect(screen.getByText(/masih dapat dikirim sampai pukul/)).toBeVisible();
    expect(calls[0]?.path).toContain('begun=true');
    localStorage.clear();
  });
});

describe('a respondent without a network', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
  });
  afterEach(() => localStorage.clear());

  it('has what was sent go out once there is one', async () => {
    localStorage.setItem('reviu.link.abc', JSON.stringify({ id: 'r1', answers: { saran: 'x' } }));
    let away = true;
    const small = {
      ...open,
      closesAt: '2099-05-03T04:00:00Z',
      definition: { ...definition, pages: [{ name: 'p', title: { id: 'P' }, visibleWhen: null, items: [] }] },
    };
    const calls = serve({
      'GET /api/survey/links/abc': { body: small },
      'PUT /api/survey/links/abc/responses/r1': () =>
        away ? { status: 503, body: { title: 'Tidak tersedia' } } : { body: { id: 'r1' } },
    });
    render(<LinkPage token="abc" />);
    await userEvent.click((await screen.findAllByRole('button', { name: 'Periksa jawaban' }))[0] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Kirim jawaban' }));
    expect(await screen.findByText(/dikirim begitu tersambung/)).toBeVisible();

    away = false;
    act(() => void dispatchEvent(new Event('online')));

    expect(await screen.findByText('Terima kasih!')).toBeVisible();
    expect(calls.filter((call) => call.method === 'PUT')).toHaveLength(2);
  });
});
