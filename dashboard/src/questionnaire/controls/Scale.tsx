import type { RatingItem, RatingPoint } from '../../api/types';
import { usePick, useText } from '../../i18n';
import { messages } from '../messages';
import { Clear } from './Choices';
import type { Control } from './control';

interface ScaleProps {
  name: string;
  points: readonly RatingPoint[];
  value: unknown;
  set(value: number): void;
  label: { labelledBy: string } | { text: string };
  describedBy: string | undefined;
  invalid: boolean;
  /** Shows the words of each point under its number. */
  words: boolean;
}

/** One row of points, each a radio button that looks like a segment. */
export function Scale({ name, points, value, set, label, describedBy, invalid, words }: ScaleProps) {
  const pick = usePick();
  return (
    <div
      className={words ? 'rq-scale rq-scale-words' : 'rq-scale'}
      role="radiogroup"
      aria-describedby={describedBy}
      {...('text' in label ? { 'aria-label': label.text } : { 'aria-labelledby': label.labelledBy })}
    >
      {points.map((point) => {
        const spoken = pick(point.label);
        return (
          <label key={point.value} className="rq-point">
            <input
              type="radio"
              name={name}
              value={point.value}
              checked={value === point.value}
              aria-invalid={invalid || undefined}
              onChange={() => set(point.value)}
            />
            <span>
              <b>{point.value}</b>
              {spoken !== String(point.value) ? <small>{spoken}</small> : null}
            </span>
          </label>
        );
      })}
    </div>
  );
}

/** What the ends of a scale mean, for rows that show numbers only. */
export function ScaleEnds({ points }: { points: readonly RatingPoint[] }) {
  const pick = usePick();
  const t = useText(messages);
  const [low, high] = [points[0], points.at(-1)];
  if (!low || !high || pick(low.label) === String(low.value)) {
    return null;
  }
  return (
    <p className="rq-ends">
      {t('scaleHint', {
        low: String(low.value),
        lowText: pick(low.label),
        high: String(high.value),
        highText: pick(high.label),
      })}
    </p>
  );
}

export function Rating({ item, id, value, set, describedBy, invalid }: Control<number> & { item: RatingItem }) {
  return (
    <>
      <Scale
        name={id}
        points={item.points}
        value={value}
        set={set}
        label={{ labelledBy: `${id}-label` }}
        describedBy={describedBy}
        invalid={invalid}
        words
      />
      <Clear shown={value !== undefined} clear={() => set(undefined)} />
    </>
  );
}
