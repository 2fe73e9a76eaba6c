import { Tag } from 'antd';
import { Link } from 'react-router';
import type { InstrumentSummary } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel } from '../ui';
import { messages } from './messages';
import { useInstruments } from './queries';
import './instrument.css';

/** The weighted trees there are: official ones and the city's own. */
export default function InstrumentsPage() {
  const t = useText(messages);
  const instruments = useInstruments();
  const administrator = useRole('administrator');
  return (
    <Page
      title={t('title')}
      intro={
        <p>
          {t('intro')} <Link to="/assessments">{t('toAssessments')}</Link>
        </p>
      }
      actions={
        administrator && (
          <LinkButton type="primary" to="/instruments/new">
            {t('write')}
          </LinkButton>
        )
      }
    >
      <Panel>
        <Loaded query={instruments}>
          {(all) =>
            all.length === 0 ? (
              <Nothing title={t('none')} hint={t('noneHint')} />
            ) : (
              <ul className="lines">
                {all.map((one) => (
                  <InstrumentLine key={one.id} instrument={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function InstrumentLine({ instrument }: { instrument: InstrumentSummary }) {
  const t = useText(messages);
  const pick = usePick();
  const { id, name, number, shipped, state, from, to, leaves, source } = instrument;
  const years =
    to === null ? t('validFrom', { from: String(from) }) : t('validBetween', { from: String(from), to: String(to) });
  return (
    <li>
      <Link to={`/instruments/${id}`} className="opd-name">
        {pick(name)}
      </Link>
      <span className="tagged">
        <Tag>{t(shipped ? 'shipped' : 'own')}</Tag>
        {state === 'draft' && <Tag color="gold">{t('draft')}</Tag>}
        <span className="soft small">
          {years} · {t('leafCount', { n: leaves })} · {t('number', { n: number })}
        </span>
      </span>
      <p className="soft small line-note">{source}</p>
    </li>
  );
}
