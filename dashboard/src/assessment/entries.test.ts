import { describe, expect, it } from 'vitest';
import { blank, doneCount, entriesOf, faultsByLeaf, gapOf, toScores, toSelfScores } from './entries';
import { moved } from './moved';
import { between } from './range';

const leaves = ['one', 'two', 'three'];

describe('what a sheet sends', () => {
  it('is each leaf about which something was said', () => {
    const entries = {
      one: { ...blank, value: 3, note: ' Terbit ' },
      two: { ...blank },
      three: { ...blank, value: 2, leftOut: true, note: 'Tidak ada' },
    };
    expect(toScores(entries, leaves)).toEqual([
      { leaf: 'one', value: 3, leftOut: false, note: 'Terbit' },
      { leaf: 'three', leftOut: true, note: 'Tidak ada' },
    ]);
  });

  it('has the evidence with it for an OPD', () => {
    const evidence = entriesOf([
      {
        leaf: 'one',
        value: 3,
        leftOut: false,
        note: null,
        evidence: [
          {
            kind: 'note',
            note: 'Surat 1',
            label: null,
            value: null,
            unit: null,
            asOf: null,
            figure: null,
            basis: null,
            n: null,
            simulated: null,
            signedAt: null,
            statement: null,
            indicator: null,
            year: null,
            state: null,
            now: null,
            url: null,
          },
        ],
      },
    ]);
    expect(toSelfScores(evidence, leaves)).toEqual([
      { leaf: 'one', value: 3, leftOut: false, evidence: [{ kind: 'note', note: 'Surat 1' }] },
    ]);
  });
});

describe('a gap', () => {
  it('is a missing score, or a leaf left out without a word', () => {
    expect(gapOf(blank)).toBe('score');
    expect(gapOf({ ...blank, leftOut: true })).toBe('note');
    expect(gapOf({ ...blank, leftOut: true, note: 'Tidak ada' })).toBeNull();
    expect(doneCount({ one: { ...blank, value: 0 } }, leaves)).toBe(1);
  });
});

describe('what the service refused', () => {
  it('is told at the leaf, by its place or by its name', () => {
    const errors = [
      { pointer: '/scores/1/value', detail: 'Di luar skala' },
      { pointer: '/decisions/three', detail: 'Berbeda' },
      { pointer: '/reason', detail: 'Kosong' },
    ];
    expect(faultsByLeaf(errors, [{ leaf: 'one' }, { leaf: 'two' }])).toEqual({
      two: 'Di luar skala',
      three: 'Berbeda',
    });
  });
});

describe('scores between two', () => {
  it('follow the steps of the scale', () => {
    const scale = { min: 0, max: 4, step: 0.5, level: 1, levels: [] };
    expect(between({ min: 1, max: 2.5 }, scale)).toEqual([1, 1.5, 2, 2.5]);
    expect(between({ min: 0, max: 3 }, { ...scale, step: 0.01 })).toBeNull();
  });
});

describe('the history', () => {
  it('names scores that had another value before', () => {
    const event = {
      version: 2,
      action: 'scored',
      actor: { id: 'a', name: 'A' },
      at: '2024-05-01T00:00:00Z',
      fields: [
        {
          field: 'selfScores',
          before: [
            { leaf: 'one', value: 3 },
            { leaf: 'two', value: 1 },
          ],
          after: [
            { leaf: 'one', value: 4 },
            { leaf: 'two', value: 1 },
            { leaf: 'three', value: 2 },
          ],
        },
      ],
    };
    expect(moved(event)).toEqual([{ leaf: 'one', before: 3, now: 4 }]);
  });
});
