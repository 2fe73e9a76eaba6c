import type { LocalText } from '../i18n/text';
import type { But, Filled } from './filled';
import type { components as MasterplanComponents } from './generated/masterplan';
import type { components as ReportingComponents } from './generated/reporting';
import type { components as SurveyComponents } from './generated/survey';
import type { Answers, ChoiceOption, Definition, Item } from './questionnaire';

export type * from './questionnaire';

/**
 * The shapes of the services' HTTP interfaces by the names that the dashboard uses; `npm run generate` derives
 * `generated/` from the OpenAPI snapshots. Instants and dates are ISO 8601 strings.
 */
type Survey = SurveyComponents['schemas'];
type Masterplan = MasterplanComponents['schemas'];
type Reporting = ReportingComponents['schemas'];

export interface Page<T> {
  items: T[];
  next: string | null;
}

// ---------------------------------------------------------------- gateway

export type Role = 'administrator' | 'opd-officer' | 'opd-head' | 'reviewer' | 'council';

export interface Me {
  username: string;
  name: string;
  roles: Role[];
  opd: string | null;
  language?: string | null;
}

// ---------------------------------------------------------------- survey

export type Person = Filled<Survey['Actor']>;
export type ProgrammeRef = Filled<Survey['OwnProgramme']>;

export type QuestionnaireVersionRef = Pick<Filled<Survey['VersionSummary'], 'publishedAt'>, 'number' | 'publishedAt'>;

export type QuestionnaireSummary = But<
  Pick<Filled<Survey['QuestionnaireSummary']>, 'id' | 'version' | 'state' | 'hasDraft' | 'title' | 'versions'>,
  { title: LocalText; versions: QuestionnaireVersionRef[] }
>;

type QuestionnaireHead = Omit<Filled<Survey['QuestionnaireView']>, 'title' | 'draft' | 'versions'>;
export interface Questionnaire extends QuestionnaireHead {
  title: LocalText;
  draft: { definition: Definition } | null;
  versions: QuestionnaireVersionRef[];
}

export type QuestionnaireVersion = But<Filled<Survey['VersionView']>, { title: LocalText; definition: Definition }>;

export type Publication = Filled<Survey['PublicationView']>;

/** Something in a draft that is not as it should be, at its JSON pointer. */
export type Flaw = Filled<Survey['FlawView']>;

export type QuestionnaireDraft = But<Filled<Survey['DraftView']>, { definition: Definition }>;

export type SavedDraft = Filled<Survey['SavedDraftView']>;

/** What somebody else saved meanwhile; without a definition when there is no draft any more. */
export type TheirDraft = Pick<QuestionnaireDraft, 'id' | 'version' | 'updatedAt' | 'updatedBy'> & {
  definition: Definition | null;
};

export type TemplateSummary = But<Filled<Survey['TemplateSummary']>, { title: LocalText; description: LocalText }>;

export type NewQuestionnaire = Survey['NewQuestionnaire'];

export type DifferenceChange = Filled<Survey['Change'], 'before' | 'after'>;
export type Difference = But<Filled<Survey['Difference']>, { label: LocalText; changes: DifferenceChange[] }>;

/** One thing wrong in an XLSForm, with its place in the spreadsheet. */
export type ImportProblem = Filled<Survey['ProblemView'], 'row' | 'column' | 'header' | 'mend'>;

export interface ImportedQuestionnaire {
  id: string;
  title: LocalText;
  warnings: ImportProblem[];
}

export type CampaignState = NonNullable<Survey['CampaignView']['state']>;
export type Audience = Reporting['Figure']['audience'];
export type Basis = Reporting['Figure']['basis'];

export type CampaignPart = But<Filled<Survey['PartView'], 'opds' | 'groups'>, { audience: Audience }>;

export type Campaign = But<
  Filled<Survey['CampaignView'], 'review' | 'opensAt' | 'closesAt' | 'openLink' | 'draftsKept' | 'extensionReason'>,
  { title: LocalText; parts: CampaignPart[] }
>;

export type Quota = Filled<Survey['QuotaView'], 'group' | 'area'>;

