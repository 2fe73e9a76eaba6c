import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Statement } from '../api';
import { serve } from '../testing/server';
import { officer, reviewer, show } from '../testing/show';
import { PinButton } from './PinButton';
import { Tray } from './Tray';
import { emptyTray } from './tray-store';

const statement: Statement = {
  figure: {
    figure: 'campaigns/c1/criteria/efisien?audience=opd&basis=submitted',
    label: { id: 'Uji coba: Efisien: rata-rata', en: 'Trial: Efficient: mean' },
    value: 3.17,
    unit: null,
    basis: 'submitted',
    n: 6,
    asOf: '2024-05-03T03:42:00Z',
    simulated: true,
  },
  statement: 'a.b.c',
};
const pins = [{ figure: statement.figure.figure, label: 'Efisien' }];

afterEach(emptyTray);

describe('pinning a figure', () => {
  it('has it signed and keeps it for the next finding', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, 'POST /api/reporting/statements': { body: statement } });
    show(
      <>
        <PinButton of="Empat kriteria" pins={pins} />
        <Tray />
      </>,
      reviewer,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sematkan angka: Empat kriteria' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Efisien' }));
    expect(await screen.findByText('Tersemat: Uji coba: Efisien: rata-rata = 3,17')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ figure: statement.figure.figure });
    expect(screen.getByText('1 angka tersemat')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tulis temuan' })).toHaveAttribute('href', '/findings/new');
    await userEvent.click(screen.getByRole('button', { name: 'Kosongkan' }));
    expect(screen.queryByText('1 angka tersemat')).toBeNull();
  });

  it('says why a figure cannot be pinned', async () => {
    serve({
      'GET /api/me': { body: {} },
      'POST /api/reporting/statements': {
        status: 409,
        body: { type: 'urn:reviu:problem:figure-hidden', title: 'Angka disembunyikan', detail: 'Terlalu sedikit.' },
      },
    });
    show(
      <>
        <PinButton of="IKM" pins={pins} />
        <Tray />
      </>,
      reviewer,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sematkan angka: IKM' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Efisien' }));
    expect(await screen.findByText('Terlalu sedikit.')).toBeInTheDocument();
    expect(screen.queryByText('1 angka tersemat')).toBeNull();
  });

  it('is for those who write findings', () => {
    show(<PinButton of="IKM" pins={pins} />, officer);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
