import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Me } from '../api';
import { SessionProvider } from '../app/session';

export const administrator: Me = { username: 'admin', name: 'Admin Diskominfo', roles: ['administrator'], opd: null };
export const officer: Me = { username: 'petugas.dinkes', name: 'Siti', roles: ['opd-officer'], opd: 'dinkes' };
export const reviewer: Me = { username: 'reviewer.ub', name: 'Agus', roles: ['reviewer'], opd: null };
export const head: Me = { username: 'kepala.dinkes', name: 'Bambang', roles: ['opd-head'], opd: 'dinkes' };

/** Renders as the application would for that person. */
export function show(element: ReactNode, me: Me = administrator) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const router = createMemoryRouter([{ path: '*', element }]);
  return render(
    <App>
      <QueryClientProvider client={queries}>
        <SessionProvider me={me}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </App>,
  );
}
