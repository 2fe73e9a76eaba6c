import { describe, expect, it } from 'vitest';
import type { Definition } from '../api';
import { blankItem, copyOf, kinds } from './blank';
import { freshName, nameFrom, renameReferences } from './names';
import { previewable } from './previewable';
import { subjectsFor } from './subjects';
import { insertItem, namesIn, rowsOf } from './tree';

const empty: Definition = {
  title: { id: 'T' },
  languages: ['id', 'en'],
  pages: [{ name: 'p', title: { id: 'P' }, items: [] }],
};
const every = kinds.reduce(
  (definition, kind) => insertItem(definition, [0], 0, blankItem(kind, definition)).definition,
  empty,
);

describe('names', () => {
  it('are made of sentences', () => {
    expect(nameFrom('Apakah Anda puas?')).toBe('apakah_anda_puas');
    expect(nameFrom('3 hal terbaik')).toBe('q_3_hal_terbaik');
    expect(nameFrom('Café & Résumé!')).toBe('cafe_resume');
    expect(nameFrom('🏛️ ؟')).toBe('');
    expect(nameFrom('kata '.repeat(40)).length).toBeLessThanOrEqual(40);
  });

  it('are counted on when they are taken', () => {
    expect(freshName('a', new Set())).toBe('a');
    expect(freshName('a', new Set(['a', 'a_2']))).toBe('a_3');
    expect(freshName('opsi_1', new Set(['opsi_1']))).toBe('opsi_2');
  });

  it('are different for every new question of every kind, and for copies', () => {
    const twice = kinds.reduce(
      (definition, kind) => insertItem(definition, [0], 0, blankItem(kind, definition)).definition,
      every,
    );
    const names = rowsOf(twice).flatMap((row) => (row.kind === 'item' ? [row.item.name] : []));
    expect(new Set(names).size).toBe(names.length);
    for (const row of rowsOf(every)) {
      if (row.kind === 'item') {
        const taken = namesIn(every);
        const copied = copyOf(row.item, taken);
        expect(taken.has(copied.name)).toBe(false);
      }
    }
  });
});

describe('renaming a question', () => {
  const definition: Definition = {
    ...empty,
    pages: [
      {
        name: 'p',
        title: { id: 'P' },
        visibleWhen: '${lama} = 1',
        items: [
          {
            kind: 'group',
            name: 'g',
            label: { id: 'G' },
            items: [
              {
                kind: 'calculated',
                name: 'k',
                label: { id: '' },
                expression: "${lama} + ${ lama } + ${lama_2} + '${lama}'",
              },
              { kind: 'date', name: 'd', label: { id: 'D' }, visibleWhen: '${lama} =', validWhen: '${lama} "' },
            ],
          },
        ],
      },
    ],
  };

  it('renames it in every formula, not in texts, names alike or formulas that cannot be read', () => {
    const renamed = renameReferences(definition, 'lama', 'baru');
    expect(renamed.pages[0]?.visibleWhen).toBe('${baru} = 1');
    expect(renamed.pages[0]?.items[0]).toMatchObject({
      items: [
        { expression: expect.stringMatching(/^\$\{baru\} \+ .* \+ \$\{lama_2\} \+ '\$\{lama\}'$/) },
        { visibleWhen: '${baru} =', validWhen: '${lama} "' },
      ],
    });
  });
});

describe('the preview', () => {
  it('shows what can be shown of a draft with faults', () => {
    const faulty: Definition = {
      ...empty,
      pages: [
        {
          name: '',
          title: { id: '' },
          visibleWhen: '${',
          items: [
            { kind: 'date', name: '', label: { id: '' }, visibleWhen: "${x} = '", validWhen: '. > 1' },
            { kind: 'date', name: '', label: { id: '' } },
            { kind: 'calculated', name: 'k', label: { id: '' }, expression: '' },
          ],
        },
      ],
    };
    const shown = previewable(faulty).pages[0];
    expect(shown?.visibleWhen).toBeNull();
    expect(shown?.items.map((item) => item.name)).toEqual(['tanpa_nama', 'tanpa_nama_2', 'k']);
    expect(shown?.items[0]).toMatchObject({ visibleWhen: null, validWhen: '. > 1' });
  });
});

describe('what a condition can be about', () => {
  const withRepeat: Definition = {
    ...empty,
    pages: [
      {
        name: 'p',
        title: { id: 'P' },
        items: [
          { kind: 'date', name: 'outer', label: { id: 'o' } },
          {
            kind: 'repeat',
            name: 'r',
            label: { id: 'r' },
            over: 'own-programmes',
            items: [
              { kind: 'date', name: 'one', label: { id: '1' } },
              { kind: 'date', name: 'two', label: { id: '2' } },
            ],
          },
        ],
      },
    ],
  };
  const names = (at: number[]) => subjectsFor(withRepeat, at).map((subject) => subject.name);

  it('is not itself, and nothing of a repeat from outside of it', () => {
    expect(names([0, 0])).toEqual([]);
    expect(names([0, 1, 0])).toEqual(['outer', 'two']);
    expect(names([0, 1])).toEqual(['outer']);
  });
});