export type Quotas = But<
  Filled<Survey['QuotasView']>,
  { quotas: Quota[]; groups: ChoiceOption[]; areas: ChoiceOption[] }
>;

export type InvitationState = NonNullable<Survey['InvitationView']['state']>;

export type Invitation = But<
  Filled<Survey['InvitationView'], 'group' | 'area' | 'sentAt' | 'bounceReason'>,
  { state: InvitationState }
>;

export type InvitationCounts = Filled<Survey['InvitationCounts']>;

export type InviteesOutcome = But<
  Filled<Survey['InviteesView']>,
  { warnings: Filled<Survey['InviteeProblemView'], 'column' | 'header' | 'mend'>[] }
>;

export type MailKind = NonNullable<Survey['MailingView']['kind']>;
export type Mailing = But<Filled<Survey['MailingView'], 'day'>, { kind: MailKind }>;
export type MailTemplate = But<Filled<Survey['MailTemplateView']>, { kind: MailKind }>;
export type ReminderDay = Filled<Survey['ReminderDay']>;
export type MailTrouble = Filled<Survey['TroubleView']>;
export type SentMail = Filled<Survey['SentMailView'], 'sentAt' | 'problem'>;

export type MailStanding = But<
  Filled<Survey['MailView']>,
  { templates: MailTemplate[]; mailings: Mailing[]; reminders: ReminderDay[] }
>;

export type NewCampaign = Survey['NewCampaign'];

export type Export = But<
  Filled<Survey['ExportView'], 'responses' | 'size' | 'sha256' | 'file' | 'problem'>,
  { audience: Audience; language: 'id' | 'en' }
>;
export type ExportFormat = Export['format'];
export type ExportOrder = Pick<Export, 'audience' | 'format' | 'language' | 'verifiedOnly'>;

export type AssignmentState = NonNullable<Survey['AssignmentSummary']['state']>;

export type Assignment = But<
  Filled<
    Survey['AssignmentSummary'],
    | 'dueAt'
    | 'graceUntil'
    | 'extensionReason'
    | 'response'
    | 'responseVersion'
    | 'reason'
    | 'updatedAt'
    | 'submittedAt'
    | 'submittedBy'
    | 'verifiedBy'
    | 'approvalAskedAt'
    | 'approvalAskedBy'
    | 'approvedBy'
  >,
  { campaignTitle: LocalText }
>;

/** Something said about an OPD's answers; `question` is a pointer into them. */
export type Comment = Filled<Survey['Comment'], 'question'>;

export type ResponseState = NonNullable<Survey['ResponseView']['state']>;

export type ResponseEvent = Filled<Survey['Deed'], 'reason'>;

export type ResponseView = But<
  Filled<
    Survey['ResponseView'],
    'assignment' | 'opd' | 'submittedAt' | 'submittedBy' | 'returnReason' | 'verifiedAt' | 'verifiedBy'
  >,
  { assignment: string; opd: string; answers: Answers; history: ResponseEvent[] }
>;

export type ResponseSummary = Filled<Survey['ResponseSummary'], 'submittedBy' | 'verifiedAt' | 'verifiedBy'>;

/** What was done to a response; a submission has its answers. */
export type ResponseVersion = But<Filled<Survey['ResponseVersion'], 'reason' | 'answers'>, { answers: Answers | null }>;

export interface Submission extends ResponseVersion {
  answers: Answers;
}

export type Confirmation = But<Filled<Survey['Confirmation'], 'opdName'>, { campaign: LocalText; audience: Audience }>;

export type LinkView = But<
  Filled<Survey['LinkView'], 'closesAt' | 'groupQuestion' | 'areaQuestion' | 'graceUntil'>,
  { title: LocalText; state: CampaignState; definition: Definition }
>;

export interface EvidenceFile {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
}

// ---------------------------------------------------------------- masterplan

export type Opd = Filled<Masterplan['OpdView'], 'successor' | 'mail'>;

export interface Dimension {
  code: string;
  name: LocalText;
  subDimensions: { code: string; name: LocalText }[];
}

