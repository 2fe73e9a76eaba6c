import type { Formats } from '../i18n';

/** A figure with its unit: "102,23 %", "3,40", "74,63 indeks 0-100". */
export function valueText(value: number | null, unit: string | null, format: Formats): string {
  if (unit === '%') {
    return format.percent(value);
  }
  return unit ? `${format.number(value, 3)} ${unit}` : format.fixed(value);
}
