import type { Confirmation } from '../api/types';
import { CodeCheck } from '../code-check';
import { useFormat, usePick, useText } from '../i18n';
import { messages } from './messages';

/** Where anybody who holds a receipt finds out whether it is genuine. */
export function CheckPage({ code }: { code: string }) {
  const t = useText(messages);
  return (
    <CodeCheck<Confirmation>
      code={code}
      title={t('title')}
      intro={t('intro')}
      unknownHint={t('unknownHint')}
      path="/api/survey/links/receipts"
      notice={(title, text) => (
        <section className="rq-notice">
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      )}
      show={(found) => <Genuine confirmation={found} />}
    />
  );
}

function Genuine({ confirmation }: { confirmation: Confirmation }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { campaign, opdName, submittedOn, corrected, simulated } = confirmation;
  return (
    <section className="rq-notice">
      <h2>{t('genuine')}</h2>
      {simulated ? <p className="rq-tag">{t('simulated')}</p> : null}
      <dl>
        <dt>{t('survey')}</dt>
        <dd>{pick(campaign)}</dd>
        {opdName ? (
          <>
            <dt>{t('office')}</dt>
            <dd>{opdName}</dd>
          </>
        ) : null}
        <dt>{t('day')}</dt>
        <dd>{format.date(submittedOn)}</dd>
      </dl>
      {opdName ? null : <p>{t('stakeholder')}</p>}
      {corrected ? <p>{t('corrected')}</p> : null}
    </section>
  );
}
