import { type ComponentType, lazy, type ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { Role } from '../api';
import { CrashPage } from './CrashPage';
import { For } from './For';
import HomePage from './HomePage';
import NotFoundPage from './NotFoundPage';
import { Root } from './Root';

type Module = { default: ComponentType };

/** A page whose code comes over the network when it is first opened. */
function page(load: () => Promise<Module>, roles?: Role[]): ReactNode {
  const Lazy = lazy(load);
  return roles ? (
    <For roles={roles}>
      <Lazy />
    </For>
  ) : (
    <Lazy />
  );
}

const opdPeople: Role[] = ['opd-officer', 'opd-head'];
const cityPeople: Role[] = ['administrator', 'reviewer', 'council'];

const pages: RouteObject[] = [
  { index: true, element: <HomePage /> },
  {
    path: 'assignments/:id',
    element: page(() => import('../questionnaire/AnswerPage'), [...opdPeople, 'administrator']),
  },
  {
    path: 'responses/:id',
    element: page(() => import('../response/ResponsePage'), [...opdPeople, 'administrator', 'reviewer']),
  },
  { path: 'campaigns', element: page(() => import('../campaign/CampaignsPage'), cityPeople) },
  { path: 'campaigns/:id', element: page(() => import('../campaign/CampaignPage'), cityPeople) },
  {
    path: 'campaigns/:id/responses',
    element: page(() => import('../response/ResponsesPage'), ['administrator', 'reviewer']),
  },
  { path: 'campaigns/:id/results', element: page(() => import('../results/ResultsPage')) },
  {
    path: 'questionnaires',
    element: page(() => import('../authoring/QuestionnairesPage'), ['administrator', 'reviewer']),
  },
  {
    path: 'questionnaires/:id',
    element: page(() => import('../authoring/QuestionnairePage'), ['administrator', 'reviewer']),
  },
  { path: 'findings', element: page(() => import('../finding/FindingsPage'), cityPeople) },
  { path: 'findings/new', element: page(() => import('../finding/FindingFormPage'), ['administrator', 'reviewer']) },
  { path: 'findings/:id', element: page(() => import('../finding/FindingPage')) },
  {
    path: 'findings/:id/edit',
    element: page(() => import('../finding/FindingFormPage'), ['administrator', 'reviewer']),
  },
  { path: 'meetings', element: page(() => import('../meeting/MeetingsPage')) },
  { path: 'meetings/:id', element: page(() => import('../meeting/MeetingPage')) },
  { path: 'recommendations', element: page(() => import('../recommendation/RecommendationsPage')) },
  { path: 'recommendations/:id', element: page(() => import('../recommendation/RecommendationPage')) },
  {
    path: 'questionnaires/:id/edit',
    element: page(() => import('../builder/BuilderPage'), ['administrator']),
  },
  {
    path: 'realisations',
    element: page(() => import('../realisation/RealisationsPage'), [...opdPeople, 'administrator']),
  },
  { path: 'assessments', element: page(() => import('../assessment/AssessmentsPage')) },
  { path: 'assessments/:id', element: page(() => import('../assessment/AssessmentPage')) },
  { path: 'instruments', element: page(() => import('../instrument/InstrumentsPage')) },
  { path: 'instruments/new', element: page(() => import('../instrument/EditorPage'), ['administrator']) },
  { path: 'instruments/:id/edit', element: page(() => import('../instrument/EditorPage'), ['administrator']) },
  { path: 'instruments/:id', element: page(() => import('../instrument/InstrumentPage')) },
  { path: 'plan', element: page(() => import('../plan/PlanPage')) },
  { path: 'plan/versions/:id', element: page(() => import('../version/VersionPage')) },
  { path: 'opds', element: page(() => import('../opd/OpdsPage'), cityPeople) },
  { path: 'city', element: page(() => import('../city/CityPage'), cityPeople) },
  { path: 'publication', element: page(() => import('../publication/PublicationPage'), ['administrator']) },
  { path: 'reports', element: page(() => import('../report/ReportsPage')) },
  { path: '*', element: <NotFoundPage /> },
];

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Root />,
    errorElement: <CrashPage />,
    children: [{ errorElement: <CrashPage />, children: pages }],
  },
];
