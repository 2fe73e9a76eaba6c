import type { RankingItem } from '../../api/types';
import { usePick, useText } from '../../i18n';
import { messages } from '../messages';
import { Clear } from './Choices';
import type { Control } from './control';

/** The chosen order, or the questionnaire's own until the respondent touches it. */
function orderOf(item: RankingItem, value: unknown): string[] {
  const codes = item.choices.map((choice) => choice.code);
  const given = Array.isArray(value) ? value.map(String).filter((code) => codes.includes(code)) : [];
  return [...given, ...codes.filter((code) => !given.includes(code))];
}

export function Ranking({ item, id, value, set, describedBy }: Control<string[]> & { item: RankingItem }) {
  const pick = usePick();
  const t = useText(messages);
  const order = orderOf(item, value);
  const answered = Array.isArray(value) && value.length > 0;

  const move = (index: number, by: -1 | 1) => {
    const next = [...order];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) {
      next.splice(index + by, 0, moved);
      set(next);
    }
  };

  return (
    <fieldset className="rq-ranking" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <p className="rq-ends">{t('rankHint')}</p>
      <ol className={answered ? '' : 'rq-untouched'}>
        {order.map((code, index) => {
          const label = pick(item.choices.find((choice) => choice.code === code)?.label);
          return (
            <li key={code}>
              <span className="rq-rank">{answered ? index + 1 : '–'}</span>
              <span className="rq-rank-label">{label}</span>
              <button
                type="button"
                aria-label={t('moveUp', { choice: label })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={t('moveDown', { choice: label })}
                disabled={index === order.length - 1}
                onClick={() => move(index, 1)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      {answered ? (
        <Clear shown clear={() => set(undefined)} />
      ) : (
        <button type="button" className="rq-button" onClick={() => set(order)}>
          {t('rankStart')}
        </button>
      )}
    </fieldset>
  );
}
