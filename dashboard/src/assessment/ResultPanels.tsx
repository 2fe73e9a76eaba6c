import { Link } from 'react-router';
import type { Agreement, Assessment, AssessmentResult, Instrument } from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { Panel } from '../ui';
import { messages } from './messages';

interface Props {
  assessment: Assessment;
  instrument: Instrument;
}

/** What the scores came to: index, grade, change since last year, how far the assessors agree. */
export function ResultPanel({ assessment, instrument }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const { result, selfResult, concludedBy, changedAt } = assessment;
  const shown = result ?? selfResult;
  if (shown.index === null && !assessment.agreement) {
    return null;
  }
  const by = concludedBy && t('resultBy', { name: concludedBy.name, at: format.dateTime(changedAt) });
  return (
    <Panel title={t(result ? 'result' : 'selfResult')} note={by}>
      <div className="numbers">
        <IndexNumber result={shown} instrument={instrument} />
        {result && <ImprovementNumber assessment={assessment} instrument={instrument} />}
        {assessment.agreement && <AgreementNumber agreement={assessment.agreement} />}
      </div>
    </Panel>
  );
}

function IndexNumber({ result, instrument }: { result: AssessmentResult; instrument: Instrument }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { index, grade, provisional, missing } = result;
  return (
    <div className="number number-strong">
      <strong>{format.fixed(index, instrument.rounding.decimals)}</strong>
      <span>{grade ? t('grade', { grade: pick(grade.name) }) : t('index')}</span>
      {provisional && <span>{t('provisional', { n: missing })}</span>}
    </div>
  );
}

function ImprovementNumber({ assessment, instrument }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const { improvement } = assessment;
  const digits = instrument.rounding.decimals;
  if (!improvement) {
    return (
      <div className="number">
        <strong>–</strong>
        <span>{t('noImprovement')}</span>
      </div>
    );
  }
  const { difference, year, index, since } = improvement;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return (
    <div className="number">
      <strong>
        {sign}
        {format.fixed(Math.abs(difference), digits)}
      </strong>
      <span>
        {t('improvement', { year: String(year) })},{' '}
        <Link to={`/assessments/${since}`}>{t('improvementFrom', { index: format.fixed(index, digits) })}</Link>
      </span>
    </div>
  );
}

function AgreementNumber({ agreement }: { agreement: Agreement }) {
  const t = useText(messages);
  const format = useFormat();
  const { measure, assessors, leaves, value } = agreement;
  return (
    <div className="number">
      <strong>{format.fixed(value, 3)}</strong>
      <span>{t('agreement')}</span>
      <span>{measure === 'weighted-kappa' ? t('kappa', { n: leaves }) : t('icc', { k: assessors, n: leaves })}</span>
      {value === null && <span>{t('noAgreement')}</span>}
    </div>
  );
}

const mostLifts = 5;

/** What one level more would add to the index, the greatest gain first. */
export function LiftsPanel({ assessment, instrument }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { lifts } = assessment.result ?? assessment.selfResult;
  const names = new Map(instrument.nodes.map((node) => [node.code, pick(node.name)]));
  const digits = instrument.rounding.decimals;
  return (
    <Panel title={t('lifts')} note={t('liftsNote')}>
      {lifts.length === 0 ? (
        <p className="soft notice-detail">{t('noLifts')}</p>
      ) : (
        <ol className="lifts">
          {lifts.slice(0, mostLifts).map((lift) => (
            <li key={lift.leaf}>
              <span>
                {names.get(lift.leaf)}
                <span className="soft small block numeric">
                  {t('liftStep', { from: format.number(lift.score, 6), to: format.number(lift.raised, 6) })},{' '}
                  {t('liftTo', { index: format.fixed(lift.index, digits) })}
                  {lift.grade && ` (${pick(lift.grade.name)})`}
                </span>
              </span>
              <strong className="numeric">+{format.number(lift.gain, 4)}</strong>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
