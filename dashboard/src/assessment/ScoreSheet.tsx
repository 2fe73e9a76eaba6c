import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Instrument, InstrumentNode, Scale } from '../api';
import { EvidenceEditor } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { choicesOf, placed, scaleOf } from '../instrument';
import { DecimalInput } from '../ui';
import { blank, type Entries, type Entry } from './entries';
import { messages } from './messages';
import './assessment.css';

interface Props {
  instrument: Instrument;
  entries: Entries;
  faults: Readonly<Record<string, string>>;
  onChange: (leaf: string, entry: Entry) => void;
  /** Whether evidence can be given. */
  evidence?: boolean;
  /** What is shown with a leaf, such as what the OPD gave it. */
  beside?: (leaf: string) => ReactNode;
}

/** The tree with a score, a note and evidence for each leaf. */
export function ScoreSheet({ instrument, entries, faults, onChange, evidence = false, beside }: Props) {
  const pick = usePick();
  return (
    <ul className="score-sheet">
      {placed(instrument.nodes).map(({ node, depth, leaf }) =>
        leaf ? (
          <Leaf
            key={node.code}
            node={node}
            depth={depth}
            scale={scaleOf(instrument, node)}
            entry={entries[node.code] ?? blank}
            fault={faults[node.code]}
            evidence={evidence}
            beside={beside?.(node.code)}
            onChange={(entry) => onChange(node.code, entry)}
          />
        ) : (
          <li key={node.code} className="score-branch" style={{ marginInlineStart: depth * 12 }}>
            {pick(node.name)}
          </li>
        ),
      )}
    </ul>
  );
}

interface LeafProps {
  node: InstrumentNode;
  depth: number;
  scale: Scale;
  entry: Entry;
  fault: string | undefined;
  evidence: boolean;
  beside: ReactNode;
  onChange: (entry: Entry) => void;
}

function Leaf({ node, depth, scale, entry, fault, evidence, beside, onChange }: LeafProps) {
  const t = useText(messages);
  const pick = usePick();
  const name = pick(node.name);
  return (
    <li
      id={`leaf-${node.code}`}
      className="score-leaf"
      data-bad={fault !== undefined}
      style={{ marginInlineStart: depth * 12 }}
    >
      <div className="score-head">
        <span className="score-name">{name}</span>
        <Checkbox
          checked={entry.leftOut}
          onChange={({ target }) => onChange({ ...entry, leftOut: target.checked, value: null })}
        >
          {t('leftOut')}
        </Checkbox>
      </div>
      {beside}
      {!entry.leftOut && <Points name={name} scale={scale} entry={entry} onChange={onChange} />}
      <div className="score-words">
        <Input.TextArea
          aria-label={t('noteFor', { item: name })}
          placeholder={t(entry.leftOut ? 'noteWhy' : 'note')}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={2000}
          value={entry.note}
          onChange={({ target }) => onChange({ ...entry, note: target.value })}
        />
        {evidence && <EvidenceButton name={name} entry={entry} onChange={onChange} />}
      </div>
      {fault && (
        <p className="score-fault" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}

type PartProps = Pick<LeafProps, 'entry' | 'onChange'> & { name: string };

function Points({ name, scale, entry, onChange }: PartProps & { scale: Scale }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const choices = choicesOf(scale);
  const meaning = scale.levels.find(({ value }) => value === entry.value);
  return (
    <div className="score-points">
      {choices ? (
        <Radio.Group
          aria-label={t('score', { item: name })}
          optionType="button"
          buttonStyle="solid"
          value={entry.value}
          onChange={({ target }) => onChange({ ...entry, value: target.value as number })}
          options={choices.map((value) => ({ value, label: format.number(value, 6) }))}
        />
      ) : (
        <DecimalInput
          aria-label={t('score', { item: name })}
          min={scale.min}
          max={scale.max}
          step={scale.step}
          value={entry.value}
          onChange={(value) => onChange({ ...entry, value })}
        />
      )}
      {choices && entry.value !== null && (
        <Button type="text" size="small" onClick={() => onChange({ ...entry, value: null })}>
          {t('noScore')}
        </Button>
      )}
      {!choices && (
        <span className="soft small">
          {format.number(scale.min, 6)}–{format.number(scale.max, 6)}
        </span>
      )}
      {meaning && <span className="soft small">{pick(meaning.text)}</span>}
    </div>
  );
}

function EvidenceButton({ name, entry, onChange }: PartProps) {
  const t = useText(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<PaperClipOutlined />} onClick={() => setOpen(true)}>
        {t('evidence', { n: entry.evidence.length })}
      </Button>
      <Modal
        open={open}
        title={t('evidenceOf', { item: name })}
        onCancel={() => setOpen(false)}
        destroyOnHidden
        footer={
          <Button type="primary" onClick={() => setOpen(false)}>
            {t('done')}
          </Button>
        }
      >
        <EvidenceEditor figures value={entry.evidence} onChange={(evidence) => onChange({ ...entry, evidence })} />
      </Modal>
    </>
  );
}