export type Decision = Filled<Masterplan['Decision'], 'minutes'>;
export type Plan = But<
  Filled<Masterplan['PlanView'], 'basedOn' | 'proposedBy' | 'validFrom' | 'validTo' | 'reason'>,
  { title: LocalText; dimensions: Dimension[]; decision: Decision | null }
>;
export type PlanStatus = Plan['status'];
export type ProgrammeRequest = Masterplan['ProgrammeRequest'];
export type IndicatorRequest = Masterplan['IndicatorRequest'];

/** What fields of the plan say, or should say; null where they are not meant. */
export type Wanted = Filled<Masterplan['Wanted'], keyof Masterplan['Wanted']>;
export type PlanChange = But<Filled<Masterplan['PlanChange'], 'into' | 'year'>, { wanted: Wanted; was: Wanted }>;
export type Deed = PlanChange['deed'];
export type Part = PlanChange['part'];
export type Amendment = But<
  Filled<Masterplan['AmendmentView'], 'draft' | 'draftNumber'>,
  { recommendationText: LocalText; change: PlanChange }
>;
export type AmendmentRequest = Masterplan['AmendmentRequest'];
export type WantedRequest = Masterplan['WantedRequest'];
export type Clash = Filled<Masterplan['ClashView'], 'field' | 'now' | 'other'>;
export interface Fit {
  amendment: Amendment;
  clashes: Clash[];
}
export interface Assembly {
  plan: string;
  open: Fit[];
  assembled: Amendment[];
}

/** Why something in the plan changed. */
export type Cause = But<Filled<Masterplan['Cause']>, { text: LocalText }>;
export type PartDifference = But<
  Filled<Masterplan['PartDifference']>,
  { fields: Filled<Masterplan['FieldDifference'], 'before' | 'after'>[]; because: Cause[] }
>;
export type Aim = Filled<Masterplan['Aim'], 'value' | 'lower' | 'upper'>;
export type TargetDifference = But<
  Filled<Masterplan['TargetDifference'], 'absolute' | 'relative'>,
  { before: Aim | null; after: Aim | null; because: Cause[] }
>;
export interface Comparison {
  dimensions: PartDifference[];
  programmes: PartDifference[];
  indicators: PartDifference[];
  targets: TargetDifference[];
}

export type Programme = Filled<Masterplan['ProgrammeView']>;

export type Direction = NonNullable<Masterplan['IndicatorView']['direction']>;
export type RealisationState = NonNullable<Masterplan['RealisationView']['state']>;
export type Target = Filled<Masterplan['Target'], 'value' | 'lower' | 'upper' | 'note'>;
export type Realisation = Filled<
  Masterplan['RealisationView'],
  'note' | 'reason' | 'submittedBy' | 'verifiedBy' | 'submittedAt'
>;

export type Indicator = But<
  Omit<Filled<Masterplan['IndicatorView'], 'plan'>, 'year'>,
  { targets: Target[]; realisations: Realisation[] }
>;

/** Until when the values of a year are due. */
export type Deadline = Filled<Masterplan['DeadlineView']>;

/** How far an OPD is with the values of a year. */
export type Punctuality = Filled<Masterplan['PunctualityView'], 'dueOn' | 'share'>;

/** A year's result of the national Smart City evaluation: an index from 0 to 4 and what it is made of. */
export type Evaluation = Filled<Masterplan['EvaluationView']>;

/** Evidence: which fields it has depends on its kind. */
export type Evidence = But<
  Filled<
    Masterplan['EvidenceView'],
    | 'label'
    | 'value'
    | 'unit'
    | 'asOf'
    | 'figure'
    | 'basis'
    | 'n'
    | 'simulated'
    | 'signedAt'
    | 'statement'
    | 'indicator'
    | 'year'
    | 'state'
    | 'now'
    | 'url'
    | 'note'
  >,
  { label: LocalText | null }
>;
export type EvidenceRequest = Masterplan['EvidenceRequest'];

export type FindingKind = NonNullable<Masterplan['FindingView']['kind']>;
export type Severity = NonNullable<Masterplan['FindingView']['severity']>;
export type FindingState = NonNullable<Masterplan['FindingView']['state']>;
export type Finding = But<
  Filled<Masterplan['FindingView'], 'subDimension' | 'programme' | 'indicator' | 'reason'>,
  { text: LocalText; evidence: Evidence[] }
