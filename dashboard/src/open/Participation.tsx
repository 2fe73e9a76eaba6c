import { usePick, useText } from '../i18n';
import { messages } from './messages';
import type { Group, Taken } from './page';

/** How many took part in each survey that is shown. */
export function Participation({ campaigns }: { campaigns: Taken[] }) {
  const t = useText(messages);
  const pick = usePick();
  return (
    <section className="open-part">
      <h2>{t('participation')}</h2>
      {campaigns.map(({ id, title, simulated, opd, stakeholders }) => (
        <article key={id}>
          <h3>
            {pick(title)} {simulated && <span className="open-mark">{t('simulated')}</span>}
          </h3>
          {opd && <p>{t('opdLine', opd)}</p>}
          {stakeholders && (
            <>
              <p>{stakeholders.n === null ? t('stakeholderHidden') : t('stakeholderLine', { n: stakeholders.n })}</p>
              <div className="open-pair">
                <Groups head={t('group')} groups={stakeholders.byGroup} />
                <Groups head={t('area')} groups={stakeholders.byArea} />
              </div>
            </>
          )}
        </article>
      ))}
      <p className="open-soft">{t('hiddenHint')}</p>
    </section>
  );
}

function Groups({ head, groups }: { head: string; groups: Group[] }) {
  const t = useText(messages);
  const pick = usePick();
  if (groups.length === 0) {
    return null;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="open-number">
            {t('people')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ code, label, n }) => (
          <tr key={code}>
            <th scope="row">{pick(label) || code}</th>
            <td className="open-number">{n ?? t('hidden')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
