import { App } from 'antd';
import { useState } from 'react';
import { type Assessment, type Instrument, Problem } from '../api';
import { useFormat, useText } from '../i18n';
import { leavesOf } from '../instrument';
import { Panel } from '../ui';
import { doneCount, faultsByLeaf, toSelfScores } from './entries';
import { messages } from './messages';
import { useAssessment, useSendSelf } from './queries';
import { Refused } from './Refused';
import { ScoreSheet } from './ScoreSheet';
import { SheetFoot } from './SheetFoot';
import { useSheet } from './use-sheet';

/** Where an OPD's officer gives the OPD its own scores. */
export function SelfForm({ assessment, instrument }: { assessment: Assessment; instrument: Instrument }) {
  const t = useText(messages);
  const format = useFormat();
  const { message } = App.useApp();
  const leaves = leavesOf(instrument).map(({ code }) => code);
  const sheet = useSheet(assessment.selfScores, leaves);
  const [base, setBase] = useState(assessment.version);
  const latest = useAssessment(assessment.id);
  const send = useSendSelf(assessment.id);

  const go = async (handIn: boolean) => {
    const gaps = handIn ? sheet.markGaps() : 0;
    if (gaps > 0) {
      void message.warning(t('gaps', { n: gaps }));
      return;
    }
    const scores = toSelfScores(sheet.entries, leaves);
    try {
      const saved = await send.mutateAsync({ scores, version: base, handIn });
      setBase(saved.version);
      sheet.kept();
      void message.success(t(handIn ? 'handedIn' : 'saved'));
    } catch (failure) {
      if (failure instanceof Problem) {
        sheet.tell(faultsByLeaf(failure.errors, scores));
      }
    }
  };

  const reload = async () => {
    const { data } = await latest.refetch();
    if (data) {
      sheet.load(data.selfScores);
      setBase(data.version);
      send.reset();
    }
  };

  return (
    <Panel title={t('selfForm')} note={t('selfFormNote')}>
      <Refused failure={send.error} onReload={() => void reload()} />
      <ScoreSheet
        instrument={instrument}
        entries={sheet.entries}
        faults={sheet.faults}
        onChange={sheet.change}
        evidence
      />
      <SheetFoot
        done={doneCount(sheet.entries, leaves)}
        total={leaves.length}
        changed={sheet.changed}
        pending={send.isPending}
        figure={
          assessment.selfResult.index !== null &&
          t('indexSaved', { index: format.fixed(assessment.selfResult.index, instrument.rounding.decimals) })
        }
        onSave={() => void go(false)}
        onHandIn={() => void go(true)}
      />
    </Panel>
  );
}
