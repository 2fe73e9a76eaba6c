import type { ReactNode } from 'react';
import type { Item } from '../api/types';
import { usePick, useText } from '../i18n';
import { MultipleChoice, SingleChoice } from './controls/Choices';
import { type Control, elementId } from './controls/control';
import { DateEntry, NumberEntry, TextEntry } from './controls/Entries';
import { Files, type Upload } from './controls/Files';
import { Ranking } from './controls/Ranking';
import { Grid, ImportancePerformance } from './controls/Rows';
import { Rating } from './controls/Scale';
import type { AnswerScope } from './expression';
import { entriesFor, type Form, type Given, otherSuffix, pointerOf, type Question } from './form';
import { messages } from './messages';

/** What all questions of a questionnaire share. */
export interface Asking {
  form: Form;
  /** The page's title: a question that says just the same does not say it twice. */
  title: string;
  /** The words of the fault at a pointer, if it has one. */
  fault(pointer: string): string | undefined;
  /** How many faults there are below a pointer, in the rows of a question. */
  below(pointer: string): number;
  upload?: Upload | undefined;
  /** What stands below the question at a pointer. */
  beside?: ((pointer: string, question: string) => ReactNode) | undefined;
}

interface QuestionsProps {
  asking: Asking;
  items: readonly Item[];
  /** The answers these questions are part of: all, or one entry of a repeat. */
  given: Given;
  set(given: Given): void;
  scope: AnswerScope;
  /** The pointer of `given`. */
  at: string;
}

/** The questions that are to be shown, one below the other. */
export function Questions(props: QuestionsProps) {
  const { asking, items, scope } = props;
  return items
    .filter((item) => asking.form.shows(item, scope))
    .map((item) => <Part key={item.name} {...props} item={item} />);
}

function Part({ item, ...props }: QuestionsProps & { item: Item }) {
  const pick = usePick();
  const { asking, scope } = props;
  switch (item.kind) {
    case 'note':
      return <p className="rq-note">{pick(item.label)}</p>;
    case 'calculated':
      return (
        <p className="rq-note">
          {pick(item.label)} <output>{asking.form.calculated(item.expression, scope)}</output>
        </p>
      );
    case 'group':
      return (
        <section className="rq-group">
          <h3>{pick(item.label)}</h3>
          <Questions {...props} items={item.items} />
        </section>
      );
    case 'repeat':
      return <Repeat {...props} item={item} />;
    default:
      return <Ask {...props} item={item} />;
  }
}

function Repeat({ item, ...props }: QuestionsProps & { item: Extract<Item, { kind: 'repeat' }> }) {
  const t = useText(messages);
  const { asking, given, set, scope, at } = props;
  const entries = entriesFor(asking.form.programmes, given[item.name]);
  if (entries.length === 0) {
    return <p className="rq-note">{t('noProgrammes')}</p>;
  }
  return entries.map((entry, index) => (
    <section
      key={String(entry.programme)}
      className="rq-entry"
      aria-labelledby={elementId(`${at}/${item.name}/${index}`)}
    >
      <header>
        <small>{t('programmeOf', { n: index + 1, total: entries.length })}</small>
        <h3 id={elementId(`${at}/${item.name}/${index}`)}>{asking.form.programmes[index]?.name}</h3>
      </header>
      <Questions
        {...props}
        items={item.items}
        given={entry}
        set={(changed) => set({ ...given, [item.name]: entries.map((each, i) => (i === index ? changed : each)) })}
        scope={scope.inEntry(item.name, entry)}
        at={at + pointerOf(item.name, index)}
      />
    </section>
  ));
}

function Ask({ item, asking, given, set, at }: QuestionsProps & { item: Question }) {
  const pick = usePick();
  const t = useText(messages);
  const pointer = at + pointerOf(item.name);
  const id = elementId(pointer);
  const rows = asking.below(pointer);
  const problem = asking.fault(pointer) ?? (rows > 0 ? t('rowsMissing', { n: rows }) : undefined);
  const label = pick(item.label);
  const hint = pick(item.hint);
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const answer = (name: string, value: unknown) => {
    const { [name]: _, ...others } = given;
    set(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <div id={id} className={problem ? 'rq-question rq-faulty' : 'rq-question'} tabIndex={-1} data-kind={item.kind}>
      <div className={label === asking.title ? 'rq-label visually-hidden' : 'rq-label'} id={`${id}-label`}>
        {label}
        {item.required ? <span className="rq-required"> {t('required')}</span> : null}
      </div>
      {hint ? (
        <p className="rq-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {controlOf(
        item,
        {
          id,
          value: given[item.name],
          set: (value: unknown) => answer(item.name, value),
          describedBy,
          invalid: problem !== undefined,
        },
        {
          words: String(given[item.name + otherSuffix] ?? ''),
          setWords: (words) => answer(item.name + otherSuffix, words),
        },
        pointer,
        asking,
      )}
      {problem ? (
        <p className="rq-error" id={`${id}-error`}>
          {problem}
        </p>
      ) : null}
      {asking.beside?.(pointer, label)}
    </div>
  );
}

function controlOf(
  item: Question,
  control: Control<unknown>,
  other: { words: string; setWords(words: string | undefined): void },
  pointer: string,
  asking: Asking,
): ReactNode {
  const faulty = (at: string) => asking.fault(at) !== undefined;
  switch (item.kind) {
    case 'single':
      return <SingleChoice item={item} {...control} {...other} />;
    case 'multiple':
      return <MultipleChoice item={item} {...control} {...other} />;
    case 'rating':
      return <Rating item={item} {...control} />;
    case 'grid':
      return <Grid item={item} {...control} pointer={pointer} faulty={faulty} />;
    case 'importance-performance':
      return <ImportancePerformance item={item} {...control} pointer={pointer} faulty={faulty} />;
    case 'ranking':
      return <Ranking item={item} {...control} />;
    case 'number':
      return <NumberEntry item={item} {...control} />;
    case 'date':
      return <DateEntry item={item} {...control} />;
    case 'text':
      return <TextEntry item={item} {...control} />;
    case 'evidence':
      return <Files {...control} upload={asking.upload} />;
  }
}
