import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type PlainKey, usePick, useText } from '../i18n';
import { ExpressionProblem } from '../questionnaire/expression';
import { tokensOf } from '../questionnaire/expression/lexer';
import { useBench, useFlaws } from './context';
import { expressionText } from './expression-text';
import { Faults } from './fields';
import { messages } from './messages';
import type { id } from './messages/id';
import { fieldId, type Path } from './path';
import { problemOf } from './previewable';
import { type Condition, type Operator, readLogic, type SimpleLogic, writeLogic } from './simple-logic';
import { referable, type Subject, subjectsFor } from './subjects';

interface LogicProps {
  label: string;
  pointer: string;
  /** Where the question stands that the condition belongs to. */
  at: Path;
  value: string | null | undefined;
  onChange(value: string | null): void;
}

/** A condition, by a form as long as a form can say it, else as a formula. */
export function ConditionField(props: LogicProps) {
  const { label, pointer, value, onChange } = props;
  const t = useText(messages);
  const logic = readLogic(value);
  const [asText, setAsText] = useState(false);
  const text = asText || logic === null;
  return (
    <section className="builder-logic" id={text ? undefined : fieldId(pointer)} tabIndex={-1} aria-label={label}>
      <div className="builder-field-head">
        <h3>{label}</h3>
        <Segmented<boolean>
          size="small"
          aria-label={label}
          value={text}
          onChange={setAsText}
          options={[
            { value: false, label: t('byForm'), disabled: logic === null },
            { value: true, label: t('byText') },
          ]}
        />
      </div>
      {text ? (
        <>
          {logic === null && value && problemOf(value) === null && <p className="soft small">{t('notSimple')}</p>}
          <Formula {...props} />
        </>
      ) : (
        <ConditionForm {...props} logic={logic} onChange={(next) => onChange(writeLogic(next) || null)} />
      )}
    </section>
  );
}

interface FormProps extends Omit<LogicProps, 'onChange'> {
  logic: SimpleLogic;
  onChange(logic: SimpleLogic): void;
}

const operatorText: Record<Operator, PlainKey<typeof id>> = {
  '=': 'is',
  '!=': 'isNot',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
  includes: 'includes',
  excludes: 'excludes',
  answered: 'answered',
  empty: 'empty',
};

