import { Link, useParams } from 'react-router';
import type { Instrument } from '../api';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { Loaded, Page, Panel } from '../ui';
import { InstrumentActions } from './InstrumentActions';
import { messages } from './messages';
import type { id } from './messages/id';
import { useInstrument } from './queries';
import { placed } from './tree';
import './instrument.css';

/** One instrument: what it rests on, its rules, its tree. */
export default function InstrumentPage() {
  const t = useText(messages);
  const pick = usePick();
  const { id: key } = useParams();
  const instrument = useInstrument(key);
  return (
    <Page
      title={instrument.data ? pick(instrument.data.name) : t('instrument')}
      intro={
        <p>
          <Link to="/instruments">{t('toInstruments')}</Link>
        </p>
      }
      actions={instrument.data && <InstrumentActions instrument={instrument.data} />}
    >
      <Loaded query={instrument}>
        {(found) => (
          <div className="stack">
            <Rules instrument={found} />
            <Bands instrument={found} />
            <TreePanel instrument={found} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

const weightings: Record<Instrument['weighting'], PlainKey<typeof id>> = {
  parent: 'weightingParent',
  whole: 'weightingWhole',
  equal: 'weightingEqual',
};

function Rules({ instrument }: { instrument: Instrument }) {
  const t = useText(messages);
  const format = useFormat();
  const { from, to, rounding, scale, source, weighting, rollUp, number, shipped } = instrument;
  const n = rounding.decimals;
  const rounded = {
    nearest: t('roundingNearest', { n }),
    even: t('roundingEven', { n }),
    down: t('roundingDown', { n }),
  }[rounding.mode];
  const facts: [string, string][] = [
    [t('source'), source],
    [
      t('valid'),
      to === null ? t('validFrom', { from: String(from) }) : t('validBetween', { from: String(from), to: String(to) }),
    ],
    [t('weighting'), t(weightings[weighting])],
    [t('rollUp'), t(rollUp === 'sum' ? 'rollUpSum' : 'rollUpMean')],
    [t('rounding'), rounding.everyLevel ? `${rounded}, ${t('everyLevel')}` : rounded],
    [
      t('scale'),
      t('scaleText', {
        min: format.number(scale.min, 6),
        max: format.number(scale.max, 6),
        step: format.number(scale.step, 6),
      }),
    ],
  ];
  return (
    <Panel title={t('number', { n: number })} note={t(shipped ? 'shipped' : 'own')}>
      <dl className="instrument-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Bands({ instrument }: { instrument: Instrument }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { bands, edge } = instrument;
  if (bands.length === 0) {
    return (
      <Panel title={t('bands')}>
        <p className="soft notice-detail">{t('noBands')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('bands')} note={t(edge === 'lower' ? 'edgeLower' : 'edgeUpper')}>
      <ul className="instrument-bands">
        {bands.map((band) => (
          <li key={band.code}>
            <strong>{pick(band.name)}</strong>
            <span className="soft small numeric">
              {t('bandRange', { from: format.number(band.from, 6), to: format.number(band.to, 6) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function TreePanel({ instrument }: { instrument: Instrument }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const weighted = instrument.weighting !== 'equal';
  return (
    <Panel title={t('tree')} note={t('treeNote')}>
      <div className="tree-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {weighted && <th scope="col">{t('weight')}</th>}
              <th scope="col">{t('share')}</th>
            </tr>
          </thead>
          <tbody>
            {placed(instrument.nodes).map(({ node, depth, leaf }) => (
              <tr key={node.code} data-leaf={leaf}>
                <th scope="row" style={{ paddingInlineStart: 8 + depth * 18 }}>
                  {pick(node.name)}
                </th>
                {weighted && <td className="numeric">{format.number(node.weight, 6)}</td>}
                <td className="numeric">{format.percent(node.share, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
