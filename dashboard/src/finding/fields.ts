import type { Finding, FindingKind, FindingRequest, Severity } from '../api';
import { draftsOf, type EvidenceDraft, requestOf } from '../ground';

/** A finding while the form holds it. */
export interface FindingFields {
  review: string;
  kind: FindingKind;
  severity: Severity;
  dimension: string;
  subDimension?: string | undefined;
  programme?: string | undefined;
  indicator?: string | undefined;
  textId: string;
  textEn?: string | undefined;
  evidence?: EvidenceDraft[] | undefined;
}

export function toRequest(fields: FindingFields): FindingRequest {
  const { review, kind, severity, dimension, subDimension, programme, indicator, textId, textEn, evidence } = fields;
  const english = textEn?.trim();
  return {
    review,
    kind,
    severity,
    dimension,
    ...(subDimension ? { subDimension } : {}),
    ...(programme ? { programme } : {}),
    ...(indicator ? { indicator } : {}),
    text: { id: textId.trim(), ...(english ? { en: english } : {}) },
    evidence: requestOf(evidence ?? []),
  };
}

export function toFields(finding: Finding): FindingFields {
  return {
    review: finding.review,
    kind: finding.kind,
    severity: finding.severity,
    dimension: finding.dimension,
    subDimension: finding.subDimension ?? undefined,
    programme: finding.programme ?? undefined,
    indicator: finding.indicator ?? undefined,
    textId: finding.text.id,
    textEn: finding.text.en ?? undefined,
    evidence: draftsOf(finding.evidence),
  };
}
