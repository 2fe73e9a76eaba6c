import { useState } from 'react';
import { useFormat, usePick, useText } from '../i18n';
import { messages } from './messages';
import type { Indicator } from './page';
import { YearChoice } from './YearChoice';

/** Each indicator in a year: what was to be reached, what was, and how much of it that is. */
export function Indicators({ indicators }: { indicators: Indicator[] }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const years = [...new Set(indicators.flatMap((one) => one.years.map(({ year }) => year)))].sort();
  const known = indicators.flatMap((one) => one.years.filter((year) => year.realisation !== null));
  const [chosen, setChosen] = useState(Math.max(...known.map(({ year }) => year), years[0] ?? 0));
  const rows = indicators.flatMap((indicator) => {
    const year = indicator.years.find((one) => one.year === chosen);
    return year ? [{ indicator, year }] : [];
  });
  return (
    <section className="open-part">
      <h2>{t('indicators')}</h2>
      <YearChoice years={years} chosen={chosen} onChoose={setChosen} />
      <div className="open-wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col" className="open-number">
                {t('target')}
              </th>
              <th scope="col" className="open-number">
                {t('realisation')}
              </th>
              <th scope="col" className="open-number">
                {t('achievement')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, year }) => (
              <tr key={indicator.code}>
                <th scope="row">
                  {indicator.name} <span className="open-soft">({indicator.unit})</span>
                  <br />
                  <span className="open-soft">
                    {pick(indicator.dimensionName)} · {indicator.opdName}
                  </span>
                </th>
                <td className="open-number">
                  {format.aim({ value: year.target, lower: year.lower, upper: year.upper }, 2)}
                </td>
                <td className="open-number">{format.number(year.realisation)}</td>
                <td className="open-number">{format.percent(year.achievement)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
