import type { CampaignProgress } from '../api';
import { ProgressBar } from '../assignment';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';

/** How many have answered so far, in one line that follows what happens. */
export function Completion({ progress }: { progress: CampaignProgress }) {
  const t = useText(messages);
  const format = useFormat();
  const { total, submitted, verified } = progress.opd;
  return (
    <section className="panel completion" aria-label={t('completion')}>
      <div className="completion-words">
        <strong className="numeric">{total > 0 ? t('sent', { n: submitted + verified, total }) : t('noOpds')}</strong>
        <span className="numeric">{t('stakeholders', { n: progress.stakeholders.n })}</span>
        <span className="soft small live-mark" role="status">
          {progress.asOf ? t('live', { time: format.dateTime(progress.asOf) }) : t('noChange')}
        </span>
      </div>
      {total > 0 && <ProgressBar counts={progress.opd} legend />}
    </section>
  );
}
