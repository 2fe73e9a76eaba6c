import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import type { Me } from '../api';
import { SessionProvider } from '../app/session';

export const administrator: Me = { username: 'admin', name: 'Admin Diskominfo', roles: ['administrator'], opd: null };
export const officer: Me = { username: 'petugas.dinkes', name: 'Siti', roles: ['opd-officer'], opd: 'dinkes' };
export const reviewer: Me = { username: 'reviewer.ub', name: 'Agus', roles: ['reviewer'], opd: null };
export const head: Me = { username: 'kepala.dinkes', name: 'Bambang', roles: ['opd-head'], opd: 'dinkes' };

/** Renders as the application would for that person. */
export function show(element: ReactNode, me: Me = administrator) {
  return showRoutes([{ path: '*', element }], '/', me);
}

/** Renders the pages of an application that is opened at an address. */
export function showRoutes(routes: RouteObject[], address: string, me: Me = administrator) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
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
