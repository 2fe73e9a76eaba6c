import { describe, expect, it } from 'vitest';
import { formats } from './format';
import { fill, type Messages } from './messages';
import { pick } from './text';

const catalogues = import.meta.glob<{ messages: Messages<Record<string, string>> }>('../*/messages/index.ts', {
  eager: true,
});

function parametersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

describe('every catalogue', () => {
  it('is found', () => {
    expect(Object.keys(catalogues).length).toBeGreaterThan(10);
  });

  for (const [file, { messages }] of Object.entries(catalogues)) {
    it(`says the same in both languages: ${file}`, () => {
      expect(Object.keys(messages.en).sort()).toEqual(Object.keys(messages.id).sort());
      for (const [key, text] of Object.entries(messages.id)) {
        expect(text.trim(), key).not.toBe('');
        expect(messages.en[key]?.trim(), key).not.toBe('');
        expect(parametersOf(messages.en[key] ?? ''), key).toEqual(parametersOf(text));
      }
    });
  }
});

describe('fill', () => {
  it('writes a target as its value or as both bounds', () => {
    const { aim } = formats('id');
    expect(aim({ value: 3.75, lower: null, upper: null })).toBe('3,75');
    expect(aim({ value: null, lower: 80, upper: 90.5 })).toBe('80–90,5');
    expect(aim({ value: 1.23456 }, 2)).toBe('1,23');
    expect(aim({})).toBe('–');
  });

  it('writes numbers as the language does', () => {
    expect(fill('{n} jawaban', 'id', { n: 1234 })).toBe('1.234 jawaban');
    expect(fill('{n} {n:answer|answers}', 'en', { n: 1234 })).toBe('1,234 answers');
  });

  it('chooses the word for one', () => {
    expect(fill('{n} {n:answer|answers}', 'en', { n: 1 })).toBe('1 answer');
  });

  it('leaves texts as they are', () => {
    expect(fill('Tahun {year}', 'id', { year: 2023 })).toBe('Tahun 2023');
  });
});

describe('formats', () => {
  it('writes official figures with two decimals', () => {
    expect(formats('id').percent(102.23)).toBe('102,23\u00a0%');
    expect(formats('en').percent(94.4)).toBe('94.40\u00a0%');
  });

  it('has a dash for what is missing, never a zero', () => {
    expect(formats('id').number(null)).toBe('–');
    expect(formats('id').date(undefined)).toBe('–');
  });

  it('tells how long until a deadline', () => {
    const now = new Date('2024-05-03T10:00:00Z');
    expect(formats('id').relative('2024-05-12T10:00:00Z', now)).toBe('dalam 9 hari');
    expect(formats('en').relative('2024-05-03T09:55:00Z', now)).toBe('5 minutes ago');
  });
});

describe('pick', () => {
  it('falls back to the language there is', () => {
    expect(pick({ id: 'Kesehatan', en: null }, 'en')).toBe('Kesehatan');
    expect(pick({ id: 'Kesehatan', en: 'Health' }, 'en')).toBe('Health');
    expect(pick(null, 'id')).toBe('');
  });
});
