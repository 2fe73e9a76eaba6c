import { describe, expect, it } from 'vitest';
import { formats, pick } from '../i18n';
import { countsOf, likertRows, percentOf, pointsOf, spreadOf } from './distribution';
import { isComputation } from './FromWhat';
import { intervalText } from './share-table';
import { addressOf, queryOf, viewOf } from './view';

const indonesian = (text: { id: string; en: string | null }) => pick(text, 'id');
const options = [
  { code: '1', label: { id: 'Tidak setuju', en: null }, n: 1, share: 0.25, lower: 0.0456, upper: 0.6994 },
  { code: '2', label: { id: '2', en: null }, n: 3, share: 0.75, lower: 0.3006, upper: 0.9544 },
];
const rating = { n: 4, mean: 1.75, sd: 0.5, options };

describe('what a question came to', () => {
  it('is counted option by option', () => {
    expect(countsOf(options, indonesian)[0]).toEqual({
      name: 'Tidak setuju',
      n: 1,
      share: 0.25,
      lower: 0.0456,
      upper: 0.6994,
    });
  });

  it('names the points of a scale once', () => {
    expect(pointsOf(options, indonesian)).toEqual(['1 · Tidak setuju', '2']);
  });

  it('is one of two ratings where a row is rated twice', () => {
    const row = {
      name: 'r',
      label: { id: 'Pelayanan', en: null },
      n: 3,
      mean: null,
      sd: null,
      options: [],
      gap: -1,
      importance: { ...rating, mean: 4 },
      performance: rating,
    };
    expect(spreadOf(row, indonesian, 'performance')).toMatchObject({ name: 'Pelayanan', n: 4, mean: 1.75 });
    expect(spreadOf(row, indonesian, 'importance').mean).toBe(4);
    expect(likertRows([spreadOf(row, indonesian, 'performance')])).toEqual([
      { name: 'Pelayanan', n: 4, shares: [0.25, 0.75] },
    ]);
  });

  it('is in percent on the screen', () => {
    expect(percentOf(0.3462)).toBe(34.62);
    expect(percentOf(null)).toBeNull();
    expect(intervalText({ lower: 0.0456, upper: 0.6994 }, formats('id'))).toBe('4,6–69,9\u00a0%');
    expect(intervalText({ lower: null, upper: null }, formats('id'))).toBe('–');
  });

  it('shows its computation only where there are numbers in it', () => {
    expect(isComputation('386.8 / 6 = 64.4667')).toBe(true);
    expect(isComputation('mean = Σ ratings / n')).toBe(false);
  });
});

describe('a view in the address', () => {
  it('comes back as it was', () => {
    const view = viewOf('c1', new URLSearchParams('audience=stakeholder&basis=verified&group=media&tab=questions'));
    expect(view).toEqual({
      campaign: 'c1',
      audience: 'stakeholder',
      basis: 'verified',
      opd: null,
      group: 'media',
      area: null,
      tab: 'questions',
      row: null,
      column: null,
      other: null,
    });
    expect(viewOf('c1', addressOf(view))).toEqual(view);
  });

  it('is short where nothing was chosen', () => {
    expect(addressOf(viewOf('c1', new URLSearchParams())).toString()).toBe('');
  });

  it('asks for no OPD among stakeholders and no group among OPDs', () => {
    expect(queryOf(viewOf('c1', new URLSearchParams('audience=stakeholder&opd=dinkes'))).opd).toBeNull();
    expect(queryOf(viewOf('c1', new URLSearchParams('opd=dinkes&group=media')))).toMatchObject({
      opd: 'dinkes',
      group: null,
    });
  });

  it('takes nonsense for what is usual', () => {
    expect(viewOf('c1', new URLSearchParams('audience=x&basis=y&tab=z'))).toMatchObject({
      audience: 'opd',
      basis: 'submitted',
      tab: 'overview',
    });
  });
});
