import { useEffect, useState } from 'react';
import { get } from '../api/client';
import { Problem } from '../api/problem';

/** How long somebody in the middle of answering may still send, as survey-service has it. */
const graceMs = 15 * 60_000;
/** A campaign that is closed by hand is noticed within this time. */
const askAgainMs = 3 * 60_000;

/**
 * The end of a campaign for somebody who is answering.
 *
 * @property until the last moment at which answers in the making are taken
 * @property over whether that has passed too
 */
export interface Ending {
  until: Date;
  over: boolean;
}

/**
 * What is left when the time for answers is over; null while it goes on.
 *
 * @param closesAt when the campaign is meant to end
 */
export function useEnding(address: string, closesAt: string | null): Ending | null {
  const [ending, setEnding] = useState<Ending | null>(null);
  useEffect(() => {
    const planned = closesAt ? Date.parse(closesAt) : Number.POSITIVE_INFINITY;
    const look = async () => {
      const asked = Date.now();
      try {
        await get(address);
        setEnding(null);
      } catch (failure) {
        if (failure instanceof Problem && !failure.passing) {
          // closed by hand some time since it was last asked for
          const ended = asked > planned ? planned : asked - askAgainMs;
          setEnding((before) => {
            const until = before?.until ?? new Date(ended + graceMs);
            return { until, over: until.getTime() < Date.now() };
          });
        }
      }
    };
    const repeat = setInterval(() => void look(), askAgainMs);
    const left = planned - Date.now() + 1_000;
    const atTheEnd = left > 0 && left < 2 ** 31 ? setTimeout(() => void look(), left) : undefined;
    return () => {
      clearInterval(repeat);
      clearTimeout(atTheEnd);
    };
  }, [address, closesAt]);
  return ending;
}
