import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../api';
import { serve } from '../testing/server';
import { officer, show } from '../testing/show';
import { openNotes } from './notes';
import { Thread } from './Thread';

const asked: Comment = {
  id: 'k1',
  number: 1,
  question: '/sdm',
  words: 'Berapa orang?',
  toCorrect: true,
  author: { id: 'u', name: 'Admin Diskominfo' },
  at: '2024-05-03T03:42:00Z',
};

describe('what is said at a question', () => {
  it('shows what was said there and nothing else', () => {
    const elsewhere = { ...asked, id: 'k2', question: null, words: 'Terima kasih' };
    show(<Thread assignment="a1" question="/sdm" name="Jumlah SDM" comments={[asked, elsewhere]} />, officer);
    expect(screen.getByText('Berapa orang?')).toBeVisible();
    expect(screen.getByText('perlu diperbaiki')).toBeVisible();
    expect(screen.queryByText('Terima kasih')).toBeNull();
  });

  it('sends an answer once, under an id of its own', async () => {
    const calls: { path: string; body: unknown }[] = [];
    const answering = serve({});
    show(<Thread assignment="a1" question="/sdm" name="Jumlah SDM" comments={[asked]} />, officer);
    await userEvent.click(screen.getByRole('button', { name: /Balas/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Komentar' }), ' Dua belas ');
    await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
    await screen.findByRole('alert');
    for (const call of answering.filter((one) => one.method === 'PUT')) {
      calls.push({ path: call.path, body: call.body });
    }
    expect(calls).toHaveLength(2);
    expect(calls[0]).toEqual(calls[1]);
    expect(calls[0]?.body).toEqual({ question: '/sdm', words: 'Dua belas' });
  });
});

describe('what is still to be corrected', () => {
  it('is what the last return asked for', () => {
    expect(openNotes([asked], null)).toEqual([asked]);
    expect(openNotes([asked], '2024-05-03T03:00:00Z')).toEqual([asked]);
    expect(openNotes([asked], '2024-05-03T04:00:00Z')).toEqual([]);
    expect(openNotes([{ ...asked, toCorrect: false }], null)).toEqual([]);
  });
});
