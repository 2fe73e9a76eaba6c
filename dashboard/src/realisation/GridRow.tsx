import { Button, Input, Tag } from 'antd';
import { type ClipboardEvent, useId } from 'react';
import type { Problem, Realisation } from '../api';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';
import type { Column, Row } from './rows';

interface Props {
  row: Row;
  refused: Problem | undefined;
  administrator: boolean;
  onChange: (column: Column, text: string) => void;
  onPaste: (event: ClipboardEvent, column: Column) => void;
  onGoOn: (current: Realisation, mine: boolean) => void;
  onVerify: () => void;
  onAsk: (step: 'return' | 'reopening') => void;
  onTell: () => void;
}

const colours = { draft: 'default', submitted: 'processing', returned: 'error', verified: 'success' } as const;

/** An indicator in the grid: its cells, and under them what is wrong with them. */
export function GridRow({ row, refused, administrator, onChange, onPaste, onGoOn, onVerify, onAsk, onTell }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const said = useId();
  const { indicator, known, edit, target } = row;
  const bad = row.fault !== null || refused !== undefined;
  const current = refused?.status === 412 ? (refused.current as Realisation | null) : null;
  return (
    <tr className={bad ? 'realisation-bad' : undefined}>
      <th scope="row">
        {indicator.name}
        <div className="soft small">{indicator.unit}</div>
      </th>
      <td className="numeric" data-label={t('target')}>
        {format.aim(target ?? {})}
      </td>
      <td data-label={t('value')}>
        <Input
          className="realisation-value"
          inputMode="decimal"
          aria-label={t('valueOf', { name: indicator.name })}
          aria-describedby={said}
          value={edit.value}
          disabled={row.locked && !row.changed}
          status={bad ? 'error' : row.missed ? 'warning' : ''}
          onChange={(event) => onChange('value', event.target.value)}
          onPaste={(event) => onPaste(event, 'value')}
        />
      </td>
      <td data-label={t('note')}>
        <Input.TextArea
          className="realisation-note"
          autoSize={{ minRows: 1, maxRows: 4 }}
          aria-label={t('noteOf', { name: indicator.name })}
          value={edit.note}
          disabled={row.locked && !row.changed}
          status={row.gap && !row.locked ? 'warning' : ''}
          onChange={(event) => onChange('note', event.target.value)}
          onPaste={(event) => onPaste(event, 'note')}
        />
        <div id={said} className="small">
          {row.fault && <div className="realisation-fault">{t(row.fault)}</div>}
          {!row.fault && row.gap && !row.locked && <div>{t(row.gap)}</div>}
          {current ? (
            <div className="realisation-fault">
              {t('stale', { value: format.number(current.value, 6) })}{' '}
              <Button size="small" onClick={() => onGoOn(current, false)}>
                {t('useTheirs')}
              </Button>{' '}
              <Button size="small" onClick={() => onGoOn(current, true)}>
                {t('keepMine')}
              </Button>
            </div>
          ) : (
            refused && (
              <div className="realisation-fault">
                {refused.errors.map((one) => one.detail).join(' ') || refused.message}
              </div>
            )
          )}
          {known?.state === 'returned' && known.reason && <div className="realisation-reason">{known.reason}</div>}
        </div>
      </td>
      <td data-label={t('state')}>
        {row.changed ? (
          <Tag color="warning">{t('unsaved')}</Tag>
        ) : (
          <Tag color={known ? colours[known.state] : 'default'}>{t(known?.state ?? 'empty')}</Tag>
        )}
        {row.missed && <div className="soft small">{t('missed')}</div>}
      </td>
      <td className="realisation-actions">
        {administrator && known?.state === 'submitted' && (
          <>
            <Button size="small" type="primary" onClick={onVerify}>
              {t('verify')}
            </Button>
            <Button size="small" onClick={() => onAsk('return')}>
              {t('giveBack')}
            </Button>
          </>
        )}
        {administrator && known?.state === 'verified' && (
          <Button size="small" onClick={() => onAsk('reopening')}>
            {t('reopen')}
          </Button>
        )}
        {known && (
          <Button size="small" type="link" onClick={onTell}>
            {t('history')}
          </Button>
        )}
      </td>
    </tr>
  );
}
