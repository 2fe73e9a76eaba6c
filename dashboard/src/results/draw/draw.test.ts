import { describe, expect, it } from 'vitest';
import { formats } from '../../i18n';
import { paletteOf } from '../../ui';
import { meanBars, shareBars } from './bars';
import { colourAt, inkOn, steps } from './colours';
import { dumbbells } from './dumbbells';
import { heatMap } from './heat';
import { likert } from './likert';
import { frameOf, type Placed, quadrantField, sidesOf } from './quadrants';

const palette = paletteOf('light');
const format = formats('id');

describe('the colours of a scale', () => {
  it('run from its beginning to its end', () => {
    expect(colourAt(['#000000', '#ffffff'], 0)).toBe('#000000');
    expect(colourAt(['#000000', '#ffffff'], 0.5)).toBe('#808080');
    expect(colourAt(['#000000', '#ffffff'], 7)).toBe('#ffffff');
  });

  it('are as many as the scale has points, its ends among them', () => {
    expect(steps(palette.diverging, 5)).toEqual([...palette.diverging]);
    const four = steps(palette.diverging, 4);
    expect([four[0], four[3]]).toEqual([palette.diverging[0], palette.diverging[4]]);
    expect(steps(palette.diverging, 1)).toEqual([palette.diverging[4]]);
  });

  it('carry letters that can be read', () => {
    expect(inkOn('#ffffff')).toBe('#17211f');
    expect(inkOn('#0d5c5a')).toBe('#ffffff');
  });
});

describe('stacked bars of ratings', () => {
  const option = likert(
    [
      { name: 'Prosedur', n: 4, shares: [0.25, 0.75] },
      { name: 'Waktu', n: 0, shares: [null, null] },
    ],
    ['1', '2'],
    palette.diverging,
    palette,
    false,
    format,
  );

  it('have a series for each point, in percent', () => {
    expect(option.series.map((one) => one.data)).toEqual([
      [25, null],
      [75, null],
    ]);
  });

  it('write shares that have room, and no zero for what is missing', () => {
    const write = option.series[0]?.label.formatter;
    expect(write?.({ value: 25 })).toBe('25');
    expect(write?.({ value: 3 })).toBe('');
    expect(write?.({ value: null })).toBe('');
  });
});

describe('a field of means', () => {
  it('leaves a hole where nobody rated', () => {
    const option = heatMap(
      { columns: ['a', 'b'], rows: [{ name: 'Dinas', short: 'D', values: [3, null] }], low: 1, high: 5 },
      palette,
      false,
      format,
    );
    expect(option.series[0]?.data.map((cell) => cell.value)).toEqual([[0, 0, 3]]);
  });
});

describe('bars of means', () => {
  const bars = [
    { name: 'Efisien', value: 3.1667, own: 3 },
    { name: 'Efektif', value: null, own: null },
  ];

  it('start at the lowest point of the scale', () => {
    const option = meanBars(bars, { low: 1, high: 4, allName: 'Semua', ownName: 'Dinkes' }, palette, false, format);
    expect(option.xAxis).toMatchObject({ min: 1, max: 4 });
  });

  it('show one OPD only where it was rated', () => {
    const option = meanBars(bars, { low: 1, high: 4, allName: 'Semua', ownName: 'Dinkes' }, palette, false, format);
    expect(option.series[1]?.data).toEqual([[3, 0]]);
    const alone = meanBars(
      [{ name: 'Efisien', value: 3 }],
      { low: 1, high: 4, allName: 'Semua' },
      palette,
      false,
      format,
    );
    expect(alone.series).toHaveLength(1);
  });
});

describe('bars of shares', () => {
  it('have room for the widest interval, and no more than 100 %', () => {
    const count = { name: 'Ya', n: 9, share: 0.9, lower: 0.6, upper: 0.98 };
    expect(shareBars([count], palette, false, format).xAxis.max).toBe(100);
    expect(shareBars([{ ...count, share: 0.1, upper: 0.31 }], palette, false, format).xAxis.max).toBe(40);
  });
});

describe('two dots a row', () => {
  it('are one where only one was rated', () => {
    const option = dumbbells(
      [{ name: 'Energi', importance: 4, performance: null }],
      [1, 5],
      { importance: 'Kepentingan', performance: 'Kinerja' },
      palette,
      false,
      format,
    );
    expect(option.series.map((one) => one.data)).toEqual([[], [[4, 0]], []]);
  });
});

describe('the quadrants', () => {
  const at = (performance: number, importance: number): Placed => ({
    name: 'Pelayanan publik',
    mark: '1',
    performance,
    importance,
    quadrant: 'keep-up',
  });

  it('hold every point and the cross-hair', () => {
    const { min, max, interval } = frameOf([2.93, 4.41], 3.58);
    expect(min).toBeLessThan(2.93);
    expect(max).toBeGreaterThan(4.41);
    expect(interval).toBe(0.5);
    expect(frameOf([3], 3)).toEqual({ min: 2.8, max: 3.2, interval: 0.2 });
  });

  it('put the names where they cover nothing', () => {
    const reach = { min: 1, max: 5, interval: 1 };
    expect(sidesOf([at(2, 2), at(4, 4)], reach, reach)).toEqual(['right', 'right']);
    expect(sidesOf([at(4.9, 3)], reach, reach)).toEqual(['left']);
    expect(sidesOf([at(3, 3), at(3.2, 3)], reach, reach)).toEqual(['left', 'right']);
  });

  it('part at the grand means, with the most urgent on the upper left', () => {
    const words = {
      quadrants: { concentrate: 'A', 'keep-up': 'B', 'low-priority': 'C', 'possible-overkill': 'D' },
      importance: 'Kepentingan',
      performance: 'Kinerja',
    };
    const option = quadrantField(
      [at(3, 4), at(4, 3)],
      { importance: 3.5, performance: 3.6 },
      words,
      palette,
      true,
      format,
    );
    const scatter = option.series.at(-1) as { markArea: { data: { name?: string; coord: number[] }[][] } };
    expect(scatter.markArea.data[0]?.[0]?.name).toBe('A');
    expect(scatter.markArea.data.map(([, to]) => to?.coord[0])).toContain(3.6);
    expect(scatter.markArea.data[0]?.[1]?.coord).toEqual([3.6, 3.5]);
  });
});
