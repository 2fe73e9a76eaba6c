import { Tag } from 'antd';
import type { Dimension, Plan, Programme } from '../api';
import { useProgrammes } from '../city/queries';
import { usePick, useText } from '../i18n';
import { Loaded, Panel } from '../ui';
import { messages } from './messages';

/** Dimension by dimension: its sub-dimensions, and the programmes in each. */
export function Structure({ plan }: { plan: Plan }) {
  const programmes = useProgrammes();
  return (
    <Loaded query={programmes}>
      {(all) => (
        <div className="columns">
          {plan.dimensions.map((dimension) => (
            <DimensionCard
              key={dimension.code}
              dimension={dimension}
              programmes={all.filter((one) => one.dimension === dimension.code)}
            />
          ))}
        </div>
      )}
    </Loaded>
  );
}

interface Props {
  dimension: Dimension;
  programmes: Programme[];
}

function DimensionCard({ dimension, programmes }: Props) {
  const t = useText(messages);
  const pick = usePick();
  return (
    <Panel title={pick(dimension.name)} note={t('programmes', { n: programmes.length })}>
      <ul className="tree">
        {dimension.subDimensions.map((sub) => {
          const own = programmes.filter((one) => matches(one, sub.code));
          return (
            <li key={sub.code}>
              <span className="tree-name">{pick(sub.name)}</span>
              {own.length > 0 && (
                <ul>
                  {own.map((programme) => (
                    <ProgrammeLine key={programme.id} programme={programme} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** A programme names its sub-dimension by the full path or by the part below the dimension. */
function matches(programme: Programme, code: string): boolean {
  return programme.subDimension === code || `${programme.dimension}/${programme.subDimension}` === code;
}

function ProgrammeLine({ programme }: { programme: Programme }) {
  const t = useText(messages);
  return (
    <li className="programme">
      <strong>{programme.name}</strong>
      <div className="programme-facts">
        <span className="soft small">
          {programme.opdName ?? programme.opd.toUpperCase()} ·{' '}
          {t('years', { from: String(programme.from), to: String(programme.to) })}
          {!programme.confirmed && ` · ${t('unconfirmed')}`}
        </span>
        <span className="programme-tags">
          {programme.quickWin && <Tag color="warning">{t('quickWin')}</Tag>}
          <Tag>{t(programme.ict ? 'ict' : 'nonIct')}</Tag>
        </span>
      </div>
    </li>
  );
}
