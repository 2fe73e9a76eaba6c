import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type Assessment, type Instrument, type InstrumentNode, Problem, type ScoreRequest } from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { leavesOf, scaleOf } from '../instrument';
import { DecimalInput, Panel, ProblemNotice } from '../ui';
import { differ, given, mayLeaveOut, rangeOf } from './differences';
import { faultsByLeaf } from './entries';
import { messages } from './messages';
import { useMoveAssessment } from './queries';
import { between } from './range';

type Decided = Readonly<Record<string, ScoreRequest>>;

/** Where somebody who scored nothing decides what assessors differ in, and makes the result final. */
export function ConcludePanel({ assessment, instrument }: { assessment: Assessment; instrument: Instrument }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [decided, setDecided] = useState<Decided>({});
  const [faults, setFaults] = useState<Record<string, string>>({});
  const move = useMoveAssessment(assessment);
  const open = leavesOf(instrument).filter(({ code }) => differ(assessment, code));
  if (assessment.own !== null || assessment.scoredYourself) {
    return (
      <Panel title={t('decide')}>
        <p className="soft notice-detail">{t('notByYou')}</p>
      </Panel>
    );
  }

  const conclude = async () => {
    const decisions = open.flatMap(({ code }) => decided[code] ?? []);
    const missing = open.filter(({ code }) => !isDecided(decided[code]));
    if (missing.length > 0) {
      setFaults(Object.fromEntries(missing.map(({ code }) => [code, t('needDecisions')])));
      return;
    }
    try {
      await move.mutateAsync({ step: 'conclusion', decisions });
      void message.success(t('concluded'));
    } catch (failure) {
      if (failure instanceof Problem) {
        setFaults(faultsByLeaf(failure.errors, decisions));
      }
    }
  };

  return (
    <Panel title={t('decide')} note={t(open.length === 0 ? 'allAgree' : 'decideNote')}>
      {move.isError && <ProblemNotice failure={move.error} />}
      {open.length > 0 && (
        <ul className="score-sheet">
          {open.map((node) => (
            <Difference
              key={node.code}
              node={node}
              assessment={assessment}
              instrument={instrument}
              decision={decided[node.code]}
              fault={faults[node.code]}
              onDecide={(decision) => {
                setDecided((before) => ({ ...before, [node.code]: decision }));
                setFaults(({ [node.code]: _mended, ...others }) => others);
              }}
            />
          ))}
        </ul>
      )}
      <div className="drawer-foot">
        <Button type="primary" loading={move.isPending} onClick={() => void conclude()}>
          {t('decide')}
        </Button>
      </div>
    </Panel>
  );
}

function isDecided(decision: ScoreRequest | undefined): boolean {
  return decision !== undefined && (decision.leftOut === true || decision.value !== undefined);
}

interface DifferenceProps {
  node: InstrumentNode;
  assessment: Assessment;
  instrument: Instrument;
  decision: ScoreRequest | undefined;
  fault: string | undefined;
  onDecide: (decision: ScoreRequest) => void;
}

function Difference({ node, assessment, instrument, decision, fault, onDecide }: DifferenceProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const leaf = node.code;
  const name = pick(node.name);
  const range = rangeOf(assessment, leaf);
  const choices = range && between(range, scaleOf(instrument, node));
  const leave = mayLeaveOut(assessment, leaf);
  const note = decision?.note === undefined ? {} : { note: decision.note };
  return (
    <li className="score-leaf" data-bad={fault !== undefined}>
      <span className="score-name">{name}</span>
      <span className="soft small">
        {assessment.sheets
          .map(({ by }, at) => {
            const score = given(assessment, leaf)[at];
            return `${by.name}: ${score?.leftOut ? t('leftOut') : format.number(score?.value, 6)}`;
          })
          .join(' · ')}
      </span>
      <div className="score-points">
        {choices || !range ? (
          <Select<string>
            aria-label={t('finalScore', { item: name })}
            placeholder={t('choose')}
            className="final-choice"
            value={decision?.leftOut ? 'out' : (decision?.value?.toString() ?? null)}
            onChange={(chosen) =>
              onDecide(
                chosen === 'out'
                  ? { leaf, leftOut: true, ...note }
                  : { leaf, leftOut: false, value: Number(chosen), ...note },
              )
            }
            options={[
              ...(choices ?? []).map((value) => ({ value: String(value), label: format.number(value, 6) })),
              ...(leave ? [{ value: 'out', label: t('leftOut') }] : []),
            ]}
          />
        ) : (
          <DecimalInput
            aria-label={t('finalScore', { item: name })}
            min={range.min}
            max={range.max}
            step={scaleOf(instrument, node).step}
            value={decision?.value ?? null}
            onChange={(value) => onDecide({ leaf, leftOut: false, ...(value === null ? {} : { value }), ...note })}
          />
        )}
        <Input
          aria-label={t('noteFor', { item: name })}
          placeholder={t('note')}
          maxLength={2000}
          value={decision?.note ?? ''}
          onChange={({ target }) => onDecide({ ...(decision ?? { leaf, leftOut: false }), note: target.value })}
        />
      </div>
      {fault && (
        <p className="score-fault" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}
