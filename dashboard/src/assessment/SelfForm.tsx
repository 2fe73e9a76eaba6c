import { useState } from 'react';
import type { Assessment, Instrument } from '../api';
import { useFormat, useText } from '../i18n';
import { leavesOf } from '../instrument';
import { Panel } from '../ui';
import { doneCount, toSelfScores } from './entries';
import { messages } from './messages';
import { useAssessment, useSendSelf } from './queries';
import { Refused } from './Refused';
import { ScoreSheet } from './ScoreSheet';
import { SheetFoot } from './SheetFoot';
import { useKeep } from './use-keep';
import { useSheet } from './use-sheet';

/** Where an OPD's officer gives the OPD its own scores. */
export function SelfForm({ assessment, instrument }: { assessment: Assessment; instrument: Instrument }) {
  const t = useText(messages);
  const format = useFormat();
  const leaves = leavesOf(instrument).map(({ code }) => code);
  const sheet = useSheet(assessment.selfScores, leaves);
  const [base, setBase] = useState(assessment.version);
  const latest = useAssessment(assessment.id);
  const send = useSendSelf(assessment.id);

  const go = useKeep(
    sheet,
    () => toSelfScores(sheet.entries, leaves),
    async (scores, handIn) => {
      const saved = await send.mutateAsync({ scores, version: base, handIn });
      setBase(saved.version);
    },
  );

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
