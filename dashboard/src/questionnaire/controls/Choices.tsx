import type { MultipleItem, SingleItem } from '../../api/types';
import { usePick, useText } from '../../i18n';
import { otherCode } from '../form';
import { messages } from '../messages';
import type { Control } from './control';

export interface OtherWords {
  words: string;
  setWords(words: string | undefined): void;
}

export function SingleChoice({
  item,
  id,
  value,
  set,
  describedBy,
  invalid,
  words,
  setWords,
}: Control<string> & OtherWords & { item: SingleItem }) {
  const pick = usePick();
  const t = useText(messages);
  const radio = (code: string, label: string) => (
    <label key={code} className="rq-choice">
      <input
        type="radio"
        name={id}
        value={code}
        checked={value === code}
        aria-invalid={invalid || undefined}
        onChange={() => set(code)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div className="rq-choices" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {item.choices.map((choice) => radio(choice.code, pick(choice.label)))}
      {item.other ? radio(otherCode, t('other')) : null}
      {item.other && value === otherCode ? <Words words={words} setWords={setWords} /> : null}
      <Clear shown={value !== undefined && value !== ''} clear={() => set(undefined)} />
    </div>
  );
}

export function MultipleChoice({
  item,
  id,
  value,
  set,
  describedBy,
  words,
  setWords,
}: Control<string[]> & OtherWords & { item: MultipleItem }) {
  const pick = usePick();
  const t = useText(messages);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const toggle = (code: string) => {
    const codes = toggled(chosen, code, item.exclusive ?? []);
    set(codes.length > 0 ? codes : undefined);
  };
  const box = (code: string, label: string) => (
    <label key={code} className="rq-choice">
      <input type="checkbox" value={code} checked={chosen.includes(code)} onChange={() => toggle(code)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="rq-choices" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {item.choices.map((choice) => box(choice.code, pick(choice.label)))}
      {item.other ? box(otherCode, t('other')) : null}
      {item.other && chosen.includes(otherCode) ? <Words words={words} setWords={setWords} /> : null}
    </fieldset>
  );
}

/** A choice such as "none of these" stands alone: it takes the place of the others, and any other takes its place. */
function toggled(chosen: readonly string[], code: string, exclusive: readonly string[]): string[] {
  if (chosen.includes(code)) {
    return chosen.filter((each) => each !== code);
  }
  return exclusive.includes(code) ? [code] : [...chosen.filter((each) => !exclusive.includes(each)), code];
}

/** What "other" means, in the respondent's own words. */
function Words({ words, setWords }: OtherWords) {
  const t = useText(messages);
  return (
    <input
      className="rq-input"
      type="text"
      aria-label={t('otherText')}
      placeholder={t('otherText')}
      value={words}
      maxLength={500}
      onChange={(event) => setWords(event.target.value || undefined)}
    />
  );
}

/** Radio buttons cannot be unchosen by themselves. */
export function Clear({ shown, clear }: { shown: boolean; clear(): void }) {
  const t = useText(messages);
  return shown ? (
    <button type="button" className="rq-clear" onClick={clear}>
      {t('clear')}
    </button>
  ) : null;
}
