import { useMemo } from 'react';
import { useLanguage } from './language';
import type { Language } from './messages';

type Moment = string | number | Date;

interface Aim {
  value?: number | null;
  lower?: number | null;
  upper?: number | null;
}

export interface Formats {
  /** At most `digits` decimals. */
  number(value: number | null | undefined, digits?: number): string;
  /** Exactly `digits` decimals: for columns and official figures. */
  fixed(value: number | null | undefined, digits?: number): string;
  /** `value` is already in percent: 102.23 → "102,23 %". */
  percent(value: number | null | undefined, digits?: number): string;
  /** A target: both bounds of a range, or its value. At most `digits` decimals. */
  aim(aim: Aim, digits?: number): string;
  date(value: Moment | null | undefined): string;
  shortDate(value: Moment | null | undefined): string;
  dateTime(value: Moment | null | undefined): string;
  time(value: Moment | null | undefined): string;
  relative(value: Moment, now?: Date): string;
  fileSize(bytes: number): string;
}

const none = '–';

export function formats(language: Language): Formats {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const number = (value: number, minimum: number, maximum: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: minimum, maximumFractionDigits: maximum }).format(value);
  const moment = (value: Moment | null | undefined, options: Intl.DateTimeFormatOptions) =>
    value === null || value === undefined ? none : new Intl.DateTimeFormat(locale, options).format(new Date(value));

  return {
    number: (value, digits = 2) => (isMissing(value) ? none : number(value, 0, digits)),
    fixed: (value, digits = 2) => (isMissing(value) ? none : number(value, digits, digits)),
    aim: ({ value, lower, upper }, digits = 3) =>
      isMissing(lower) || isMissing(upper)
        ? isMissing(value)
          ? none
          : number(value, 0, digits)
        : `${number(lower, 0, digits)}–${number(upper, 0, digits)}`,
    percent: (value, digits = 2) => (isMissing(value) ? none : `${number(value, digits, digits)}\u00a0%`),
    date: (value) => moment(value, { day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: (value) => moment(value, { day: 'numeric', month: 'short', year: 'numeric' }),
    dateTime: (value) =>
      moment(value, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    time: (value) => moment(value, { hour: '2-digit', minute: '2-digit' }),
    relative: (value, now = new Date()) => relative(locale, new Date(value), now),
    fileSize: (bytes) =>
      bytes < 1024 * 1024 ? `${number(bytes / 1024, 0, 0)}\u00a0KB` : `${number(bytes / 1024 / 1024, 0, 1)}\u00a0MB`,
  };
}

function isMissing(value: number | null | undefined): value is null | undefined {
  return value === null || value === undefined || Number.isNaN(value);
}

function relative(locale: string, then: Date, now: Date): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = (then.getTime() - now.getTime()) / 60_000;
  if (Math.abs(minutes) < 60) {
    return words.format(Math.round(minutes), 'minute');
  }
  if (Math.abs(minutes) < 36 * 60) {
    return words.format(Math.round(minutes / 60), 'hour');
  }
  return words.format(Math.round(minutes / 60 / 24), 'day');
}

export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formats(language), [language]);
}
