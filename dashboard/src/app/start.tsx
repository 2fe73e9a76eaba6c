import '@fontsource-variable/plus-jakarta-sans/wght.css';
import './app.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import idID from 'antd/locale/id_ID';
import dayjs from 'dayjs';
import 'dayjs/locale/id';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Problem } from '../api';
import { useLanguage } from '../i18n';
import { useMode } from '../ui/mode';
import { useStill } from '../ui/motion';
import { routes } from './routes';
import { themeOf } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, failure) => count < 2 && failure instanceof Problem && failure.passing,
    },
  },
});

const router = createBrowserRouter(routes);

function Workplace() {
  const language = useLanguage();
  const mode = useMode();
  const still = useStill();
  useEffect(() => {
    dayjs.locale(language);
  }, [language]);
  return (
    <ConfigProvider theme={themeOf(mode, still)} locale={language === 'id' ? idID : enGB}>
      <AntApp>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}

/** The workplace of everyone who signs in. */
export function start(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <Workplace />
    </StrictMode>,
  );
}
