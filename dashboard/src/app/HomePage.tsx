import { type ComponentType, lazy } from 'react';
import type { Role } from '../api';
import { useText } from '../i18n';
import { Nothing } from '../ui';
import { messages } from './messages';
import { mainRole } from './navigation';
import { useMe } from './session';

const todo = lazy(() => import('../todo/TodoPage'));
const homes: Record<Role, ComponentType> = {
  administrator: lazy(() => import('../cycle/CyclePage')),
  'opd-officer': todo,
  'opd-head': todo,
  reviewer: lazy(() => import('../reviewer/ReviewerPage')),
  council: lazy(() => import('../city/CityPage')),
};

/** The home of the person's role. */
export default function HomePage() {
  const t = useText(messages);
  const role = mainRole(useMe().roles);
  if (!role) {
    return <Nothing title={t('noRole')} hint={t('noRoleHint')} />;
  }
  const Home = homes[role];
  return <Home />;
}
