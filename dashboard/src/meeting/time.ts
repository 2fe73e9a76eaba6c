import type { Language } from '../i18n';

/** Meetings are held by the city's clocks, wherever the reader's browser stands. They are not turned in Indonesia. */
const offset = '+07:00';
const offsetMs = 7 * 3_600_000;

export interface WallTime {
  /** As date inputs have it: 2026-05-03. */
  date: string;
  /** As time inputs have it: 09:30. */
  time: string;
}

/** What the city's clocks show at a moment. */
export function wallTime(moment: string): WallTime {
  const shown = new Date(new Date(moment).getTime() + offsetMs).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The moment at which the city's clocks show that. */
export function moment({ date, time }: WallTime): string {
  return new Date(`${date}T${time}:00${offset}`).toISOString();
}

/** "Jumat, 3 Mei 2024, 09.00–11.00 WIB". */
export function span(startsAt: string, endsAt: string, zone: string, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const say = (at: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(new Date(at));
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const day = say(startsAt, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${say(startsAt, clock)}–${say(endsAt, clock)} WIB`;
}