>;
export type FindingRequest = Masterplan['FindingRequest'];

export type Priority = NonNullable<Masterplan['RecommendationView']['priority']>;
export type Measure = NonNullable<Masterplan['RecommendationView']['measure']>;
export type RecommendationState = NonNullable<Masterplan['RecommendationView']['state']>;
export type FindingBrief = But<Filled<Masterplan['FindingBrief'], 'subDimension'>, { text: LocalText }>;
export type Recommendation = But<
  Filled<Masterplan['RecommendationView'], 'reason' | 'narrative' | 'claimedBy' | 'verifiedBy'>,
  { text: LocalText; evidence: Evidence[]; findings: FindingBrief[] }
>;
export type RecommendationRequest = Masterplan['RecommendationRequest'];

export type Scale = But<Filled<Masterplan['Scale']>, { levels: { value: number; text: LocalText }[] }>;
export type Band = But<Filled<Masterplan['Band']>, { name: LocalText }>;
export type InstrumentNode = But<
  Filled<Masterplan['NodeView'], 'parent' | 'weight' | 'scale'>,
  { name: LocalText; scale: Scale | null }
>;
export type InstrumentSummary = But<Filled<Masterplan['InstrumentSummary'], 'to'>, { name: LocalText }>;
export type Instrument = But<
  Filled<Masterplan['InstrumentView'], 'to'>,
  { name: LocalText; scale: Scale; bands: Band[]; nodes: InstrumentNode[] }
>;
export type InstrumentRequest = Masterplan['InstrumentRequest'];

export type AssessmentState = NonNullable<Masterplan['AssessmentView']['state']>;
export type AssessmentRequest = Masterplan['AssessmentRequest'];
export type AssessmentSummary = But<
  Filled<Masterplan['AssessmentSummary'], 'review' | 'index' | 'grade'>,
  { name: LocalText; grade: Band | null }
>;
export type Score = But<Filled<Masterplan['ScoreView'], 'value' | 'note'>, { evidence: Evidence[] }>;
export type ScoreRequest = Masterplan['ScoreRequest'];
export type SelfScoreRequest = Masterplan['SelfScoreRequest'];
export type Sheet = But<Filled<Masterplan['SheetView']>, { scores: Score[] }>;
export type Lift = But<Filled<Masterplan['Lift'], 'grade'>, { grade: Band | null }>;
export type NodeValue = Filled<Masterplan['NodeValue'], 'value'>;
export type AssessmentResult = But<
  Filled<Masterplan['AssessmentResultView'], 'index' | 'grade'>,
  { grade: Band | null; nodes: NodeValue[]; lifts: Lift[] }
>;
export type Agreement = Filled<Masterplan['Agreement'], 'value'>;
export type Assessment = But<
  Filled<
    Masterplan['AssessmentView'],
    'review' | 'reason' | 'submittedBy' | 'own' | 'concludedBy' | 'result' | 'improvement' | 'agreement'
  >,
  {
    name: LocalText;
    selfScores: Score[];
    sheets: Sheet[];
    own: Sheet | null;
    finalScores: Score[];
    selfResult: AssessmentResult;
    result: AssessmentResult | null;
    agreement: Agreement | null;
  }
>;

/** What somebody did to something, with the fields it touched. */
export interface HistoryEvent {
  version: number;
  action: string;
  actor: Person;
  at: string;
  fields: { field: string; before: unknown; after: unknown }[];
}

export type ReviewPhase = NonNullable<Masterplan['ReviewView']['phase']>;

export type Review = But<
  Filled<Masterplan['ReviewView'], 'to' | 'reason' | 'keeping'>,
  { title: LocalText; keeping: Filled<Masterplan['Keeping']> | null }
>;

export type PhaseCondition = But<Filled<Masterplan['Condition']>, { phase: ReviewPhase }>;
export type AttachedCampaign = But<
  Filled<Masterplan['AttachedCampaign'], 'closesAt'>,
  { title: LocalText; state: CampaignState }
