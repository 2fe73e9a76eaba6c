import { App, Button } from 'antd';
import { useState } from 'react';
import type { Indicator } from '../api';
import { useMe, useRole } from '../app/session';
import { useLanguage, useText } from '../i18n';
import { ReasonModal } from '../ui';
import { GridRow } from './GridRow';
import { messages } from './messages';
import { cellsOf } from './paste';
import { useGiveBack, useSend, useVerify } from './queries';
import { type Column, type Row, rowsOf, toSave, toSubmit } from './rows';
import { Story } from './Story';
import { useEdits } from './use-edits';

/** The indicators of an OPD with target, value, note and state of one year, to be typed or pasted into. */
export function RealisationGrid({ indicators, year }: { indicators: Indicator[]; year: number }) {
  const t = useText(messages);
  const language = useLanguage();
  const { message } = App.useApp();
  const me = useMe();
  const administrator = useRole('administrator');
  const officer = useRole('opd-officer');
  const { edits, refused, change, paste, goOn, settle } = useEdits();
  const [told, setTold] = useState<Row | null>(null);
  const [asked, setAsked] = useState<{ row: Row; step: 'return' | 'reopening' } | null>(null);
  const send = useSend(year);
  const verify = useVerify(year);
  const giveBack = useGiveBack(year);
  const mayEnter = administrator || (officer && indicators.every((one) => one.opd === me.opd));
  const rows = rowsOf(indicators, year, edits, !mayEnter, language);
  const saved = toSave(rows);
  const sent = toSubmit(rows);
  const waiting = rows.filter((row) => row.known?.state === 'submitted' && !row.changed);

  const keep = async (chosen: Row[], submit: boolean) => {
    const { done, refused: bad } = settle(await send.mutateAsync({ rows: chosen, submit }));
    void (bad ? message.warning(t('doneSome', { n: done, m: bad })) : message.success(t('done', { n: done })));
  };
  const confirm = async (chosen: Row[]) => {
    const { done, refused: bad } = settle(await verify.mutateAsync(chosen));
    void (bad ? message.warning(t('doneSome', { n: done, m: bad })) : message.success(t('verifiedNow', { n: done })));
  };
  const onPaste = (event: React.ClipboardEvent, row: number, column: Column) => {
    const cells = cellsOf(event.clipboardData.getData('text/plain'));
    if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) {
      event.preventDefault();
      const left = paste(cells, rows, { row, column });
      if (left > 0) {
        void message.warning(t('leftOut', { n: left }));
      }
    }
  };
  const busy = send.isPending || verify.isPending;

  return (
    <>
      <div className="realisation-grid">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col" className="numeric">
                {t('target')}
              </th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('note')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <GridRow
                key={row.indicator.id}
                row={row}
                refused={refused[row.indicator.id]}
                administrator={administrator}
                onChange={(column, text) => change(row, column, text)}
                onPaste={(event, column) => onPaste(event, at, column)}
                onGoOn={(current, mine) => goOn(row, current, mine)}
                onVerify={() => void confirm([row])}
                onAsk={(step) => setAsked({ row, step })}
                onTell={() => setTold(row)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="filters">
        {mayEnter && (
          <>
            <Button disabled={saved.length === 0} loading={busy} onClick={() => void keep(saved, false)}>
              {t('save', { n: saved.length })}
            </Button>
            <Button type="primary" disabled={sent.length === 0} loading={busy} onClick={() => void keep(sent, true)}>
              {t('submit', { n: sent.length })}
            </Button>
          </>
        )}
        {administrator && (
          <Button disabled={waiting.length === 0} loading={busy} onClick={() => void confirm(waiting)}>
            {t('verifyAll', { n: waiting.length })}
          </Button>
        )}
      </div>
      {told && <Story row={told} year={year} onClose={() => setTold(null)} />}
      <ReasonModal
        open={asked !== null}
        title={t(asked?.step === 'reopening' ? 'reopen' : 'giveBack')}
        pending={giveBack.isPending}
        failure={giveBack.error}
        onCancel={() => setAsked(null)}
        onReason={(reason) =>
          asked &&
          giveBack.mutate(
            { ...asked, reason },
            {
              onSuccess: () => {
                setAsked(null);
                void message.success(t('returnedNow'));
              },
            },
          )
        }
      />
    </>
  );
}