function ConditionForm({ pointer, at, logic, onChange }: FormProps) {
  const t = useText(messages);
  const { definition } = useBench();
  const faults = useFlaws(pointer);
  const subjects = subjectsFor(definition, at);
  const [first] = subjects;
  const set = (conditions: Condition[], join = logic.join) => onChange({ join, conditions });
  if (subjects.length === 0 && logic.conditions.length === 0) {
    return <p className="soft">{t('noSubjects')}</p>;
  }
  return (
    <>
      {logic.conditions.length === 0 && <p className="soft">{t('always')}</p>}
      {logic.conditions.length > 1 && (
        <Select<SimpleLogic['join']>
          className="builder-join"
          aria-label={t('joinConditions')}
          value={logic.join}
          onChange={(join) => set(logic.conditions, join)}
          options={[
            { value: 'and', label: t('allOf') },
            { value: 'or', label: t('anyOf') },
          ]}
        />
      )}
      <ol className="builder-conditions">
        {logic.conditions.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name of their own
          <li key={index}>
            <ConditionLine
              number={index + 1}
              condition={condition}
              subjects={subjects}
              onChange={(changed) => set(logic.conditions.map((each, i) => (i === index ? changed : each)))}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('removeCondition', { n: index + 1 })}
              onClick={() => set(logic.conditions.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      <Faults faults={faults} />
      {first && (
        <Button icon={<PlusOutlined />} onClick={() => set([...logic.conditions, conditionOn(first)])}>
          {t('addCondition')}
        </Button>
      )}
    </>
  );
}

/** The condition that a question begins with when it is chosen. */
function conditionOn(subject: Subject): Condition {
  return {
    question: subject.name,
    operator: subject.operators[0] ?? 'answered',
    value: subject.values?.[0]?.value ?? startValue(subject),
    sort: subject.sort,
  };
}

function startValue(subject: Subject): string {
  return subject.sort === 'number' ? '0' : subject.sort === 'date' ? '2025-01-01' : '';
}

interface LineProps {
  number: number;
  condition: Condition;
  subjects: readonly Subject[];
  onChange(condition: Condition): void;
}

function ConditionLine({ number, condition, subjects, onChange }: LineProps) {
  const t = useText(messages);
  const pick = usePick();
  const subject = subjects.find((one) => one.name === condition.question);
  const operators = subject?.operators ?? [condition.operator];
  const shown = (
    subjects.length > 0 && !subject ? [{ value: condition.question, label: condition.question }] : []
  ).concat(subjects.map((one) => ({ value: one.name, label: `${pick(one.label) || one.name} · ${one.name}` })));
  const takesValue = condition.operator !== 'answered' && condition.operator !== 'empty';
  const operate = (operator: Operator) => {
    const needed = operator !== 'answered' && operator !== 'empty' && condition.value === '' && subject;
    onChange({
      ...condition,
      operator,
      sort: subject?.sort ?? condition.sort,
      value: needed ? conditionOn(subject).value : condition.value,
    });
  };
  return (
    <div className="builder-condition">
      <Select
        aria-label={t('conditionQuestion', { n: number })}
        showSearch={{ optionFilterProp: 'label' }}
        value={condition.question}
        onChange={(name) => {
          const chosen = subjects.find((one) => one.name === name);
          if (chosen) {
            onChange(conditionOn(chosen));
          }
        }}
        options={shown}
      />
      <Select<Operator>
        aria-label={t('conditionOperator', { n: number })}
        value={condition.operator}
        onChange={operate}
        options={operators.map((operator) => ({ value: operator, label: t(operatorText[operator]) }))}
      />
      {takesValue && (
        <ValueField
          label={t('conditionValue', { n: number })}
          condition={condition}
          subject={subject}
          onChange={(value) => onChange({ ...condition, value })}
        />
      )}
    </div>
  );
}

interface ValueProps {
  label: string;
  condition: Condition;
  subject: Subject | undefined;
  onChange(value: string): void;
}

function ValueField({ label, condition, subject, onChange }: ValueProps) {
  const pick = usePick();
  if (subject?.values) {
    return (
      <Select
        aria-label={label}
        value={condition.value}
        onChange={onChange}
        options={subject.values.map((one) => ({ value: one.value, label: pick(one.label) || one.value }))}
      />
    );
  }
  const type = condition.sort === 'date' ? 'date' : condition.sort === 'number' ? 'number' : 'text';
  return (
    <Input
      aria-label={label}
      type={type}
      step="any"
      value={condition.value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface FormulaProps extends Omit<LogicProps, 'label'> {
  label: string;
}

/** A formula, with what is wrong with it at once. */
export function Formula({ label, pointer, value, onChange }: FormulaProps) {
  const t = useText(messages);
  const pick = usePick();
  const { definition } = useBench();
  const told = useFlaws(pointer);
  const id = fieldId(pointer);
  const source = value ?? '';
  const problem = source ? (problemOf(source) ?? unknownName(source, referable(definition))) : null;
  const faults = problem ? [expressionText(problem, t)] : told;
  const insert = (name: string) => {
    const field = document.getElementById(id);
    const caret = field instanceof HTMLTextAreaElement ? field.selectionStart : source.length;
    onChange(`${source.slice(0, caret)}\${${name}}${source.slice(caret)}`);
    field?.focus();
  };
  return (
    <div className="builder-formula">
      <Input.TextArea
        id={id}
        aria-label={label}
        className="builder-code"
        spellCheck={false}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={10_000}
        value={source}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value || null)}
      />
      <div id={`${id}-help`} role="status">
        <Faults faults={faults} />
        {problem && <Place source={source} offset={problem.offset} />}
      </div>
      <Select
        className="builder-insert"
        aria-label={t('insertQuestion')}
        placeholder={t('insertQuestion')}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        onChange={insert}
        options={[...referable(definition)].map((name) => ({ value: name, label: labelOf(name) }))}
      />
      <Help />
    </div>
  );

  function labelOf(name: string): string {
    const subject = subjectsFor(definition, []).find((one) => one.name === name);
    return subject ? `${pick(subject.label) || name} · ${name}` : name;
  }
}

/** The first name that no question has. */
function unknownName(source: string, known: ReadonlySet<string>): ExpressionProblem | null {
  const token = tokensOf(source).find((one) => one.kind === 'reference' && !known.has(one.text));
  return token ? new ExpressionProblem('expression-unknown-name', token.offset, token.text) : null;
}

/** The part of a formula where the fault is, marked. */
function Place({ source, offset }: { source: string; offset: number }): ReactNode {
  const from = Math.max(0, offset - 20);
  return (
    <p className="builder-place" aria-hidden="true">
      <code>
        {from > 0 && '…'}
        {source.slice(from, offset)}
        <mark>{source.slice(offset, offset + 1) || ' '}</mark>
        {source.slice(offset + 1, offset + 21)}
      </code>
    </p>
  );
}

const examples: readonly (readonly [string, PlainKey<typeof id>])[] = [
  [`\${nama}`, 'helpReference'],
  ['.', 'helpOwn'],
  ["'ya'", 'helpText'],
  ['and  or  not( )', 'helpJoin'],
  ['=  !=  <  <=  >  >=', 'helpCompare'],
  ['+  -  *  div  mod', 'helpArithmetic'],
  [`selected(\${nama}, 'kode')`, 'helpSelected'],
  [`count-selected(\${nama})`, 'helpCount'],
  ['if(syarat, a, b)', 'helpIf'],
  [`coalesce(\${nama}, 0)`, 'helpCoalesce'],
  [`sum(\${nama})`, 'helpSum'],
  [`today()  date('2025-01-31')`, 'helpToday'],
  [`regex(., '[0-9]{5}')`, 'helpRegex'],
];

function Help() {
  const t = useText(messages);
  return (
    <details className="builder-help">
      <summary>{t('help')}</summary>
      <dl>
        {examples.map(([code, text]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
