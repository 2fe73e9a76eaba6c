import { SafetyCertificateOutlined } from '@ant-design/icons';
import { type Evidence, Problem } from '../api';
import { useFormat, usePick, useText } from '../i18n';
import { Simulated } from '../ui';
import { messages } from './messages';
import { useFigureNow } from './queries';
import { valueText } from './value';

/** What something stands on: each figure as it was pinned, and beside it as it is now. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ol className="evidence">
      {evidence.map((one) => (
        <li key={`${one.kind} ${one.statement ?? one.url ?? one.note ?? `${one.indicator} ${one.year}`}`}>
          <Item evidence={one} />
        </li>
      ))}
    </ol>
  );
}

function Item({ evidence }: { evidence: Evidence }) {
  switch (evidence.kind) {
    case 'figure':
      return <PinnedFigure evidence={evidence} />;
    case 'realisation':
      return <PinnedRealisation evidence={evidence} />;
    case 'link':
      return (
        <>
          <a href={evidence.url ?? ''} target="_blank" rel="noreferrer noopener">
            {evidence.note ?? evidence.url}
          </a>
          {evidence.note && <span className="soft small block">{evidence.url}</span>}
        </>
      );
    default:
      return <span>{evidence.note}</span>;
  }
}

function PinnedFigure({ evidence }: { evidence: Evidence }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const now = useFigureNow(evidence.figure);
  return (
    <>
      <span className="evidence-label">{pick(evidence.label)}</span> {evidence.simulated && <Simulated />}
      <Values
        then={evidence.value}
        thenAt={evidence.asOf ?? evidence.signedAt}
        now={now.data?.value ?? null}
        absent={absence(now.error)}
        waiting={now.isPending}
        unit={evidence.unit}
      />
      <span className="soft small block">
        {[
          evidence.n === null ? null : t('n', { n: evidence.n }),
          t(evidence.basis === 'verified' ? 'verified' : 'submitted'),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
        {' · '}
        <span className="evidence-signed">
          <SafetyCertificateOutlined aria-hidden="true" /> {t('signed', { at: format.dateTime(evidence.signedAt) })}
        </span>
      </span>
    </>
  );
}

function absence(failure: unknown): 'hidden' | 'gone' | null {
  if (!failure) {
    return null;
  }
  return failure instanceof Problem && (failure.code === 'figure-hidden' || failure.status === 403) ? 'hidden' : 'gone';
}

function PinnedRealisation({ evidence }: { evidence: Evidence }) {
  const t = useText(messages);
  const states = {
    draft: 'stateDraft',
    submitted: 'stateSubmitted',
    verified: 'stateVerified',
    returned: 'stateReturned',
  } as const;
  return (
    <>
      <span className="evidence-label">
        {evidence.label?.id} {evidence.year}
      </span>
      <Values
        then={evidence.value}
        thenAt={evidence.asOf}
        now={evidence.now?.value ?? null}
        absent={evidence.now ? null : 'hidden'}
        waiting={false}
        unit={evidence.unit}
      />
      {evidence.state && (
        <span className="soft small block">{t('realisation', { state: t(states[evidence.state]) })}</span>
      )}
    </>
  );
}

interface ValuesProps {
  then: number | null;
  thenAt: string | null;
  now: number | null;
  absent: 'hidden' | 'gone' | null;
  waiting: boolean;
  unit: string | null;
}

function Values({ then, thenAt, now, absent, waiting, unit }: ValuesProps) {
  const t = useText(messages);
  const format = useFormat();
  const moved = then !== null && now !== null && then !== now;
  const today = waiting
    ? '…'
    : absent
      ? t(absent === 'hidden' ? 'notShown' : 'notThere')
      : valueText(now, unit, format);
  return (
    <dl className="evidence-values">
      <div>
        <dt>{t('pinnedAt', { at: format.shortDate(thenAt) })}</dt>
        <dd className="numeric">
          <strong>{valueText(then, unit, format)}</strong>
        </dd>
      </div>
      <div>
        <dt>{t('now')}</dt>
        <dd className="numeric" data-moved={moved}>
          {today}
          {moved && <span className="small"> ({signedText(now - then, format)})</span>}
          {!moved && !waiting && !absent && <span className="soft small"> {t('same')}</span>}
        </dd>
      </div>
    </dl>
  );
}

function signedText(difference: number, format: ReturnType<typeof useFormat>): string {
  return `${difference > 0 ? '+' : '−'}${format.number(Math.abs(difference), 3)}`;
}
