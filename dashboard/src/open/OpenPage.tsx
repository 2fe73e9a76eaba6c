import { useCallback, useEffect, useState } from 'react';
import { get } from '../api/client';
import { setLanguage, useFormat, useLanguage, usePick, useText } from '../i18n';
import { Indicators } from './Indicators';
import { messages } from './messages';
import { OpenData } from './OpenData';
import { Participation } from './Participation';
import { type PublicPage, tablesOf, type Year } from './page';
import { YearChoice } from './YearChoice';
import './open.css';

type Found = 'loading' | 'offline' | PublicPage;

/** What the city shows to everybody. */
export function OpenPage() {
  const t = useText(messages);
  const language = useLanguage();
  const [found, setFound] = useState<Found>('loading');
  const load = useCallback(() => {
    setFound('loading');
    get<PublicPage>('/api/reporting/public').then(setFound, () => setFound('offline'));
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    document.title = `${t('title')} · Reviu`;
  }, [t]);
  return (
    <div className="open">
      <header className="open-head">
        <strong>Reviu</strong>
        <nav>
          <button
            type="button"
            lang={language === 'id' ? 'en' : 'id'}
            onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
          >
            {t('language')}
          </button>
          <a href="/">{t('signIn')}</a>
        </nav>
      </header>
      <main aria-busy={found === 'loading'}>
        <h1>{t('title')}</h1>
        <p className="open-soft">{t('intro')}</p>
        {found === 'loading' && <p>{t('loading')}</p>}
        {found === 'offline' && (
          <section role="alert" className="open-part">
            <h2>{t('offline')}</h2>
            <p>{t('offlineHint')}</p>
            <button type="button" onClick={load}>
              {t('again')}
            </button>
          </section>
        )}
        {typeof found === 'object' && <Parts page={found} />}
      </main>
    </div>
  );
}

function Parts({ page }: { page: PublicPage }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { plan, dimensions, indicators, campaigns, followUp } = page;
  if (tablesOf(page).length === 0) {
    return (
      <section className="open-part">
        <h2>{t('nothing')}</h2>
        <p>{t('nothingHint')}</p>
      </section>
    );
  }
  return (
    <>
      <p className="open-soft">
        {plan && `${t('plan', { title: pick(plan.title), from: String(plan.from), to: String(plan.to) })} · `}
        {page.asOf && t('asOf', { at: format.dateTime(page.asOf) })}
      </p>
      {dimensions && dimensions.length > 0 && <Dimensions years={dimensions} />}
      {indicators && <Indicators indicators={indicators} />}
      {campaigns.length > 0 && <Participation campaigns={campaigns} />}
      {followUp && (
        <section className="open-part">
          <h2>{t('followUp')}</h2>
          <p>{t('findingsLine', { n: followUp.findings, evidenced: followUp.evidenced })}</p>
          <p>{t('recommendationsLine', { n: followUp.recommendations })}</p>
          {followUp.progress !== null && <p>{t('progressLine', { progress: format.percent(followUp.progress, 1) })}</p>}
        </section>
      )}
      <OpenData page={page} />
    </>
  );
}

function Dimensions({ years }: { years: Year[] }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const language = useLanguage();
  const [chosen, setChosen] = useState(years.at(-1)?.year);
  const year = years.find((one) => one.year === chosen) ?? years.at(-1);
  if (!year) {
    return null;
  }
  return (
    <section className="open-part">
      <h2>{t('dimensions')}</h2>
      <YearChoice years={years.map((one) => one.year)} chosen={year.year} onChoose={setChosen} />
      <div className="open-wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className="open-number">
                {t('achievement')}
              </th>
              <th scope="col" className="open-number">
                {t('assessed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...year.dimensions, { ...year.overall, name: { id: t('all'), en: t('all') } }].map((sum) => (
              <tr key={sum.code}>
                <th scope="row">
                  {pick(sum.name)}
                  <span className="open-bar" style={{ width: `${Math.min(sum.achievement ?? 0, 120) / 1.2}%` }} />
                </th>
                <td className="open-number">{format.percent(sum.achievement)}</td>
                <td className="open-number">{sum.assessed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('byYear')}</h3>
      <img className="open-chart" src={`/api/reporting/public/charts/achievement-${language}.svg`} alt={t('byYear')} />
    </section>
  );
}
