import { describe, expect, it } from 'vitest';
import { problemOf } from './previewable';
import { type Condition, readLogic, type SimpleLogic, writeLogic } from './simple-logic';

const ref = (name: string) => `\${${name}}`;

const condition = (part: Partial<Condition>): Condition => ({
  question: 'q',
  operator: '=',
  value: 'ya',
  sort: 'text',
  ...part,
});

const each: readonly (readonly [Condition, string])[] = [
  [condition({}), `${ref('q')} = 'ya'`],
  [condition({ operator: '!=', value: "tak'da" }), `${ref('q')} != "tak'da"`],
  [condition({ operator: '<=', value: '3', sort: 'number' }), `${ref('q')} <= 3`],
  [condition({ operator: '>', value: '-2.5', sort: 'number' }), `${ref('q')} > -2.5`],
  [condition({ operator: '>=', value: '2025-01-31', sort: 'date' }), `${ref('q')} >= date('2025-01-31')`],
  [condition({ operator: 'includes', sort: 'codes' }), `selected(${ref('q')}, 'ya')`],
  [condition({ operator: 'excludes', sort: 'codes' }), `not(selected(${ref('q')}, 'ya'))`],
  [condition({ operator: 'answered', value: '' }), `${ref('q')} != ''`],
  [condition({ operator: 'empty', value: '' }), `${ref('q')} = ''`],
  [condition({ operator: 'answered', value: '', sort: 'codes' }), `count-selected(${ref('q')}) > 0`],
  [condition({ operator: 'empty', value: '', sort: 'codes' }), `count-selected(${ref('q')}) = 0`],
];

describe('conditions of the form', () => {
  for (const [one, source] of each) {
    it(`writes and reads ${source}`, () => {
      expect(writeLogic({ join: 'and', conditions: [one] })).toBe(source);
      expect(readLogic(source)).toEqual({ join: 'and', conditions: [one] });
      expect(problemOf(source)).toBeNull();
    });
  }

  it('joins them all by and, or all by or', () => {
    for (const join of ['and', 'or'] as const) {
      const logic: SimpleLogic = { join, conditions: each.map(([one]) => one) };
      expect(readLogic(writeLogic(logic))).toEqual(logic);
    }
  });

  it('is empty for a question that is always shown', () => {
    expect(readLogic(null)).toEqual({ join: 'and', conditions: [] });
    expect(writeLogic({ join: 'or', conditions: [] })).toBe('');
  });

  it('always writes what can be read, whatever was typed', () => {
    for (const value of [`'"`, '', '1,5', '1e5', 'x', '${q}']) {
      for (const sort of ['text', 'number', 'date', 'codes'] as const) {
        const source = writeLogic({ join: 'and', conditions: [condition({ value, sort })] });
        expect(problemOf(source), source).toBeNull();
      }
    }
  });
});

describe('formulas that the form cannot show', () => {
  for (const source of [
    `${ref('a')} = 1 and ${ref('b')} = 2 or ${ref('c')} = 3`,
    `(${ref('a')} = 1 or ${ref('b')} = 2) and ${ref('c')} = 3`,
    `${ref('a')} + 1 > 2`,
    `${ref('a')} = ${ref('b')}`,
    `not(${ref('a')} = 1)`,
    `count-selected(${ref('a')}) >= 2`,
    `${ref('a')} = 1 = 2`,
    'today() > 3',
    `${ref('a')} =`,
  ]) {
    it(`leaves ${source} to the text`, () => {
      expect(readLogic(source)).toBeNull();
    });
  }
});
