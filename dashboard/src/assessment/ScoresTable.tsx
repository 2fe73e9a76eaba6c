import type { Assessment, AssessmentResult, Instrument, Score } from '../api';
import { EvidenceList } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { type Placed, placed } from '../instrument';
import { Panel } from '../ui';
import { differ } from './differences';
import { messages } from './messages';
import '../instrument/instrument.css';

interface Column {
  key: string;
  name: string;
  scores: readonly Score[];
  /** What the scores come to at the nodes above; only where the service reckons it. */
  result: AssessmentResult | null;
}

/** Every item of the tree with what the OPD, each assessor and the end gave it. */
export function ScoresTable({ assessment, instrument }: { assessment: Assessment; instrument: Instrument }) {
  const t = useText(messages);
  const columns: Column[] = [
    ...(assessment.result
      ? [{ key: 'final', name: t('ofFinal'), scores: assessment.finalScores, result: assessment.result }]
      : []),
    { key: 'opd', name: t('ofOpd'), scores: assessment.selfScores, result: assessment.selfResult },
    ...assessment.sheets.map(({ by, scores }) => ({ key: by.id, name: by.name, scores, result: null })),
  ];
  return (
    <Panel title={t('byItem')}>
      <div className="tree-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {columns.map(({ key, name }) => (
                <th scope="col" key={key}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placed(instrument.nodes).map((place) => (
              <Row key={place.node.code} place={place} columns={columns} assessment={assessment} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Row({ place, columns, assessment }: { place: Placed; columns: Column[]; assessment: Assessment }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { node, depth, leaf } = place;
  const cell = ({ scores, result }: Column) => {
    if (!leaf) {
      return result ? format.number(result.nodes.find(({ code }) => code === node.code)?.value, 3) : '';
    }
    const score = scores.find((one) => one.leaf === node.code);
    return score?.leftOut ? t('notApplying') : format.number(score?.value, 6);
  };
  return (
    <tr data-leaf={leaf} data-differ={leaf && differ(assessment, node.code)}>
      <th scope="row" style={{ paddingInlineStart: 8 + depth * 14 }}>
        {pick(node.name)}
        {leaf && <Behind leaf={node.code} assessment={assessment} />}
      </th>
      {columns.map((column) => (
        <td key={column.key} className="numeric">
          {cell(column)}
        </td>
      ))}
    </tr>
  );
}

/** What was said with the scores of an item, and what they rest on. */
function Behind({ leaf, assessment }: { leaf: string; assessment: Assessment }) {
  const t = useText(messages);
  const own = assessment.selfScores.find((score) => score.leaf === leaf);
  const notes = [
    { by: t('ofOpd'), note: own?.note },
    ...assessment.sheets.map((sheet) => ({
      by: sheet.by.name,
      note: sheet.scores.find((score) => score.leaf === leaf)?.note,
    })),
    { by: t('ofFinal'), note: assessment.finalScores.find((score) => score.leaf === leaf)?.note },
  ].filter(({ note }) => note);
  const evidence = own?.evidence ?? [];
  if (notes.length === 0 && evidence.length === 0) {
    return null;
  }
  return (
    <details className="behind">
      <summary>{t('behind')}</summary>
      {notes.map(({ by, note }) => (
        <p key={by}>
          <strong>{by}:</strong> {note}
        </p>
      ))}
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
    </details>
  );
}
