import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { ProblemNotice } from './ProblemNotice';

describe('a notice of a problem', () => {
  it("uses the service's own words and lists the places", () => {
    const failure = new Problem(422, {
      title: 'Jawaban belum lengkap',
      detail: 'Dua pertanyaan belum dijawab.',
      errors: [{ pointer: '/answers/a', detail: 'Isi jumlah SDM.' }],
    });
    render(<ProblemNotice failure={failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Jawaban belum lengkap');
    expect(screen.getByText('Isi jumlah SDM.')).toBeVisible();
  });

  it('has words of its own when nothing answered, and a way on', async () => {
    const retry = vi.fn();
    render(<ProblemNotice failure={new Problem(0)} onRetry={retry} />);
    expect(screen.getByText('Tidak ada sambungan')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('never shows the insides of an unexpected failure', () => {
    render(<ProblemNotice failure={new TypeError('x is undefined')} />);
    expect(screen.queryByText(/undefined/)).toBeNull();
  });
});
