import { describe, expect, it } from 'vitest';
import { flawsOf } from './checks';
import { codeOf, type Draft, emptyDraft, toRequest } from './draft';
import { blankRow } from './outline';

const row = (id: string, depth: number, weight: number) => ({ ...blankRow(id, depth), id, weight });
const band = (id: string, from: number, to: number) => ({ key: id, code: '', id, en: '', from, to });
const good: Draft = {
  ...emptyDraft(2024),
  code: 'milik-kota',
  id: 'Milik kota',
  source: 'Keputusan Wali Kota',
  rows: [row('Mutu', 0, 60), row('Cepat', 1, 50), row('Tepat', 1, 50), row('Biaya', 0, 40)],
  bands: [band('Rendah', 1, 2.5), band('Tinggi', 2.5, 5)],
};
const flaws = (draft: Partial<Draft>) =>
  flawsOf({ ...good, ...draft }).map(({ pointer, text }) => `${pointer} ${text}`);

describe('an instrument', () => {
  it('adds up', () => {
    expect(flaws({})).toEqual([]);
  });

  it('has weights that come to 100 below each row, to the hundredth', () => {
    expect(flaws({ rows: good.rows.with(1, row('Cepat', 1, 49.99)) })).toEqual(['/nodes/0/weight flawSum']);
    expect(flaws({ rows: good.rows.with(3, row('Biaya', 0, 60)) })).toEqual(['/nodes flawSum']);
    const thirds = [row('a', 0, 33.3), row('b', 0, 33.3), row('c', 0, 33.4)];
    expect(flaws({ rows: thirds })).toEqual([]);
  });

  it("has weights that come to the parent's own where they are of the whole", () => {
    expect(flaws({ weighting: 'whole' })).toEqual(['/nodes/0/weight flawSum']);
    const rows = [row('Mutu', 0, 60), row('Cepat', 1, 25), row('Tepat', 1, 35), row('Biaya', 0, 40)];
    expect(flaws({ weighting: 'whole', rows })).toEqual([]);
    expect(flaws({ weighting: 'equal', rows: [row('a', 0, 1)] })).toEqual([]);
  });

  it('has grades without gap or overlap, from the lowest to the highest', () => {
    expect(flaws({ bands: [band('Rendah', 1, 2), band('Tinggi', 2.5, 5)] })).toEqual(['/bands/1/from flawGap']);
    expect(flaws({ bands: [band('Rendah', 1, 3), band('Tinggi', 2.5, 5)] })).toEqual(['/bands/1/from flawOverlap']);
    expect(flaws({ bands: [band('Rendah', 1, 2.5), band('Tinggi', 2.5, 4)] })).toEqual(['/bands/1/to flawEnd']);
  });

  it('has a scale whose steps end at the top', () => {
    expect(flaws({ step: 0.3 })).toEqual(['/scale/step flawStep']);
    expect(flaws({ step: 0.1, level: 1 })).toEqual([]);
    expect(flaws({ level: 1.5 })).toEqual(['/scale/level flawLevel']);
    expect(flaws({ min: 5, bands: [] })).toEqual(['/scale/max flawScale']);
  });
});

describe('what is sent', () => {
  it('has codes made of names, none twice, and parents by code', () => {
    const request = toRequest({ ...good, rows: [row('Mutu', 0, 60), row('Mutu', 1, 100), row('Biaya', 0, 40)] });
    expect(request.nodes.map(({ code, parent }) => [code, parent])).toEqual([
      ['mutu', undefined],
      ['mutu-2', 'mutu'],
      ['biaya', undefined],
    ]);
    expect(codeOf('Kualitas & Mutu: “Élok”!')).toBe('kualitas-mutu-elok');
  });

  it('has no weights where all count the same', () => {
    expect(toRequest({ ...good, weighting: 'equal' }).nodes.some((node) => 'weight' in node)).toBe(false);
  });
});
