import { useLanguage, useText } from '../i18n';
import { messages } from './messages';
import { type PublicPage, tablesOf } from './page';

/** The same figures as files, and as a chart for other websites. */
export function OpenData({ page }: { page: PublicPage }) {
  const t = useText(messages);
  const language = useLanguage();
  const chart = `${location.origin}/api/reporting/public/charts/dimensions-${language}.svg`;
  return (
    <section className="open-part">
      <h2>{t('data')}</h2>
      <p>
        {t('dataHint')} <a href={page.licence.url}>{page.licence.name}</a>.{' '}
        <a href="/api/reporting/public/dictionary">{t('dictionary')}</a>
      </p>
      <ul>
        {tablesOf(page).map((table) => (
          <li key={table}>
            {table}: <a href={`/api/reporting/public/data/${table}.csv`}>CSV</a> ·{' '}
            <a href={`/api/reporting/public/data/${table}.json`}>JSON</a>
          </li>
        ))}
      </ul>
      {page.dimensions && page.dimensions.length > 0 && (
        <>
          <h3>{t('embed')}</h3>
          <p>{t('embedHint')}</p>
          <pre className="open-wide">
            <code>{`<iframe src="${chart}" title="${t('dimensions')}" width="640" height="300"></iframe>`}</code>
          </pre>
        </>
      )}
    </section>
  );
}
