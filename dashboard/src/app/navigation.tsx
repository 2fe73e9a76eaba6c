import {
  AimOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  DashboardOutlined,
  FileTextOutlined,
  FlagOutlined,
  FormOutlined,
  GlobalOutlined,
  LineChartOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Role } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

export interface Destination {
  path: string;
  label: PlainKey<typeof id>;
  icon: ReactNode;
}

const home = (label: PlainKey<typeof id>, icon: ReactNode): Destination => ({ path: '/', label, icon });
const city: Destination = { path: '/city', label: 'city', icon: <DashboardOutlined /> };
const campaigns: Destination = { path: '/campaigns', label: 'campaigns', icon: <SolutionOutlined /> };
const plan: Destination = { path: '/plan', label: 'plan', icon: <ClusterOutlined /> };
const reports: Destination = { path: '/reports', label: 'reports', icon: <FileTextOutlined /> };
const findings: Destination = { path: '/findings', label: 'findings', icon: <AuditOutlined /> };
const recommendations: Destination = {
  path: '/recommendations',
  label: 'recommendations',
  icon: <FlagOutlined />,
};
const realisations: Destination = { path: '/realisations', label: 'realisations', icon: <LineChartOutlined /> };
const assessments: Destination = {
  path: '/assessments',
  label: 'assessments',
  icon: <SafetyCertificateOutlined />,
};
const meetings: Destination = { path: '/meetings', label: 'meetings', icon: <TeamOutlined /> };
const questionnaires: Destination = { path: '/questionnaires', label: 'questionnaires', icon: <FormOutlined /> };
const publication: Destination = { path: '/publication', label: 'publication', icon: <GlobalOutlined /> };
const opds: Destination = { path: '/opds', label: 'opds', icon: <BankOutlined /> };

/** Where each role can go; the first is its home. */
const byRole: Record<Role, readonly Destination[]> = {
  administrator: [
    home('cycle', <AimOutlined />),
    campaigns,
    questionnaires,
    findings,
    recommendations,
    meetings,
    plan,
    realisations,
    assessments,
    opds,
    city,
    reports,
    publication,
  ],
  'opd-officer': [
    home('todo', <CheckSquareOutlined />),
    realisations,
    recommendations,
    meetings,
    assessments,
    plan,
    reports,
  ],
  'opd-head': [
    home('todo', <CheckSquareOutlined />),
    realisations,
    recommendations,
    meetings,
    assessments,
    plan,
    reports,
  ],
  reviewer: [
    home('evidence', <BarChartOutlined />),
    campaigns,
    findings,
    recommendations,
    meetings,
    assessments,
    city,
    plan,
    reports,
  ],
  council: [{ ...city, path: '/' }, campaigns, findings, recommendations, meetings, assessments, plan, reports],
};

export const rolesByRank: readonly Role[] = ['administrator', 'reviewer', 'council', 'opd-officer', 'opd-head'];

export function mainRole(roles: readonly Role[]): Role | null {
  return rolesByRank.find((role) => roles.includes(role)) ?? null;
}

export function destinationsOf(roles: readonly Role[]): readonly Destination[] {
  const role = mainRole(roles);
  return role ? byRole[role] : [];
}

/** The destination that a path belongs to; an OPD's answers belong to their campaign, instruments to assessments. */
export function currentDestination(destinations: readonly Destination[], address: string): string {
  const pathname = address.replace(/^\/responses\//, '/campaigns/').replace(/^\/instruments/, '/assessments');
  const nested = destinations.find(
    ({ path }) => path !== '/' && (pathname === path || pathname.startsWith(`${path}/`)),
  );
  return nested?.path ?? '/';
}
