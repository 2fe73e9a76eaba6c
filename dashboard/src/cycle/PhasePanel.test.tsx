import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PhaseCondition, Review } from '../api';
import { serve } from '../testing/server';
import { reviewer, show } from '../testing/show';
import { PhasePanel } from './PhasePanel';

const review: Review = {
  id: 'r1',
  version: 4,
  title: { id: 'Reviu 2024' },
  plan: 'p1',
  phase: 'survey',
  from: '2024-03-07',
  to: null,
  meetings: [],
  reason: null,
  keeping: null,
  changedAt: '2024-05-01T03:00:00Z',
};
const closed: PhaseCondition = { phase: 'analysis', code: 'campaign-closed', met: false, waivable: true, n: 0 };
const none: PhaseCondition = { phase: 'analysis', code: 'no-campaign-open', met: true, waivable: true, n: 0 };

function services(conditions: PhaseCondition[]) {
  return serve({
    'GET /api/masterplan/reviews/r1/conditions': { body: { conditions } },
    'POST /api/masterplan/reviews/r1/phase': { body: { ...review, version: 5, phase: 'analysis' } },
  });
}

describe('the phases of a review', () => {
  it('tick what is there and lead to what is missing', async () => {
    services([closed, none]);
    show(<PhasePanel review={review} />, reviewer);
    expect(await screen.findByRole('img', { name: 'Belum terpenuhi' })).toBeVisible();
    expect(screen.getByRole('img', { name: 'Terpenuhi' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lengkapi' })).toHaveAttribute('href', '/campaigns');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('go on with a reason where something is missing', async () => {
    const calls = services([closed, none]);
    show(<PhasePanel review={review} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Lanjut meski belum lengkap' }));
    expect(await screen.findByText(/Syarat yang kurang: Kampanye reviu sudah ditutup/)).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Alasan' }), 'Data lama dipakai');
    const buttons = screen.getAllByRole('button', { name: 'Lanjut meski belum lengkap' });
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
    const post = calls.find((call) => call.method === 'POST');
    expect(post?.body).toEqual({ phase: 'analysis', reason: 'Data lama dipakai' });
    expect(post?.headers.get('If-Match')).toBe('"4"');
  });

  it('do not go on without what binds, but take the decision to keep the plan', async () => {
    services([{ ...closed, phase: 'closed', code: 'version-approved', waivable: false }]);
    show(<PhasePanel review={{ ...review, phase: 'approval' }} />);
    expect(await screen.findByText('mengikat')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lanjut ke tahap Selesai' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Catat keputusan mempertahankan rencana' })).toBeEnabled();
  });
});
