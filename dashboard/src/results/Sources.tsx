import { Button } from 'antd';
import { Link } from 'react-router';
import type { FigureSources } from '../api';
import { useRole } from '../app/session';
import { useFormat, useText } from '../i18n';
import { ProblemNotice, Waiting } from '../ui';
import { messages } from './messages';
import { useSources } from './queries';
import type { View } from './view';

type Office = FigureSources['offices']['items'][number];

/** The responses that a view's figures are made of: who handed them in and who verified them. Stakeholders are never named. */
export function Sources({ view }: { view: View }) {
  const t = useText(messages);
  const sources = useSources(view);
  if (view.audience === 'stakeholder') {
    return <p className="line-note">{t('sourcesNameless')}</p>;
  }
  if (sources.isError && !sources.data) {
    return <ProblemNotice failure={sources.error} onRetry={() => void sources.refetch()} />;
  }
  if (!sources.data) {
    return <Waiting rows={6} />;
  }
  const offices = sources.data.pages.flatMap((page) => page.offices.items);
  return (
    <section aria-label={t('sources')}>
      <h3 className="sources-head">{t('sources')}</h3>
      {offices.length === 0 && <p className="line-note">{t('sourcesNone')}</p>}
      <ul className="sources">
        {offices.map((office) => (
          <Source key={office.opd} office={office} />
        ))}
      </ul>
      {sources.hasNextPage && (
        <Button loading={sources.isFetchingNextPage} onClick={() => void sources.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

function Source({ office }: { office: Office }) {
  const t = useText(messages);
  const format = useFormat();
  const reads = useRole('administrator', 'reviewer');
  const line = (key: 'sourceSubmitted' | 'sourceVerified', by: string | null, at: string | null) =>
    (by || at) && <span className="soft small block">{t(key, { name: by ?? '–', at: format.dateTime(at) })}</span>;
  return (
    <li>
      <strong>{reads ? <Link to={`/responses/${office.response}`}>{office.name}</Link> : office.name}</strong>
      {line('sourceSubmitted', office.submittedBy, office.submittedAt)}
      {line('sourceVerified', office.verifiedBy, office.verifiedAt)}
      {office.state !== 'verified' && <span className="soft small block">{t('sourceWaiting')}</span>}
    </li>
  );
}
