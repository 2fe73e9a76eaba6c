import type { ReactNode } from 'react';
import type { Answers, Definition, Item, ProgrammeRef, RatingPoint } from '../api/types';
import { useFormat, usePick, useText } from '../i18n';
import { entriesFor, entriesOf, type Given, isEmpty, otherCode, otherSuffix, pointerOf } from './form';
import { messages } from './messages';
import './questionnaire.css';

export interface ReadOnlyAnswersProps {
  definition: Definition;
  answers: Answers;
  /** The programmes that a repeating page runs over. */
  programmes?: ProgrammeRef[];
  /** What stands below the answer at a pointer. */
  beside?: ((pointer: string, question: string) => ReactNode) | undefined;
}

/** The answers to a questionnaire, to be read. */
export function ReadOnlyAnswers({ definition, answers, programmes = [], beside }: ReadOnlyAnswersProps) {
  const pick = usePick();
  return (
    <div className="rq-read">
      {definition.pages.map((page) => (
        <section key={page.name}>
          <h3>{pick(page.title)}</h3>
          <AnswerList
            title={pick(page.title)}
            items={page.items}
            given={answers}
            programmes={programmes}
            at=""
            beside={beside}
          />
        </section>
      ))}
    </div>
  );
}

interface GivenProps {
  /** What stands above already, and needs no repeating. */
  title?: string;
  items: readonly Item[];
  given: Given;
  programmes: readonly ProgrammeRef[];
  /** The pointer of `given`. */
  at: string;
  beside: ReadOnlyAnswersProps['beside'];
}

function AnswerList({ title, items, given, programmes, at, beside }: GivenProps) {
  const pick = usePick();
  const t = useText(messages);
  return (
    <dl>
      {items.map((item) => {
        switch (item.kind) {
          case 'note':
          case 'calculated':
            return null;
          case 'group':
            return (
              <div key={item.name} className="rq-read-wide">
                <dt>{pick(item.label)}</dt>
                <dd>
                  <AnswerList items={item.items} given={given} programmes={programmes} at={at} beside={beside} />
                </dd>
              </div>
            );
          case 'repeat':
            return (programmes.length > 0 ? entriesFor(programmes, given[item.name]) : entriesOf(given[item.name])).map(
              (entry, index) => (
                <div key={String(entry.programme)} className="rq-read-wide">
                  <dt>
                    {programmes.find((programme) => programme.code === entry.programme)?.name ??
                      String(entry.programme)}
                  </dt>
                  <dd>
                    <AnswerList
                      items={item.items}
                      given={entry}
                      programmes={programmes}
                      at={at + pointerOf(item.name, index)}
                      beside={beside}
                    />
                  </dd>
                </div>
              ),
            );
          default:
            return (
              <div key={item.name} className={item.kind.includes('-') || item.kind === 'grid' ? 'rq-read-wide' : ''}>
                <dt className={pick(item.label) === title ? 'visually-hidden' : undefined}>{pick(item.label)}</dt>
                <dd>
                  {isEmpty(given[item.name]) ? (
                    <span className="rq-none">{t('empty')}</span>
                  ) : (
                    <Spoken item={item} answer={given[item.name]} words={given[item.name + otherSuffix]} />
                  )}
                  {beside?.(at + pointerOf(item.name), pick(item.label))}
                </dd>
              </div>
            );
        }
      })}
    </dl>
  );
}

type Answered = Exclude<Item, { kind: 'group' | 'repeat' | 'note' | 'calculated' }>;

/** One answer in the words of the questionnaire. */
function Spoken({ item, answer, words }: { item: Answered; answer: unknown; words: unknown }) {
  const pick = usePick();
  const t = useText(messages);
  const format = useFormat();
  const choice = (choices: readonly { code: string; label: { id: string } }[], code: unknown) =>
    code === otherCode && !choices.some((each) => each.code === code)
      ? `${t('other')}: ${String(words ?? '')}`
      : pick(choices.find((each) => each.code === code)?.label) || String(code);

  switch (item.kind) {
    case 'single':
      return choice(item.choices, answer);
    case 'multiple':
      return Array.isArray(answer) ? answer.map((code) => choice(item.choices, code)).join(', ') : String(answer);
    case 'ranking':
      return (
        <ol>
          {(Array.isArray(answer) ? answer : []).map((code) => (
            <li key={String(code)}>{choice(item.choices, code)}</li>
          ))}
        </ol>
      );
    case 'rating':
      return <Point points={item.points} value={answer} />;
    case 'grid':
      return (
        <dl className="rq-read-rows">
          {item.rows.map((row) => (
            <div key={row.name}>
              <dt>{pick(row.label)}</dt>
              <dd>
                <Point points={item.points} value={(answer as Given)[row.name]} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'importance-performance':
      return (
        <dl className="rq-read-rows">
          {item.rows.map((row) => {
            const pair = ((answer as Given)[row.name] ?? {}) as Given;
            return (
              <div key={row.name}>
                <dt>{pick(row.label)}</dt>
                <dd>
                  {t('importance')} <Point points={item.points} value={pair.importance} /> · {t('performance')}{' '}
                  <Point points={item.points} value={pair.performance} />
                </dd>
              </div>
            );
          })}
        </dl>
      );
    case 'number':
      return `${typeof answer === 'number' ? format.number(answer, 6) : String(answer)}${item.unit ? ` ${item.unit}` : ''}`;
    case 'date':
      return format.date(String(answer));
    case 'evidence':
      return (Array.isArray(answer) ? answer.map(String) : []).map((file, index) => (
        <a key={file} href={`/api/survey/evidence/${file}`} download>
          {` #${index + 1} `}
        </a>
      ));
    case 'text':
      return <span className="rq-prose">{String(answer)}</span>;
  }
}

function Point({ points, value }: { points: readonly RatingPoint[]; value: unknown }) {
  const pick = usePick();
  const label = pick(points.find((point) => point.value === value)?.label);
  return value === undefined || value === null ? (
    <span className="rq-none">–</span>
  ) : (
    <>
      <b>{String(value)}</b>
      {label && label !== String(value) ? ` ${label}` : ''}
    </>
  );
}
