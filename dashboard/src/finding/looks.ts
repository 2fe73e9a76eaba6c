import type { FindingKind, FindingState, Severity } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

interface Look {
  text: PlainKey<typeof id>;
  tag: string;
}

export const kinds: Record<FindingKind, Look> = {
  shortcoming: { text: 'shortcoming', tag: 'error' },
  weakness: { text: 'weakness', tag: 'warning' },
  development: { text: 'development', tag: 'processing' },
};

export const severities: Record<Severity, Look> = {
  high: { text: 'severityHigh', tag: 'error' },
  medium: { text: 'severityMedium', tag: 'warning' },
  low: { text: 'severityLow', tag: 'default' },
};

export const states: Record<FindingState, Look> = {
  draft: { text: 'draft', tag: 'default' },
  final: { text: 'final', tag: 'success' },
  withdrawn: { text: 'withdrawn', tag: 'default' },
};
