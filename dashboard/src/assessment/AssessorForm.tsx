import { useState } from 'react';
import type { Assessment, Instrument } from '../api';
import { EvidenceList } from '../ground';
import { useFormat, useText } from '../i18n';
import { leavesOf } from '../instrument';
import { Panel } from '../ui';
import { doneCount, toScores } from './entries';
import { messages } from './messages';
import { useAssessment, useSendSheet } from './queries';
import { Refused } from './Refused';
import { ScoreSheet } from './ScoreSheet';
import { SheetFoot } from './SheetFoot';
import { useKeep } from './use-keep';
import { useSheet } from './use-sheet';

/** Where an assessor gives his scores, with the OPD's own beside. */
export function AssessorForm({ assessment, instrument }: { assessment: Assessment; instrument: Instrument }) {
  const t = useText(messages);
  const leaves = leavesOf(instrument).map(({ code }) => code);
  const sheet = useSheet(assessment.own?.scores ?? [], leaves);
  const [base, setBase] = useState(assessment.own?.version ?? null);
  const latest = useAssessment(assessment.id);
  const send = useSendSheet(assessment.id);

  const go = useKeep(
    sheet,
    () => toScores(sheet.entries, leaves),
    async (scores, handIn) => {
      const saved = await send.mutateAsync({ scores, version: base, handIn });
      setBase(saved.version);
    },
  );

  const reload = async () => {
    const { data } = await latest.refetch();
    sheet.load(data?.own?.scores ?? []);
    setBase(data?.own?.version ?? null);
    send.reset();
  };

  return (
    <Panel title={t('sheetForm')} note={t('sheetFormNote')}>
      <Refused failure={send.error} onReload={() => void reload()} />
      <ScoreSheet
        instrument={instrument}
        entries={sheet.entries}
        faults={sheet.faults}
        onChange={sheet.change}
        beside={(leaf) => <OpdGave assessment={assessment} leaf={leaf} />}
      />
      <SheetFoot
        done={doneCount(sheet.entries, leaves)}
        total={leaves.length}
        changed={sheet.changed}
        pending={send.isPending}
        onSave={() => void go(false)}
        onHandIn={() => void go(true)}
      />
    </Panel>
  );
}

function OpdGave({ assessment, leaf }: { assessment: Assessment; leaf: string }) {
  const t = useText(messages);
  const format = useFormat();
  const score = assessment.selfScores.find((one) => one.leaf === leaf);
  if (!score) {
    return null;
  }
  return (
    <div className="opd-gave">
      <strong>{score.leftOut ? t('opdLeftOut') : t('opdGave', { value: format.number(score.value, 6) })}</strong>
      {score.note && <span className="opd-note">{score.note}</span>}
      {score.evidence.length > 0 && <EvidenceList evidence={score.evidence} />}
    </div>
  );
}
