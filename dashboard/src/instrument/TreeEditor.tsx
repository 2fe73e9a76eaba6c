import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useFormat, useText } from '../i18n';
import { newId } from '../questionnaire/new-id';
import { DecimalInput, Panel } from '../ui';
import { same, sumBelow } from './checks';
import type { Draft } from './draft';
import { idOf, useWrong } from './editing';
import { messages } from './messages';
import { addAtTop, addBelow, change, indent, isLeaf, move, outdent, type Row, type Rows, remove } from './outline';

interface Props {
  draft: Draft;
  onRows: (rows: Rows) => void;
}

/** The tree as an outline: names, weights, and what stands below what. */
export function TreeEditor({ draft, onRows }: Props) {
  const t = useText(messages);
  const wrong = useWrong('/nodes');
  return (
    <Panel
      title={t('tree')}
      note={<Sum draft={draft} parent={-1} />}
      actions={
        <Button id={idOf('/nodes')} icon={<PlusOutlined />} onClick={() => onRows(addAtTop(draft.rows, newId()))}>
          {t('addTop')}
        </Button>
      }
    >
      {wrong && <p className="editor-wrong">{wrong}</p>}
      <ol className="outline">
        {draft.rows.map((row, at) => (
          <OutlineRow key={row.key} row={row} at={at} draft={draft} onRows={onRows} />
        ))}
      </ol>
    </Panel>
  );
}

function OutlineRow({ row, at, draft, onRows }: Props & { row: Row; at: number }) {
  const t = useText(messages);
  const { rows, weighting } = draft;
  const place = `/nodes/${at}`;
  const nameWrong = useWrong(`${place}/name/id`);
  const weightWrong = useWrong(`${place}/weight`);
  const named = row.id || t('unnamed', { n: at + 1 });
  const verb = (label: string, icon: ReactNode, next: () => Rows) => (
    <Button type="text" size="small" icon={icon} aria-label={label} title={label} onClick={() => onRows(next())} />
  );
  return (
    <li className="outline-row" style={{ marginInlineStart: row.depth * 16 }}>
      <div className="outline-inputs">
        <Input
          id={idOf(`${place}/name/id`)}
          aria-label={t('rowName', { n: at + 1 })}
          placeholder={t('nameId')}
          status={nameWrong ? 'error' : ''}
          maxLength={300}
          value={row.id}
          onChange={({ target }) => onRows(change(rows, at, { id: target.value }))}
        />
        {weighting !== 'equal' && (
          <DecimalInput
            id={idOf(`${place}/weight`)}
            aria-label={t('rowWeight', { name: named })}
            placeholder={t('weight')}
            status={weightWrong ? 'error' : ''}
            min={0}
            value={row.weight}
            onChange={(weight) => onRows(change(rows, at, { weight }))}
          />
        )}
      </div>
      <div className="outline-foot">
        <span className="small">
          {!isLeaf(rows, at) && <Sum draft={draft} parent={at} />}
          {(nameWrong ?? weightWrong) && <span className="editor-wrong block">{nameWrong ?? weightWrong}</span>}
        </span>
        <span className="outline-verbs">
          {verb(t('addBelow', { name: named }), <PlusOutlined />, () => addBelow(rows, at, newId()))}
          {verb(t('moveUp', { name: named }), <ArrowUpOutlined />, () => move(rows, at, -1))}
          {verb(t('moveDown', { name: named }), <ArrowDownOutlined />, () => move(rows, at, 1))}
          {verb(t('outdent', { name: named }), <MenuFoldOutlined />, () => outdent(rows, at))}
          {verb(t('indent', { name: named }), <MenuUnfoldOutlined />, () => indent(rows, at))}
          {verb(t('removeRow', { name: named }), <DeleteOutlined />, () => remove(rows, at))}
        </span>
      </div>
    </li>
  );
}

function Sum({ draft, parent }: { draft: Draft; parent: number }) {
  const t = useText(messages);
  const format = useFormat();
  if (draft.weighting === 'equal') {
    return null;
  }
  const { sum, wanted } = sumBelow(draft, parent);
  return (
    <span className="numeric" data-right={same(sum, wanted)}>
      {t('sumOf', { sum: format.number(sum, 6), wanted: format.number(wanted, 6) })}
    </span>
  );
}
