import type { Instrument, InstrumentRequest } from '../api';
import { newId } from '../questionnaire/new-id';
import { blankRow, isLeaf, parentOf, type Row, type Rows } from './outline';
import { placed } from './tree';

export interface BandDraft {
  key: string;
  code: string;
  id: string;
  en: string;
  from: number | null;
  to: number | null;
}

/** An instrument while somebody writes it. */
export interface Draft {
  code: string;
  id: string;
  en: string;
  source: string;
  from: number | null;
  to: number | null;
  weighting: Instrument['weighting'];
  rollUp: Instrument['rollUp'];
  decimals: number | null;
  mode: Instrument['rounding']['mode'];
  everyLevel: boolean;
  edge: Instrument['edge'];
  min: number | null;
  max: number | null;
  step: number | null;
  /** By how much a score is raised when one asks what lifts the index; null for one step. */
  level: number | null;
  levels: Instrument['scale']['levels'];
  bands: readonly BandDraft[];
  rows: Rows;
}

export function emptyDraft(year: number): Draft {
  return {
    code: '',
    id: '',
    en: '',
    source: '',
    from: year,
    to: null,
    weighting: 'parent',
    rollUp: 'mean',
    decimals: 2,
    mode: 'nearest',
    everyLevel: false,
    edge: 'lower',
    min: 1,
    max: 5,
    step: 1,
    level: null,
    levels: [],
    bands: [],
    rows: [blankRow(newId(), 0)],
  };
}

export function draftOf(instrument: Instrument): Draft {
  const { code, name, source, from, to, weighting, rollUp, rounding, edge, scale, bands, nodes } = instrument;
  const own = JSON.stringify(scale);
  return {
    code,
    id: name.id,
    en: name.en ?? '',
    source,
    from,
    to,
    weighting,
    rollUp,
    ...rounding,
    edge,
    min: scale.min,
    max: scale.max,
    step: scale.step,
    level: scale.level,
    levels: scale.levels,
    bands: bands.map((band) => ({
      key: newId(),
      code: band.code,
      id: band.name.id,
      en: band.name.en ?? '',
      from: band.from,
      to: band.to,
    })),
    rows: placed(nodes).map(({ node, depth }) => ({
      key: newId(),
      depth,
      code: node.code,
      id: node.name.id,
      en: node.name.en ?? '',
      weight: node.weight,
      scale: node.scale !== null && JSON.stringify(node.scale) !== own ? node.scale : null,
    })),
  };
}

/** A copy to be changed; a code that came with the software is not for the city's own. */
export function copyOf(instrument: Instrument): Draft {
  const draft = draftOf(instrument);
  return instrument.shipped ? { ...draft, code: `${draft.code}-kota` } : draft;
}

const longestCode = 60;

/** A code made of a name: lower-case words joined by hyphens. */
export function codeOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['x']).join('-').slice(0, longestCode).replace(/-$/, '');
}

/** The codes of things, new ones after their names, none twice. */
function codesOf(things: readonly { code: string; id: string }[]): string[] {
  const taken = new Set(things.map(({ code }) => code).filter(Boolean));
  return things.map(({ code, id }) => {
    if (code) {
      return code;
    }
    const wanted = codeOf(id);
    let free = wanted;
    for (let count = 2; taken.has(free); count += 1) {
      free = `${wanted}-${count}`;
    }
    taken.add(free);
    return free;
  });
}

const text = (id: string, en: string) => ({ id: id.trim(), ...(en.trim() ? { en: en.trim() } : {}) });

const levelsOf = (levels: Draft['levels']) =>
  levels.map(({ value, text: meaning }) => ({ value, text: text(meaning.id, meaning.en ?? '') }));

/** What is sent; rows and bands keep their places, so that the service's pointers name them. */
export function toRequest(draft: Draft): InstrumentRequest {
  const { rows, bands } = draft;
  const codes = codesOf(rows);
  const bandCodes = codesOf(bands);
  const min = draft.min ?? 0;
  const max = draft.max ?? 0;
  const node = (row: Row, at: number) => {
    const parent = codes[parentOf(rows, at)];
    return {
      code: codes[at] ?? '',
      ...(parent === undefined ? {} : { parent }),
      name: text(row.id, row.en),
      ...(draft.weighting === 'equal' || row.weight === null ? {} : { weight: row.weight }),
      ...(row.scale && isLeaf(rows, at) ? { scale: { ...row.scale, levels: levelsOf(row.scale.levels) } } : {}),
    };
  };
  return {
    code: draft.code.trim(),
    name: text(draft.id, draft.en),
    source: draft.source.trim(),
    from: draft.from ?? 0,
    ...(draft.to === null ? {} : { to: draft.to }),
    weighting: draft.weighting,
    rollUp: draft.rollUp,
    rounding: { decimals: draft.decimals ?? 0, mode: draft.mode, everyLevel: draft.everyLevel },
    edge: draft.edge,
    scale: {
      min,
      max,
      step: draft.step ?? 0,
      ...(draft.level === null ? {} : { level: draft.level }),
      levels: levelsOf(draft.levels.filter(({ value }) => value >= min && value <= max)),
    },
    bands: bands.map((band, at) => ({
      code: bandCodes[at] ?? '',
      name: text(band.id, band.en),
      from: band.from ?? 0,
      to: band.to ?? 0,
    })),
    nodes: rows.map(node),
  };
}
