import type { CampaignProgress } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';

/** The four numbers that tell how a campaign goes. */
export function ProgressNumbers({ progress }: { progress: CampaignProgress }) {
  const t = useText(messages);
  const { total, submitted, verified } = progress.opd;
  const sent = submitted + verified;
  return (
    <div className="numbers">
      <div className="number">
        <strong>
          {sent}
          <small> / {total}</small>
        </strong>
        <span>{t('sent')}</span>
      </div>
      <div className="number">
        <strong>{submitted}</strong>
        <span>{t('waiting')}</span>
      </div>
      <div className="number">
        <strong>{total - sent}</strong>
        <span>{t('late')}</span>
      </div>
      <div className="number">
        <strong>{progress.stakeholders.n}</strong>
        <span>{t('stakeholders')}</span>
      </div>
    </div>
  );
}
