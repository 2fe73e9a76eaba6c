import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';
import { fileName } from './download';

describe('a table as CSV', () => {
  it('keeps commas, quotes and line breaks inside a cell', () => {
    expect(toCsv(['Nama', 'n'], [['Dinas "A", B', 3]])).toBe('\uFEFFNama,n\r\n"Dinas ""A"", B",3\r\n');
  });

  it('does not let a text become a formula', () => {
    expect(toCsv(['a'], [['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK(""x"")"`);
    expect(toCsv(['a'], [['+62 812']])).toContain("'+62 812");
  });

  it('leaves negative numbers numbers, and missing ones empty', () => {
    expect(toCsv(['a', 'b'], [[-6.25, null]])).toContain('-6.25,\r\n');
  });
});

describe('the name of a file', () => {
  it('is made of its title', () => {
    expect(fileName('Capaian indikator 2023 terhadap target', 'csv')).toBe(
      'capaian-indikator-2023-terhadap-target.csv',
    );
    expect(fileName('…', 'png')).toBe('reviu.png');
  });
});
