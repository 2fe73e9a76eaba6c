import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { OpdProgress } from '../api';
import { show } from '../testing/show';
import { LateNames } from './LateNames';

const row = (name: string, state: OpdProgress['state']): OpdProgress => ({
  opd: name.toLowerCase(),
  name,
  state,
  at: '2024-05-03T03:42:00Z',
  dueAt: null,
  reason: null,
});

describe('the names of the late', () => {
  it('are copied in order, without those who have sent', async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(
      <LateNames
        rows={[
          row('Dinas Sosial', 'not-started'),
          row('Bappeda', 'in-progress'),
          row('Dinas Kesehatan', 'submitted'),
          row('Satpol PP', 'returned'),
        ]}
      />,
    );
    await user.click(screen.getByRole('button', { name: /Salin 3 nama/ }));
    expect(write).toHaveBeenCalledWith('1. Bappeda\n2. Dinas Sosial\n3. Satpol PP');
    expect(await screen.findByText('Nama disalin.')).toBeInTheDocument();
  });

  it('are shown where the browser does not copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    show(<LateNames rows={[row('Bappeda', 'not-started')]} />);
    await user.click(screen.getByRole('button', { name: /Salin 1 nama/ }));
    expect(await screen.findByText('1. Bappeda')).toBeInTheDocument();
  });

  it('are nothing when everybody has sent', () => {
    show(<LateNames rows={[row('Bappeda', 'verified')]} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
