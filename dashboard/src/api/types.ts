import type { LocalText } from '../i18n/text';

/** Shapes of the services' HTTP interfaces. Instants and dates are ISO 8601 strings. */

export type Role = 'administrator' | 'opd-officer' | 'opd-head' | 'reviewer' | 'council';

export interface Me {
  username: string;
  name: string;
  roles: Role[];
  opd: string | null;
  language?: string | null;
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Person {
  id: string;
  name: string;
}

// ---------------------------------------------------------------- survey

export interface ChoiceOption {
  code: string;
  label: LocalText;
}

export interface RatingPoint {
  value: number;
  label: LocalText;
}

export interface GridRow {
  name: string;
  label: LocalText;
  required?: boolean;
  feeds?: string | null;
}

interface ItemCommon {
  name: string;
  label: LocalText;
  hint?: LocalText | null;
  required?: boolean;
  visibleWhen?: string | null;
  validWhen?: string | null;
  validMessage?: LocalText | null;
  feeds?: string | null;
}

export type SingleItem = ItemCommon & { kind: 'single'; choices: ChoiceOption[]; other?: boolean };
export type MultipleItem = ItemCommon & {
  kind: 'multiple';
  choices: ChoiceOption[];
  other?: boolean;
  min?: number | null;
  max?: number | null;
};
export type RatingItem = ItemCommon & { kind: 'rating'; points: RatingPoint[]; reversed?: boolean };
export type GridItem = ItemCommon & { kind: 'grid'; rows: GridRow[]; points: RatingPoint[] };
export type ImportancePerformanceItem = ItemCommon & {
  kind: 'importance-performance';
  rows: GridRow[];
  points: RatingPoint[];
};
export type RankingItem = ItemCommon & { kind: 'ranking'; choices: ChoiceOption[] };
export type NumberItem = ItemCommon & {
  kind: 'number';
  integer?: boolean;
  min?: number | null;
  max?: number | null;
  unit?: string | null;
  decimals?: number | null;
};
export type DateItem = ItemCommon & { kind: 'date' };
export type TextItem = ItemCommon & { kind: 'text'; long?: boolean; maxLength?: number | null };
export type EvidenceItem = ItemCommon & { kind: 'evidence' };
export type CalculatedItem = ItemCommon & { kind: 'calculated'; expression: string };
export type NoteItem = ItemCommon & { kind: 'note' };
export type GroupItem = ItemCommon & { kind: 'group'; items: Item[] };
export type RepeatItem = ItemCommon & { kind: 'repeat'; over: 'own-programmes'; items: Item[] };

export type Item =
  | SingleItem
  | MultipleItem
  | RatingItem
  | GridItem
  | ImportancePerformanceItem
  | RankingItem
  | NumberItem
  | DateItem
  | TextItem
  | EvidenceItem
  | CalculatedItem
  | NoteItem
  | GroupItem
  | RepeatItem;

export interface QuestionnairePage {
  name: string;
  title: LocalText;
  visibleWhen?: string | null;
  items: Item[];
}

export interface Definition {
  title: LocalText;
  languages: string[];
  pages: QuestionnairePage[];
}

export interface ImportanceAndPerformance {
  importance?: number | null;
  performance?: number | null;
}

export type Answer =
  | string
  | number
  | boolean
  | null
  | string[]
  | { [row: string]: number | ImportanceAndPerformance | null }
  | Answers[];

export interface Answers {
  [question: string]: Answer | undefined;
}

export interface QuestionnaireVersionRef {
  number: number;
  versionId?: string;
  publishedAt?: string | null;
}

export interface QuestionnaireSummary {
  id: string;
  title: LocalText;
  version?: number;
  draft?: { definition: Definition } | null;
  versions: QuestionnaireVersionRef[];
  warnings?: ImportProblem[];
}

export interface QuestionnaireVersion {
  questionnaire: string;
  number: number;
  versionId: string;
  title: LocalText;
  publishedAt: string;
  definition: Definition;
}

/** One thing wrong in an XLSForm, with its place in the spreadsheet. */
export interface ImportProblem {
  sheet?: string | null;
  row?: number | null;
  column?: string | null;
  code?: string;
  detail: string;
  pointer?: string;
}

export type CampaignState = 'draft' | 'open' | 'closed' | 'archived';
export type Audience = 'opd' | 'stakeholder';
export type Basis = 'submitted' | 'verified';

export interface CampaignPart {
  audience: Audience;
  questionnaire: string;
  number: number;
  questionnaireVersion?: string;
  opds?: string[];
  groups?: string[];
}

export interface Campaign {
  id: string;
  version: number;
  title: LocalText;
  review: string | null;
  state: CampaignState;
  opensAt: string | null;
  closesAt: string | null;
  simulated: boolean;
  minimumGroupSize: number;
  parts: CampaignPart[];
  openLink: string | null;
  draftsKept?: number | null;
}

export interface NewCampaign {
  title: LocalText;
  review?: string | null;
  opensAt?: string | null;
  closesAt: string;
  simulated?: boolean;
  minimumGroupSize?: number;
  opdAudience?: { questionnaire: string; number: number; opds: string[] };
  stakeholderAudience?: { questionnaire: string; number: number; groups: string[] };
}

export type AssignmentState = 'not-started' | 'in-progress' | 'submitted' | 'returned' | 'verified';

export interface ProgrammeRef {
  code: string;
  name: string;
}

export interface Assignment {
  id: string;
  version: number;
  campaign: string;
  campaignTitle: LocalText;
  campaignState: CampaignState;
  simulated: boolean;
  opd: string;
  opdName: string;
  state: AssignmentState;
  dueAt: string | null;
  response: string | null;
  responseVersion: number | null;
  reason: string | null;
  programmes: ProgrammeRef[];
  questionnaire: string;
  number: number;
  updatedAt: string | null;
  submittedBy: Person | null;
  verifiedBy: Person | null;
}

export type ResponseState = 'draft' | 'submitted' | 'returned' | 'verified';

export interface ResponseEvent {
  version: number;
  action: string;
  actor: Person;
  at: string;
  reason?: string | null;
}

export interface ResponseView {
  id: string;
  version: number;
  assignment: string;
  campaign: string;
  opd: string;
  state: ResponseState;
  answers: Answers;
  savedAt: string;
  submittedAt: string | null;
  submittedBy: Person | null;
  returnReason: string | null;
  verifiedBy: Person | null;
  history: ResponseEvent[];
}

export interface LinkView {
  title: LocalText;
  state: CampaignState;
  simulated: boolean;
  definition: Definition;
  groups: string[];
  closesAt?: string | null;
}

export interface EvidenceFile {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
}

// ---------------------------------------------------------------- masterplan

export interface Opd {
  code: string;
  name: string;
  kind: string;
  confirmed: boolean;
  status: 'active' | 'merged' | 'closed';
  successor: string | null;
  version?: number;
}

export interface SubDimension {
  code: string;
  name: LocalText;
}

export interface Dimension {
  code: string;
  name: LocalText;
  subDimensions: SubDimension[];
}

export interface Plan {
  id: string;
  version: number;
  code: string;
  title: LocalText;
  from: number;
  to: number;
  status: string;
  dimensions: Dimension[];
}

export interface Programme {
  id: string;
  version: number;
  plan: string;
  code: string;
  name: string;
  dimension: string;
  subDimension: string;
  opd: string;
  opdName?: string;
  supportingOpds?: string[];
  quickWin: boolean;
  ict: boolean;
  from: number;
  to: number;
  confirmed: boolean;
}

export type Direction = 'higher' | 'lower' | 'range';
export type RealisationState = 'draft' | 'submitted' | 'verified' | 'returned';

export interface Target {
  year: number;
  value: number | null;
  lower?: number | null;
  upper?: number | null;
  note?: string | null;
}

export interface Realisation {
  version: number;
  year: number;
  value: number;
  state: RealisationState;
  note: string | null;
  reason: string | null;
  submittedBy: Person | null;
  verifiedBy: Person | null;
}

export interface Indicator {
  id: string;
  version: number;
  code: string;
  name: string;
  unit: string;
  direction: Direction;
  dimension: string;
  opd: string;
  opdName?: string;
  targets: Target[];
  realisations: Realisation[];
}

export type ReviewPhase = 'preparation' | 'survey' | 'analysis' | 'recommendation' | 'approval' | 'closed';

export interface Meeting {
  date: string;
  title: string;
  present: string | null;
}

/** A year's result of the national Smart City evaluation: an index from 0 to 4 and what it is made of. */
export interface Evaluation {
  year: number;
  version: number;
  index: number;
  components: { name: string; value: number }[];
  dimensions: { dimension: string; value: number }[];
}

export interface Review {
  id: string;
  version: number;
  title: LocalText;
  plan: string;
  phase: ReviewPhase;
  from: string;
  to: string | null;
  meetings: Meeting[];
}

// ---------------------------------------------------------------- reporting

export interface CampaignFigures {
  id: string;
  title: LocalText;
  state: CampaignState;
  simulated: boolean;
  opensAt: string | null;
  closesAt: string | null;
  opd: { total: number; submitted: number; verified: number };
  stakeholders: { n: number };
}

export interface OpdProgress {
  opd: string;
  name: string;
  state: AssignmentState;
  at: string | null;
  reason: string | null;
}

export interface CampaignProgress {
  campaign: string;
  title: LocalText;
  state: CampaignState;
  simulated: boolean;
  asOf: string;
  revision: number;
  opd: {
    total: number;
    notStarted: number;
    inProgress: number;
    submitted: number;
    returned: number;
    verified: number;
  };
  byOpd: OpdProgress[];
  stakeholders: {
    n: number;
    byGroup: { group: string; label: LocalText | string | null; n: number }[];
    byArea: { area: string; label: LocalText | string | null; n: number }[];
  };
}

export interface FigureOption {
  code: string;
  label: LocalText;
  n: number;
  share: number;
  lower: number;
  upper: number;
}

export interface Figure {
  campaign: string;
  simulated: boolean;
  audience: Audience;
  basis: Basis;
  asOf: string;
  name: string;
  kind: Item['kind'];
  label: LocalText;
  page: string | null;
  n: number;
  missing: number;
  options: FigureOption[];
  mean: number | null;
  sd: number | null;
  rows: {
    name: string;
    label: LocalText;
    n: number;
    mean: number | null;
    sd: number | null;
    options?: FigureOption[];
    importance?: { mean: number | null; n: number } | null;
    performance?: { mean: number | null; n: number } | null;
  }[];
  texts?: { text: string; opd?: string | null; group?: string | null }[];
  suppressed: boolean;
  from: { formula: string; responses: number; verified: number };
}

export interface DimensionFigures {
  campaign: string;
  simulated: boolean;
  audience: Audience;
  basis: Basis;
  asOf: string;
  criteria: { code: string; label: LocalText; n: number; mean: number | null }[];
  dimensions: {
    code: string;
    name: LocalText;
    n: number;
    importance: number | null;
    performance: number | null;
    gap: number | null;
  }[];
  subDimensions: {
    code: string;
    name: LocalText;
    dimension: string;
    n: number;
    importance: number | null;
    performance: number | null;
  }[];
  readiness: { code: string; label: LocalText; n: number; mean: number | null }[];
  byOpd: {
    opd: string;
    name: string;
    criteria: Record<string, number | null>;
    subDimensions: Record<string, number | null>;
  }[];
}

export type Quadrant = 'concentrate' | 'keep-up' | 'low-priority' | 'possible-overkill';

export interface ImportancePerformanceFigures {
  campaign: string;
  simulated: boolean;
  audience: Audience;
  basis: Basis;
  asOf: string;
  n: number;
  crosshair: { importance: number; performance: number } | null;
  conformityOfMeans: number | null;
  meanConformity: number | null;
  items: {
    code: string;
    name: LocalText;
    dimension: string;
    importance: number;
    performance: number;
    gap: number;
    conformity: number;
    quadrant: Quadrant;
    n: number;
  }[];
}

export interface AchievementItem {
  indicator: string;
  code: string;
  name: string;
  unit: string;
  direction: Direction;
  dimension: string;
  opd: string;
  opdName: string;
  target: number | null;
  realisation: number | null;
  state: RealisationState | null;
  achievement: number | null;
  grade: string | null;
  reason: string | null;
  formula: string | null;
}

export interface Achievement {
  year: number;
  items: AchievementItem[];
  dimensions: {
    code: string;
    name: LocalText;
    achievement: number | null;
    assessed: number;
    notAssessed: number;
  }[];
  years: number[];
}

export type ReportState = 'queued' | 'running' | 'done' | 'failed';
export type ReportFormat = 'pdf' | 'xlsx';

export interface Report {
  id: string;
  kind: string;
  campaign?: string | null;
  title?: LocalText | null;
  format: ReportFormat;
  language?: string | null;
  state: ReportState;
  progress: number;
  file: string | null;
  sha256: string | null;
  problem: string | null;
  createdAt?: string | null;
}
