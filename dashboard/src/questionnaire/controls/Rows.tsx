import type { GridItem, ImportancePerformanceItem } from '../../api/types';
import { usePick, useText } from '../../i18n';
import type { Given } from '../form';
import { pointerOf } from '../form';
import { messages } from '../messages';
import { type Control, elementId } from './control';
import { Scale, ScaleEnds } from './Scale';

interface RowsProps<I> extends Control<Given> {
  item: I;
  /** The pointer of the whole question; rows are named below it. */
  pointer: string;
  /** Whether there is a fault at that pointer. */
  faulty(pointer: string): boolean;
}

function given(value: unknown): Given {
  return typeof value === 'object' && value !== null ? (value as Given) : {};
}

/** Rows on one scale. */
export function Grid({ item, value, set, describedBy, pointer, faulty }: RowsProps<GridItem>) {
  const pick = usePick();
  const answers = given(value);
  return (
    <div className="rq-rows">
      <ScaleEnds points={item.points} />
      {item.rows.map((row) => {
        const at = pointer + pointerOf(row.name);
        const id = elementId(at);
        return (
          <div key={row.name} id={id} className={faulty(at) ? 'rq-row rq-faulty' : 'rq-row'} tabIndex={-1}>
            <span className="rq-row-label" id={`${id}-label`}>
              {pick(row.label)}
            </span>
            <Scale
              name={id}
              points={item.points}
              value={answers[row.name]}
              set={(point) => set({ ...answers, [row.name]: point })}
              label={{ labelledBy: `${id}-label` }}
              describedBy={describedBy}
              invalid={faulty(at)}
              words={false}
            />
          </div>
        );
      })}
    </div>
  );
}

const aspects = ['importance', 'performance'] as const;

/** Rows that are rated twice: how much it matters, and how well it goes. */
export function ImportancePerformance({
  item,
  value,
  set,
  describedBy,
  pointer,
  faulty,
}: RowsProps<ImportancePerformanceItem>) {
  const pick = usePick();
  const t = useText(messages);
  const answers = given(value);
  return (
    <div className="rq-rows rq-pairs">
      <ScaleEnds points={item.points} />
      <div className="rq-pair-head" aria-hidden="true">
        <span />
        <span>{t('importance')}</span>
        <span>{t('performance')}</span>
      </div>
      {item.rows.map((row) => {
        const pair = given(answers[row.name]);
        return (
          <div key={row.name} className="rq-row rq-pair">
            <span className="rq-row-label">{pick(row.label)}</span>
            {aspects.map((aspect) => {
              const at = pointer + pointerOf(row.name, aspect);
              return (
                <div
                  key={aspect}
                  id={elementId(at)}
                  className={faulty(at) ? 'rq-aspect rq-faulty' : 'rq-aspect'}
                  tabIndex={-1}
                >
                  <span className="rq-aspect-label">{t(aspect)}</span>
                  <Scale
                    name={elementId(at)}
                    points={item.points}
                    value={pair[aspect]}
                    set={(point) => set({ ...answers, [row.name]: { ...pair, [aspect]: point } })}
                    label={{ text: `${pick(row.label)}: ${t(aspect)}` }}
                    describedBy={describedBy}
                    invalid={faulty(at)}
                    words={false}
                  />
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
