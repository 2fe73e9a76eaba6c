import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ActionItem, Meeting } from '../api';
import { serve } from '../testing/server';
import { administrator, officer, showRoutes } from '../testing/show';
import { action, meeting } from './example';
import MeetingPage from './MeetingPage';

const path = '/api/masterplan/meetings/m1';
const noted = { name: 'Dr. Siti', opd: null, presence: 'present' as const };

function services(shown: Meeting, actions: ActionItem[] = []) {
  return serve({
    [`GET ${path}`]: { body: shown },
    'GET /api/masterplan/action-items': { body: { items: actions, next: null } },
    'GET /api/masterplan/history/meeting/m1': { body: { items: [], next: null } },
    [`PUT ${path}/attendance`]: { body: { ...shown, version: 4, attendance: [noted] } },
    [`PUT ${path}/minutes`]: { body: shown },
    'POST /api/masterplan/action-items/a1/completion': { body: { ...action, version: 2, state: 'done' } },
  });
}

const open = (me = administrator) =>
  showRoutes([{ path: '/meetings/:id', element: <MeetingPage /> }], '/meetings/m1', me);

describe('a meeting', () => {
  it('begins the attendance with everybody who was called', async () => {
    const calls = services(meeting);
    open();
    expect(await screen.findByRole('textbox', { name: 'Nama peserta 2' })).toHaveValue('Dr. Siti');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan kehadiran' }));
    const put = calls.find((call) => call.path.endsWith('/attendance'));
    expect(put?.body).toEqual({ attendance: [noted] });
    expect(put?.headers.get('If-Match')).toBe('"3"');
  });

  it('takes notes and decisions, a line each, for each item of the agenda', async () => {
    const calls = services(meeting);
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Keputusan: Kuesioner' }), 'Dipakai{enter}Diuji');
    expect(screen.getByRole('button', { name: 'Finalkan notulen' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan draf' }));
    const put = calls.find((call) => call.method === 'PUT');
    expect(put?.body).toEqual({
      notes: [
        { item: 'Kuesioner', text: '', decisions: ['Dipakai', 'Diuji'] },
        { item: 'Lain-lain', text: '', decisions: [] },
      ],
    });
  });

  it('lets an office read final minutes and do what it was given', async () => {
    const calls = services(
      {
        ...meeting,
        mayLead: false,
        minutes: [
          {
            number: 1,
            state: 'final',
            reason: null,
            notes: [{ item: 'Kuesioner', text: 'Butir 4 diperjelas.', decisions: ['Dipakai'] }],
            attendance: [noted],
            by: { id: 'u', name: 'Agus' },
            at: '2024-05-03T05:00:00Z',
          },
        ],
      },
      [action],
    );
    open(officer);
    expect(await screen.findByText('Butir 4 diperjelas.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Unduh PDF versi 1' })).toHaveAttribute(
      'href',
      `${path}/minutes/1/pdf?language=id`,
    );
    expect(screen.getByRole('link', { name: /kalender/ })).toHaveAttribute('href', `${path}/calendar.ics`);
    expect(screen.queryByRole('button', { name: 'Koreksi notulen' })).toBeNull();
    expect(await screen.findByText('Lewat batas')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Yang sudah dilakukan' }), 'Sudah');
    await userEvent.click(screen.getByRole('button', { name: 'Selesai dikerjakan' }));
    const post = calls.find((call) => call.method === 'POST');
    expect(post?.body).toEqual({ narrative: 'Sudah' });
  });
});
