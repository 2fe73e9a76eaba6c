import type { Query } from './client';

/**
 * The names of server state in the query cache. What reporting-service computes for a campaign starts with
 * `['figures', campaign]`, so one message of change reaches all of it.
 */
export const keys = {
  me: ['me'] as const,

  questionnaires: ['survey', 'questionnaires'] as const,
  questionnaire: (id: string) => ['survey', 'questionnaires', id] as const,
  questionnaireVersion: (id: string, number: number) => ['survey', 'questionnaires', id, number] as const,
  builder: (id: string) => ['survey', 'builder', id] as const,
  templates: ['survey', 'templates'] as const,
  differences: (id: string, from: number, to: number | null) =>
    ['survey', 'questionnaires', id, 'differences', from, to] as const,
  campaigns: ['survey', 'campaigns'] as const,
  campaign: (id: string) => ['survey', 'campaigns', id] as const,
  quotas: (campaign: string) => ['survey', 'quotas', campaign] as const,
  exports: (campaign: string) => ['survey', 'exports', campaign] as const,
  assignments: (query: Query = {}) => ['survey', 'assignments', query] as const,
  assignment: (id: string) => ['survey', 'assignments', id] as const,
  comments: (assignment: string) => ['survey', 'comments', assignment] as const,
  submissions: (id: string, version: number) => ['survey', 'responses', id, 'submissions', version] as const,
  responses: (query: Query) => ['survey', 'responses', 'list', query] as const,
  response: (id: string) => ['survey', 'responses', id] as const,

  opds: ['masterplan', 'opds'] as const,
  plans: ['masterplan', 'plans'] as const,
  programmes: (query: Query = {}) => ['masterplan', 'programmes', query] as const,
  indicators: (query: Query = {}) => ['masterplan', 'indicators', query] as const,
  realisationHistory: (id: string) => ['masterplan', 'realisations', id] as const,
  deadlines: ['masterplan', 'realisations', 'deadlines'] as const,
  punctuality: (year: number) => ['masterplan', 'realisations', 'punctuality', year] as const,
  reviews: ['masterplan', 'reviews'] as const,
  conditions: (review: string) => ['masterplan', 'reviews', review, 'conditions'] as const,
  attached: (review: string) => ['masterplan', 'reviews', review, 'campaigns'] as const,
  team: (review: string) => ['masterplan', 'reviews', review, 'team'] as const,
  meetings: (query: Query = {}) => ['masterplan', 'meetings', query] as const,
  meeting: (id: string) => ['masterplan', 'meetings', id] as const,
  meetingHistory: (id: string) => ['masterplan', 'meetings', id, 'history'] as const,
  actions: (query: Query = {}) => ['masterplan', 'actions', query] as const,
  evaluations: ['masterplan', 'evaluations'] as const,

  instruments: ['masterplan', 'instruments'] as const,
  instrument: (id: string) => ['masterplan', 'instruments', id] as const,
  assessments: (query: Query = {}) => ['masterplan', 'assessments', query] as const,
  assessment: (id: string) => ['masterplan', 'assessments', id] as const,
  assessmentHistory: (id: string) => ['masterplan', 'assessments', id, 'history'] as const,

  findings: (query: Query = {}) => ['masterplan', 'findings', query] as const,
  finding: (id: string) => ['masterplan', 'findings', id] as const,
  recommendations: (query: Query = {}) => ['masterplan', 'recommendations', query] as const,
  recommendation: (id: string) => ['masterplan', 'recommendations', id] as const,
  recommendationHistory: (id: string) => ['masterplan', 'recommendations', id, 'history'] as const,
  followUp: (query: Query = {}) => ['followup', query] as const,

  figures: ['figures'] as const,
  campaignFigures: ['figures', 'list'] as const,
  progress: (campaign: string) => ['figures', campaign, 'progress'] as const,
  campaignFigure: (campaign: string, ...rest: readonly unknown[]) => ['figures', campaign, ...rest] as const,
  achievement: (query: Query = {}) => ['achievement', query] as const,
  city: ['achievement', 'city'] as const,
  reports: ['reports'] as const,
  publication: ['publication'] as const,
  report: (id: string) => ['reports', id] as const,
};
