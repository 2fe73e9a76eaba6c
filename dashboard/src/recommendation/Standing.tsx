import { useFormat, useText } from '../i18n';
import { ProblemNotice, Waiting } from '../ui';
import { messages } from './messages';
import { useFollowUp } from './queries';

/** The numbers above the board: how many there are, how many are overdue, how far they are. */
export function Standing() {
  const t = useText(messages);
  const format = useFormat();
  const standing = useFollowUp();
  if (standing.isError && !standing.data) {
    return <ProblemNotice failure={standing.error} onRetry={() => void standing.refetch()} />;
  }
  if (!standing.data) {
    return <Waiting rows={1} />;
  }
  const { findings, recommendations } = standing.data;
  const verified = recommendations.byState.find((one) => one.state === 'verified')?.n ?? 0;
  const numbers = [
    ...(findings ? [{ value: format.number(findings.total), text: t('findingsWith', { n: findings.evidenced }) }] : []),
    { value: format.number(recommendations.total), text: t('recommendationsTotal') },
    { value: format.number(recommendations.overdue), text: t('overdueTotal') },
    { value: format.number(verified), text: t('verifiedTotal') },
    { value: format.percent(recommendations.progress, 1), text: t('progressMean') },
  ];
  return (
    <section className="numbers" aria-label={t('standing')}>
      {numbers.map(({ value, text }) => (
        <div className="number" key={text}>
          <strong>{value}</strong>
          <span>{text}</span>
        </div>
      ))}
    </section>
  );
}
