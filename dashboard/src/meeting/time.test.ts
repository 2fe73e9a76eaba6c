import { describe, expect, it } from 'vitest';
import { guestsOf, guestText } from './guests';
import { moment, span, wallTime } from './time';

describe("the city's clocks", () => {
  it('tell a moment, wherever the browser stands', () => {
    expect(wallTime('2024-05-02T18:30:00Z')).toEqual({ date: '2024-05-03', time: '01:30' });
    expect(moment({ date: '2024-05-03', time: '01:30' })).toBe('2024-05-02T18:30:00.000Z');
  });

  it('tell how long a meeting takes', () => {
    expect(span('2024-05-03T02:00:00Z', '2024-05-03T04:00:00Z', 'Asia/Jakarta', 'id')).toBe(
      'Jumat, 3 Mei 2024, 09.00–11.00 WIB',
    );
  });
});

describe('people who are invited', () => {
  it('are a line each, with the office after the comma', () => {
    const guests = guestsOf('Dr. Siti, Universitas Brawijaya\n\n Agus \n');
    expect(guests).toEqual([{ name: 'Dr. Siti', office: 'Universitas Brawijaya' }, { name: 'Agus' }]);
    expect(
      guestText([
        { name: 'Dr. Siti', office: 'UB' },
        { name: 'Agus', office: null },
      ]),
    ).toBe('Dr. Siti, UB\nAgus');
  });
});
