import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Reply, serve } from '../testing/server';
import { Root } from './Root';

class SilentSource {
  addEventListener() {}
  close() {}
}

function open(me: Reply) {
  serve({ 'GET /api/me': me, 'GET /api/masterplan/plans': { body: { items: [], next: null } } });
  const router = createMemoryRouter([
    { path: '/', element: <Root />, children: [{ index: true, element: <p>isi</p> }] },
  ]);
  render(
    <App>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </App>,
  );
}

describe('the front door', () => {
  beforeEach(() => vi.stubGlobal('EventSource', SilentSource));

  it('shows strangers what this is and where to sign in', async () => {
    open({ status: 401, body: {} });
    const link = await screen.findByRole('link', { name: 'Masuk' });
    expect(link).toHaveAttribute('href', '/oauth2/authorization/keycloak?language=id');
  });

  it('speaks English at a switch', async () => {
    open({ status: 401, body: {} });
    await userEvent.click(await screen.findByRole('button', { name: 'Switch to English' }));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/oauth2/authorization/keycloak?language=en',
    );
    expect(document.documentElement.lang).toBe('en');
  });

  it('lets people in by their role', async () => {
    open({ body: { username: 'dewan', name: 'Hendra Wijaya', roles: ['council'], opd: null } });
    expect(await screen.findByText('isi')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Kota sekilas' }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: 'Kuesioner' })).toBeNull();
  });

  it('says so when the suite cannot be reached, with a way to try again', async () => {
    open({ status: 503, body: {} });
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeVisible();
  });
});
