import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { PhaseCondition } from '../api';
import { useText } from '../i18n';
import { mends } from './conditions';
import { messages } from './messages';
import './cycle.css';

interface Props {
  /** The name of the phase that needs them. */
  phase: string;
  conditions: readonly PhaseCondition[];
}

/** What the next phase needs: each with a tick, or with where to mend it. */
export function Conditions({ phase, conditions }: Props) {
  const t = useText(messages);
  return (
    <section aria-label={t('needs', { phase })}>
      <h3>{t('needs', { phase })}</h3>
      <ul className="conditions">
        {conditions.map((one) => {
          const mend = mends[one.code];
          return (
            <li key={one.code} data-met={one.met}>
              {one.met ? (
                <CheckCircleFilled role="img" aria-label={t('met')} />
              ) : (
                <ExclamationCircleFilled role="img" aria-label={t('missing')} />
              )}
              <span>
                {mend ? t(mend.text) : one.code}
                {mend?.counted && <span className="soft numeric"> ({one.n})</span>}
              </span>
              {!one.met && !one.waivable && <Tag color="warning">{t('binding')}</Tag>}
              {!one.met &&
                mend &&
                (mend.to.startsWith('#') ? <a href={mend.to}>{t('mend')}</a> : <Link to={mend.to}>{t('mend')}</Link>)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
