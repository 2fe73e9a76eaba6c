import { useEffect, useState } from 'react';
import type { DateItem, NumberItem, TextItem } from '../../api/types';
import { type Language, useLanguage, useText } from '../../i18n';
import { lengthOf, longestText, readNumber } from '../form';
import { messages } from '../messages';
import type { Control } from './control';

/** From here on the respondent is told how many letters are left. */
const nearTheEnd = 0.8;

export function TextEntry({ item, id, value, set, describedBy, invalid }: Control<string> & { item: TextItem }) {
  const t = useText(messages);
  const text = typeof value === 'string' ? value : '';
  const most = item.maxLength ?? longestText;
  const common = {
    id: `${id}-input`,
    className: 'rq-input',
    value: text,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
  return (
    <>
      {item.long ? (
        <textarea {...common} rows={4} onChange={(event) => set(event.target.value || undefined)} />
      ) : (
        <input {...common} type="text" onChange={(event) => set(event.target.value || undefined)} />
      )}
      {lengthOf(text) > most * nearTheEnd ? (
        <p className="rq-ends" aria-live="polite">
          {t('letters', { n: lengthOf(text), most })}
        </p>
      ) : null}
    </>
  );
}

/** A number with the decimal sign of the language; text that is no number yet stays as it is. */
function written(value: unknown, language: Language): string {
  if (typeof value !== 'number') {
    return typeof value === 'string' ? value : '';
  }
  return language === 'id' ? String(value).replace('.', ',') : String(value);
}

/** Keeps what is being typed as text: "12," is on its way to a number. */
export function NumberEntry({
  item,
  id,
  value,
  set,
  describedBy,
  invalid,
}: Control<number | string> & { item: NumberItem }) {
  const language = useLanguage();
  const [text, setText] = useState(() => written(value, language));
  useEffect(() => {
    setText((typed) => ((readNumber(typed, language) ?? typed) === (value ?? '') ? typed : written(value, language)));
  }, [value, language]);

  const type = (typed: string) => {
    setText(typed);
    set(typed.trim() === '' ? undefined : (readNumber(typed, language) ?? typed));
  };
  return (
    <span className="rq-number">
      <input
        id={`${id}-input`}
        className="rq-input"
        type="text"
        inputMode={item.integer ? 'numeric' : 'decimal'}
        value={text}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => type(event.target.value)}
      />
      {item.unit ? <span className="rq-unit">{item.unit}</span> : null}
    </span>
  );
}

export function DateEntry({ id, value, set, describedBy, invalid }: Control<string> & { item: DateItem }) {
  return (
    <input
      id={`${id}-input`}
      className="rq-input rq-date"
      type="date"
      value={typeof value === 'string' ? value : ''}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={(event) => set(event.target.value || undefined)}
    />
  );
}
