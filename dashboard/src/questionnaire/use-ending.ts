import { useCallback, useEffect, useState } from 'react';
import { Problem } from '../api/problem';

/** A campaign that is closed by hand is noticed within this time. */
const askAgainMs = 3 * 60_000;
/** The longest that a timer can wait. */
const longestMs = 2 ** 31 - 1;

/** What the server says of the end. */
export interface Told {
  closesAt: string | null;
  /** Until when answers in the making are still taken, the time being over. */
  graceUntil: string | null;
}

/**
 * The end of a campaign for somebody who is answering.
 *
 * @property until the last moment at which answers in the making are taken; null when nobody said
 * @property over whether that has passed too
 */
export interface Ending {
  until: Date | null;
  over: boolean;
}

/**
 * What is left when the time for answers is over; null while it goes on.
 *
 * @param first what was said when the questions were opened
 * @param ask asks again
 */
export function useEnding(first: Told, ask: () => Promise<Told>): Ending | null {
  const [told, setTold] = useState<Told | 'over'>(first);
  const [now, setNow] = useState(() => Date.now());
  const look = useCallback(async () => {
    try {
      setTold(await ask());
    } catch (failure) {
      if (failure instanceof Problem && !failure.passing) {
        setTold('over');
      }
    }
    setNow(Date.now());
  }, [ask]);
  useEffect(() => {
    const repeat = setInterval(() => void look(), askAgainMs);
    return () => clearInterval(repeat);
  }, [look]);
  useEffect(() => {
    const next = told === 'over' ? null : (told.graceUntil ?? told.closesAt);
    const left = next === null ? longestMs : Date.parse(next) - Date.now() + 1_000;
    const atTheEnd = left > 0 && left < longestMs ? setTimeout(() => void look(), left) : undefined;
    return () => clearTimeout(atTheEnd);
  }, [told, look]);
  if (told === 'over') {
    return { until: null, over: true };
  }
  const until = told.graceUntil === null ? null : new Date(told.graceUntil);
  return until && { until, over: until.getTime() < now };
}