>;

export type TeamPart = 'lead' | 'member' | 'assessor';
export type Member = But<Filled<Masterplan['Member'], 'office' | 'username'>, { part: TeamPart }>;
export type Team = But<Filled<Masterplan['TeamView']>, { members: Member[] }>;

export type Presence = 'present' | 'absent' | 'excused';
export type Attendance = But<Filled<Masterplan['Attendance'], 'opd'>, { presence: Presence }>;
export type ItemNotes = Filled<Masterplan['ItemNotes']>;
export type Minutes = But<
  Filled<Masterplan['Minutes'], 'reason'>,
  { state: 'draft' | 'final'; attendance: Attendance[]; notes: ItemNotes[] }
>;
export type Meeting = But<
  Filled<Masterplan['PlannedMeetingView'], 'place' | 'link' | 'reason'>,
  {
    guests: Filled<Masterplan['Guest'], 'office'>[];
    attendance: Attendance[];
    minutes: Minutes[];
  }
>;
export type MeetingRequest = Masterplan['PlanMeetingRequest'];

export type ActionItem = Filled<Masterplan['ActionView'], 'narrative' | 'reason'>;
export type ActionRequest = Masterplan['ActionRequest'];

// ---------------------------------------------------------------- reporting

export type CampaignFigures = But<Reporting['CampaignSummary'], { state: CampaignState }>;

export type OpdProgress = But<Reporting['OfficeProgress'], { state: AssignmentState }>;

export type CampaignProgress = But<Reporting['Progress'], { state: CampaignState; byOpd: OpdProgress[] }>;

export type FigureOption = Reporting['OptionShare'];

export type Figure = But<Reporting['Figure'], { kind: Item['kind'] }>;

export type CampaignQuestions = But<Reporting['CampaignQuestions'], { items: Figure[] }>;

export type DimensionFigures = Reporting['CampaignDimensions'];

export type Quadrant = 'concentrate' | 'keep-up' | 'low-priority' | 'possible-overkill';

export type QuadrantItem = But<Reporting['QuadrantItem'], { quadrant: Quadrant }>;

export type ImportancePerformanceFigures = But<Reporting['Quadrants'], { items: QuadrantItem[] }>;

/** The responses that figures are made of. */
export type FigureSources = Reporting['FigureSources'];

/** Two campaigns beside each other. */
export type CampaignComparison = Reporting['CampaignComparison'];

/** Two questions crossed with each other. */
export type FoundTexts = Reporting['FoundTexts'];
export type FoundText = Reporting['FoundText'];
export type CrossTable = Reporting['CrossTable'];

/** The community satisfaction index (IKM). */
export type Satisfaction = Reporting['Satisfaction'];

export type AchievementItem = But<
  Reporting['IndicatorAchievement'],
  { direction: Direction; state: RealisationState | null }
>;

export type Achievement = But<Reporting['AchievementYear'], { items: AchievementItem[] }>;

export type City = Reporting['City'];

/** A single figure by its path, as it is now. */
export type StatedFigure = Reporting['StatedFigure'];

/** A figure with the service's signature, as it is pinned. */
export type Statement = Reporting['Statement'];

export type FollowUp = Reporting['FollowUpStanding'];

/** What is switched on for everybody to see. */
export type PublicSwitches = Reporting['Publication'];

export type ReportState = 'queued' | 'running' | 'done' | 'failed';
export type ReportFormat = 'pdf' | 'xlsx';

export type ReportKind = 'campaign' | 'review' | 'achievement' | 'opd' | 'follow-up';

/** That a report was published, for ever. */
export type ReportIssuance = Reporting['Issuance'];

/** What anybody may know of a report whose code they hold. */
export type CheckedReport = Reporting['CheckedReport'];

export interface Report {
  id: string;
  kind: ReportKind;
  campaign?: string | null;
  title?: LocalText | null;
  format: ReportFormat;
  language?: string | null;
  state: ReportState;
  progress: number;
  file: string | null;
  sha256: string | null;
  problem: string | null;
  checkCode?: string | null;
  publication?: ReportIssuance | null;
  createdAt?: string | null;
}
