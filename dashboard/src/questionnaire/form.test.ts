import { describe, expect, it } from 'vitest';
import { complete, definition, programmes, reference, when } from './example';
import { type Fault, Form, type Given, isEmpty, readNumber } from './form';
import { pageOf, placeOf } from './places';

const form = new Form(definition, '2024-05-03', programmes);

function faults(answers: Given): string[] {
  return form.faults(answers).map(({ pointer, code }: Fault) => `${pointer} ${code}`);
}

describe('what is shown', () => {
  it('follows the answers', () => {
    const scope = (peran: string) => form.scope({ peran });
    const [, sk] = definition.pages[0]?.items ?? [];
    expect(sk && form.shows(sk, scope('anggota'))).toBe(false);
    expect(sk && form.shows(sk, scope('ketua'))).toBe(true);
  });

  it('leaves out pages with nothing to show', () => {
    const hidden = new Form(
      {
        ...definition,
        pages: [
          { name: 'p', title: { id: 'P' }, visibleWhen: when('peran', 'x'), items: definition.pages[0]?.items ?? [] },
          ...definition.pages,
        ],
      },
      '2024-05-03',
    );
    expect(hidden.pages({}).map((page) => page.name)).toEqual(['profil', 'program', 'nilai', 'akhir']);
  });

  it('computes from what is typed', () => {
    expect(form.calculated(`100 - ${reference('anggaran')}`, form.scope({ anggaran: 12.5 }))).toBe('87.5');
    expect(form.calculated(`count(${reference('program')})`, form.scope({}))).toBe('2');
  });
});

describe('what stands before a submission', () => {
  it('is nothing when all is answered', () => {
    expect(faults(complete)).toEqual([]);
  });

  it('is every required answer, row and programme, also of pages never opened', () => {
    expect(faults({})).toEqual([
      '/peran required',
      '/program/0/status required',
      '/program/1/status required',
      '/puas required',
      '/siap/sdm_siap required',
      '/ipa/layanan/importance required',
      '/ipa/layanan/performance required',
    ]);
  });

  it('is not what is hidden', () => {
    expect(faults({ ...complete, peran: 'ketua' })).toEqual(['/sk required']);
    expect(faults({ ...complete, program: [{ programme: 'home-care', status: 'henti' }] })).toEqual([
      '/program/0/sebab required',
      '/program/1/status required',
    ]);
  });

  it('is a row that is rated only once', () => {
    expect(faults({ ...complete, ipa: { layanan: { importance: 4 } } })).toEqual(['/ipa/layanan/performance required']);
  });

  it('is a text of blanks, as on the server', () => {
    expect(faults({ ...complete, peran: 'ketua', sk: '   ' })).toEqual(['/sk required']);
  });

  it.each([
    [{ anggaran: '12,' }, '/anggaran not-a-number'],
    [{ anggaran: -1 }, '/anggaran too-small'],
    [{ anggaran: 100.5 }, '/anggaran too-large'],
    [{ anggaran: 12.25 }, '/anggaran too-precise'],
    [{ anggaran: 13 }, '/anggaran rule'],
    [{ kendala: ['anggaran', 'sdm', 'tidak_ada'] }, '/kendala too-many'],
    [{ urut: ['a'] }, '/urut unranked'],
    [{ peran: 'ketua', sk: 'x'.repeat(21) }, '/sk too-long'],
  ])('is what its question does not allow: %j', (answers, fault) => {
    expect(faults({ ...complete, ...answers })).toEqual([fault]);
  });

  it('counts letters as the server does', () => {
    expect(faults({ ...complete, peran: 'ketua', sk: '😀'.repeat(20) })).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is only what is shown and not empty', () => {
    const answers = { ...complete, sk: '007', kendala: [], anggaran: '12,', mulai: '' };
    expect(form.sendable(answers)).toEqual(complete);
  });

  it('keeps in a draft what is hidden now', () => {
    expect(form.draft({ ...complete, sk: '007' })).toEqual({ ...complete, sk: '007' });
  });

  it('has an entry for each programme, in their order', () => {
    const given = { program: [{ programme: 'bank-sampah', status: 'jalan' }, { programme: 'gone' }] };
    expect(form.draft(given).program).toEqual([
      { programme: 'home-care' },
      { programme: 'bank-sampah', status: 'jalan' },
    ]);
  });

  it('has the words for "other" only while it is chosen', () => {
    expect(form.draft({ peran: 'other', peran_other: 'Tamu' })).toMatchObject({ peran_other: 'Tamu' });
    expect(form.draft({ peran: 'ketua', peran_other: 'Tamu' })).not.toHaveProperty('peran_other');
  });
});

describe('a number as people write it', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.000', 1000],
    ['1.234.567,8', 1_234_567.8],
    ['1 000', 1000],
    ['-3', -3],
    ['+,5', 0.5],
    ['12,', 12],
  ])('in Indonesian: %s', (written, number) => {
    expect(readNumber(written, 'id')).toBe(number);
  });

  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,000', 1000],
    ['1,234,567.8', 1_234_567.8],
  ])('in English: %s', (written, number) => {
    expect(readNumber(written, 'en')).toBe(number);
  });

  it.each(['', '-', 'dua', '1,2,3', '1,234.5', '12 %', '1e3', '0x10'])(
    'is none, rather than a wrong one: "%s"',
    (written) => {
      expect(readNumber(written, 'id')).toBeNull();
    },
  );
});

describe('an empty answer', () => {
  it.each([undefined, null, '', ' ', [], {}])('%j', (answer) => expect(isEmpty(answer)).toBe(true));
  it.each([0, false, 'x', ['x'], { a: 1 }])('is not %j', (answer) => expect(isEmpty(answer)).toBe(false));
});

describe('the place of a fault', () => {
  it('is named by the question, whichever row it is in', () => {
    expect(placeOf(form, '/siap/sdm_siap')).toEqual({
      question: '/siap',
      words: [{ id: 'Kesiapan', en: 'Kesiapan (en)' }],
    });
  });

  it('is named by programme and question in a repeat', () => {
    const { question, words } = placeOf(form, '/program/1/status');
    expect(question).toBe('/program/1/status');
    expect(words).toEqual(['Bank Sampah', { id: 'Status', en: 'Status (en)' }]);
  });

  it('is on the page that asks it', () => {
    expect(pageOf(form, '/program/1/status')).toBe('program');
    expect(pageOf(form, '/nothing')).toBeUndefined();
  });
});
