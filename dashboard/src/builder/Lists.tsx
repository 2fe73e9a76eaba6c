import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { ChoiceOption, GridRow, RatingPoint } from '../api';
import { useText } from '../i18n';
import { blankChoice, blankPoint, blankRow, scales } from './blank';
import { useBench, useFlaws } from './context';
import { FeedsField } from './FeedsField';
import { Faults, TextPair } from './fields';
import { messages } from './messages';
import { freshName, nameFrom } from './names';
import { fieldId } from './path';
import { namesIn } from './tree';

interface LinesProps<T> {
  title: string;
  pointer: string;
  lines: readonly T[];
  onChange(lines: T[]): void;
  addText: string;
  blank(): T;
  /** What one line is called for those who do not see the table. */
  nameOf(line: T, index: number): string;
  children(line: T, index: number, set: (line: T) => void): ReactNode;
  extra?: ReactNode;
}

/** Lines that can be added, edited, put in order and removed. */
function Lines<T>({ title, pointer, lines, onChange, addText, blank, nameOf, children, extra }: LinesProps<T>) {
  const t = useText(messages);
  const faults = useFlaws(pointer);
  const swap = (index: number, other: number) => {
    const moved = lines[index];
    if (moved !== undefined) {
      onChange(lines.toSpliced(index, 1).toSpliced(other, 0, moved));
    }
  };
  return (
    <section className="builder-lines" id={fieldId(pointer)} tabIndex={-1} aria-label={title}>
      <div className="builder-field-head">
        <h3>{title}</h3>
        {extra}
      </div>
      <Faults faults={faults} />
      <ol>
        {lines.map((line, index) => {
          const name = nameOf(line, index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no lasting name of their own while they are written
            <li key={index}>
              <div className="builder-line">
                {children(line, index, (changed) => onChange(lines.map((each, at) => (at === index ? changed : each))))}
              </div>
              <div className="builder-line-tools">
                <Button
                  type="text"
                  icon={<ArrowUpOutlined />}
                  disabled={index === 0}
                  aria-label={`${t('up')}: ${name}`}
                  onClick={() => swap(index, index - 1)}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined />}
                  disabled={index === lines.length - 1}
                  aria-label={`${t('down')}: ${name}`}
                  onClick={() => swap(index, index + 1)}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={`${t('remove')}: ${name}`}
                  onClick={() => onChange(lines.toSpliced(index, 1))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <Button icon={<PlusOutlined />} onClick={() => onChange([...lines, blank()])}>
        {addText}
      </Button>
    </section>
  );
}

interface WordProps {
  label: string;
  pointer: string;
  value: string;
  onChange(value: string): void;
}

/** A name or code as it stands in the data. */
function Word({ label, pointer, value, onChange }: WordProps) {
  const id = fieldId(pointer);
  const faults = useFlaws(pointer);
  return (
    <div className="builder-word">
      <label htmlFor={id} className="builder-language">
        {label}
      </label>
      <Input
        id={id}
        value={value}
        maxLength={64}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-help`}
        {...(faults.length > 0 ? { status: 'warning' as const } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-help`}>
        <Faults faults={faults} />
      </div>
    </div>
  );
}

const givenCode = /^opsi_\d+$/;
const givenName = /^baris(_\d+)?$/;

interface ChoicesProps {
  pointer: string;
  choices: readonly ChoiceOption[];
  onChange(choices: ChoiceOption[]): void;
  /** The codes that stand alone; left out where that means nothing. */
  exclusive?: { codes: readonly string[]; onChange(codes: string[]): void };
}

export function ChoicesEditor({ pointer, choices, onChange, exclusive }: ChoicesProps) {
  const t = useText(messages);
  /** A code that nobody chose follows the text until the person leaves the field. */
  const settleCode = (index: number) => {
    const choice = choices[index];
    const wanted = choice && givenCode.test(choice.code) ? nameFrom(choice.label.id ?? '') : '';
    if (choice && wanted) {
      const code = freshName(wanted, new Set(choices.filter((_, at) => at !== index).map((each) => each.code)));
      onChange(choices.map((each, at) => (at === index ? { ...each, code } : each)));
    }
  };
  return (
    <Lines
      title={t('choices')}
      pointer={`${pointer}/choices`}
      lines={choices}
      onChange={onChange}
      addText={t('addChoice')}
      blank={() => blankChoice(choices)}
      nameOf={(choice) => choice.label.id || choice.code}
    >
      {(choice, index, set) => {
        const place = `${pointer}/choices/${index}`;
        return (
          <>
            <Word
              label={t('choiceCode')}
              pointer={`${place}/code`}
              value={choice.code}
              onChange={(code) => set({ ...choice, code })}
            />
            <div className="builder-line-text">
              <TextPair
                bare
                onLeave={() => settleCode(index)}
                label={`${t('choiceText')} ${index + 1}`}
                pointer={`${place}/label`}
                value={choice.label}
                onChange={(label) => set({ ...choice, label })}
              />
            </div>
            {exclusive && (
              <Checkbox
                checked={exclusive.codes.includes(choice.code)}
                onChange={(event) =>
                  exclusive.onChange(
                    event.target.checked
                      ? [...exclusive.codes, choice.code]
                      : exclusive.codes.filter((code) => code !== choice.code),
                  )
                }
              >
                {t('exclusive')}
              </Checkbox>
            )}
          </>
        );
      }}
    </Lines>
  );
}

interface PointsProps {
  pointer: string;
  points: readonly RatingPoint[];
  onChange(points: RatingPoint[]): void;
}

export function PointsEditor({ pointer, points, onChange }: PointsProps) {
  const t = useText(messages);
  const ready = {
    agreement: t('scaleAgreement'),
    quality: t('scaleQuality'),
    readiness: t('scaleReadiness'),
    five: t('scaleFive'),
  };
  return (
    <Lines
      title={t('points')}
      pointer={`${pointer}/points`}
      lines={points}
      onChange={onChange}
      addText={t('addPoint')}
      blank={() => blankPoint(points)}
      nameOf={(point) => `${point.value} ${point.label.id ?? ''}`}
      extra={
        <Select<keyof typeof scales>
          className="builder-scale"
          aria-label={t('useScale')}
          placeholder={t('useScale')}
          value={null}
          onChange={(scale) => onChange(scales[scale])}
          options={(Object.keys(scales) as (keyof typeof scales)[]).map((scale) => ({
            value: scale,
            label: ready[scale],
          }))}
        />
      }
    >
      {(point, index, set) => {
        const place = `${pointer}/points/${index}`;
        return (
          <>
            <PointValue pointer={`${place}/value`} value={point.value} onChange={(value) => set({ ...point, value })} />
            <div className="builder-line-text">
              <TextPair
                bare
                label={`${t('pointText')} ${point.value}`}
                pointer={`${place}/label`}
                value={point.label}
                onChange={(label) => set({ ...point, label })}
              />
            </div>
          </>
        );
      }}
    </Lines>
  );
}

function PointValue({ pointer, value, onChange }: { pointer: string; value: number; onChange(value: number): void }) {
  const t = useText(messages);
  const id = fieldId(pointer);
  const faults = useFlaws(pointer);
  return (
    <div className="builder-point">
      <label htmlFor={id} className="builder-language">
        {t('pointValue')}
      </label>
      <InputNumber<number>
        id={id}
        className="wide"
        value={value}
        precision={0}
        min={-999_999}
        max={999_999}
        aria-invalid={faults.length > 0}
        onChange={(next) => onChange(next ?? 0)}
      />
      <Faults faults={faults} />
    </div>
  );
}

interface RowsProps {
  pointer: string;
  rows: readonly GridRow[];
  onChange(rows: GridRow[]): void;
  rename(old: string, now: string): void;
}

export function RowsEditor({ pointer, rows, onChange, rename }: RowsProps) {
  const t = useText(messages);
  const { definition } = useBench();
  const settleName = (index: number) => {
    const row = rows[index];
    const wanted = row && givenName.test(row.name) ? nameFrom(row.label.id ?? '') : '';
    if (row && wanted) {
      rename(row.name, freshName(wanted, namesIn(definition)));
    }
  };
  return (
    <Lines
      title={t('rows')}
      pointer={`${pointer}/rows`}
      lines={rows}
      onChange={onChange}
      addText={t('addRow')}
      blank={() => blankRow(namesIn(definition))}
      nameOf={(row) => row.label.id || row.name}
    >
      {(row, index, set) => {
        const place = `${pointer}/rows/${index}`;
        return (
          <>
            <div className="builder-line-text">
              <TextPair
                bare
                onLeave={() => settleName(index)}
                label={`${t('rowText')} ${index + 1}`}
                pointer={`${place}/label`}
                value={row.label}
                onChange={(label) => set({ ...row, label })}
              />
            </div>
            <Word
              label={t('rowName')}
              pointer={`${place}/name`}
              value={row.name}
              onChange={(name) => set({ ...row, name })}
            />
            <FeedsField
              small
              pointer={`${place}/feeds`}
              value={row.feeds}
              onChange={(feeds) => set({ ...row, feeds })}
            />
            <Checkbox
              checked={row.required ?? false}
              onChange={(event) => set({ ...row, required: event.target.checked })}
            >
              {t('rowRequired')}
            </Checkbox>
          </>
        );
      }}
    </Lines>
  );
}
