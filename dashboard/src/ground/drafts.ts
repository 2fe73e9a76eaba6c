import type { Evidence, EvidenceRequest, Statement } from '../api';
import type { LocalText } from '../i18n/text';

/** Evidence while a form holds it: what is sent, and what the reader recognises it by. */
export interface EvidenceDraft {
  key: string;
  request: EvidenceRequest;
  label: LocalText;
  value: number | null;
  unit: string | null;
}

export function draftOfStatement({ figure, statement }: Statement): EvidenceDraft {
  return {
    key: `figure ${statement}`,
    request: { kind: 'figure', statement },
    label: { id: figure.label.id, en: figure.label.en },
    value: figure.value,
    unit: figure.unit,
  };
}

export function draftOfRealisation(
  indicator: { id: string; name: string; unit: string },
  realisation: { year: number; value: number },
): EvidenceDraft {
  return {
    key: `realisation ${indicator.id} ${realisation.year}`,
    request: { kind: 'realisation', indicator: indicator.id, year: realisation.year },
    label: { id: `${indicator.name} ${realisation.year}` },
    value: realisation.value,
    unit: indicator.unit,
  };
}

export function draftOfLink(url: string, note: string): EvidenceDraft {
  return {
    key: `link ${url}`,
    request: { kind: 'link', url, ...(note ? { note } : {}) },
    label: { id: note || url },
    value: null,
    unit: null,
  };
}

export function draftOfNote(note: string): EvidenceDraft {
  return { key: `note ${note}`, request: { kind: 'note', note }, label: { id: note }, value: null, unit: null };
}

/** Evidence that is kept already, as a form holds it. */
export function draftsOf(evidence: readonly Evidence[]): EvidenceDraft[] {
  return evidence.flatMap((one) => {
    switch (one.kind) {
      case 'figure':
        return [
          {
            key: `figure ${one.statement ?? ''}`,
            request: { kind: 'figure', statement: one.statement ?? '' },
            label: one.label ?? { id: one.figure ?? '' },
            value: one.value,
            unit: one.unit,
          } satisfies EvidenceDraft,
        ];
      case 'realisation':
        return one.indicator === null || one.year === null || one.value === null
          ? []
          : [
              draftOfRealisation(
                { id: one.indicator, name: one.label?.id ?? '', unit: one.unit ?? '' },
                { year: one.year, value: one.value },
              ),
            ];
      case 'link':
        return [draftOfLink(one.url ?? '', one.note ?? '')];
      default:
        return [draftOfNote(one.note ?? '')];
    }
  });
}

export function requestOf(drafts: readonly EvidenceDraft[]): EvidenceRequest[] {
  return drafts.map((draft) => draft.request);
}
