import { Input, Switch } from 'antd';
import type { ReactNode } from 'react';
import { type LocalText, useText } from '../i18n';
import type { Language } from '../i18n/messages';
import { DecimalInput } from '../ui';
import { useBench, useFlaws } from './context';
import { messages } from './messages';
import { fieldId } from './path';

interface FieldProps {
  label: ReactNode;
  pointer: string;
  hint?: ReactNode;
  children: (field: { id: string; 'aria-invalid': boolean; 'aria-describedby': string }) => ReactNode;
  /** Says more than the server does, and sooner. */
  problem?: string | undefined;
  extra?: ReactNode;
}

/** One thing to fill in, with its name, what it is for and what is wrong with it. */
export function Field({ label, pointer, hint, children, problem, extra }: FieldProps) {
  const id = fieldId(pointer);
  const told = useFlaws(pointer);
  const faults = problem ? [problem] : told;
  return (
    <div className="builder-field">
      <div className="builder-field-head">
        <label htmlFor={id}>{label}</label>
        {extra}
      </div>
      {children({ id, 'aria-invalid': faults.length > 0, 'aria-describedby': `${id}-help` })}
      <div id={`${id}-help`}>
        <Faults faults={faults} />
        {hint && <p className="soft small">{hint}</p>}
      </div>
    </div>
  );
}

export function Faults({ faults }: { faults: readonly string[] }) {
  return faults.map((fault) => (
    <p key={fault} className="builder-fault">
      {fault}
    </p>
  ));
}

interface TextPairProps {
  label: ReactNode;
  pointer: string;
  value: LocalText | null | undefined;
  onChange(value: LocalText): void;
  long?: boolean;
  /** In a table the label stands once above the column. */
  bare?: boolean;
  extra?: ReactNode;
  /** The person goes on to something else. */
  onLeave?: (() => void) | undefined;
}

/** A text in the languages of the questionnaire, side by side. */
export function TextPair({
  label,
  pointer,
  value,
  onChange,
  long = false,
  bare = false,
  extra,
  onLeave,
}: TextPairProps) {
  const { definition } = useBench();
  const t = useText(messages);
  const whole = useFlaws(pointer);
  const languages: Language[] = definition.languages.includes('en') ? ['id', 'en'] : ['id'];
  const set = (language: Language, text: string) =>
    onChange({ id: value?.id ?? '', en: value?.en ?? '', [language]: text });
  return (
    <fieldset className={bare ? 'builder-pair builder-pair-bare' : 'builder-pair'}>
      <legend className={bare ? 'visually-hidden' : undefined}>{label}</legend>
      {extra}
      <div className="builder-pair-sides">
        {languages.map((language, index) => (
          <Side
            key={language}
            pointer={`${pointer}/${language}`}
            name={t(language === 'id' ? 'indonesian' : 'inEnglish')}
            language={language}
            text={value?.[language] ?? ''}
            onChange={(text) => set(language, text)}
            long={long}
            onLeave={onLeave}
            faults={index === 0 ? whole : []}
            alone={languages.length === 1}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface SideProps {
  pointer: string;
  name: string;
  language: Language;
  text: string;
  onChange(text: string): void;
  long: boolean;
  faults: readonly string[];
  alone: boolean;
  onLeave: (() => void) | undefined;
}

function Side({ pointer, name, language, text, onChange, long, faults, alone, onLeave }: SideProps) {
  const id = fieldId(pointer);
  const all = [...faults, ...useFlaws(pointer)];
  const shared = {
    id,
    lang: language,
    value: text,
    maxLength: 10_000,
    onBlur: onLeave,
    'aria-invalid': all.length > 0,
    'aria-describedby': `${id}-help`,
    ...(all.length > 0 ? { status: 'warning' as const } : {}),
  };
  return (
    <div>
      <label htmlFor={id} className={alone ? 'visually-hidden' : 'builder-language'}>
        {name}
      </label>
      {long ? (
        <Input.TextArea
          {...shared}
          autoSize={{ minRows: 1, maxRows: 10 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      <div id={`${id}-help`}>
        <Faults faults={all} />
      </div>
    </div>
  );
}

interface FlagProps {
  label: string;
  pointer: string;
  value: boolean | undefined;
  onChange(value: boolean): void;
}

/** Something that is so or not. */
export function Flag({ label, pointer, value, onChange }: FlagProps) {
  const id = fieldId(pointer);
  const faults = useFlaws(pointer);
  return (
    <div className="builder-flag">
      <Switch id={id} checked={value ?? false} onChange={onChange} aria-describedby={`${id}-help`} />
      <label htmlFor={id}>{label}</label>
      <div id={`${id}-help`}>
        <Faults faults={faults} />
      </div>
    </div>
  );
}

interface CountProps {
  label: string;
  pointer: string;
  value: number | null | undefined;
  onChange(value: number | null): void;
  min?: number;
  max?: number;
  whole?: boolean;
}

/** A number, or none. */
export function Count({ label, pointer, value, onChange, min, max, whole = true }: CountProps) {
  return (
    <Field label={label} pointer={pointer}>
      {(field) => (
        <DecimalInput
          {...field}
          className="wide"
          value={value ?? null}
          onChange={onChange}
          {...(whole ? { precision: 0 } : {})}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
        />
      )}
    </Field>
  );
}
