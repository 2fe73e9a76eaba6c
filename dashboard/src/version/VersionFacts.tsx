import { Alert, Tag } from 'antd';
import type { Plan } from '../api';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';
import { statuses } from './status';

export function VersionTag({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const look = statuses[plan.status];
  return <Tag color={look.color}>{t(look.text)}</Tag>;
}

/** Since when a version holds, and by whose decision. */
export function VersionFacts({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const format = useFormat();
  const { validFrom, validTo, decision, proposedBy } = plan;
  const facts = [
    validFrom &&
      (validTo
        ? t('held', { from: format.date(validFrom), to: format.date(validTo) })
        : t('holdsSince', { from: format.date(validFrom) })),
    decision && t('decidedBy', { number: decision.number, date: format.date(decision.date) }),
    decision?.minutes && t('minutesAt', { minutes: decision.minutes }),
    plan.status === 'proposed' && proposedBy && t('proposedBy', { name: proposedBy.name }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <>
      {facts.length > 0 && <p className="soft small line-note">{facts.join(' · ')}</p>}
      {plan.status === 'draft' && plan.reason && (
        <Alert type="warning" showIcon title={t('returnedBecause')} description={plan.reason} />
      )}
    </>
  );
}
