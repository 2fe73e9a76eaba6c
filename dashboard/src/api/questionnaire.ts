import type { LocalText } from '../i18n/text';

/**
 * A questionnaire's definition and the answers to it, as survey-service keeps them. Written by hand: the discriminated
 * union of question kinds says more than the OpenAPI snapshot can.
 */

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
  /** Codes that stand alone, such as "none of these". */
  exclusive?: string[];
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
