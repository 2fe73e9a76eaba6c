import { Select } from 'antd';
import { usePick, useText } from '../i18n';
import { Figures } from '../results/Figures';
import type { View } from '../results/view';
import { Loaded, Nothing, Panel } from '../ui';
import { Comparison } from './Comparison';
import { messages } from './messages';
import { useComparison, useOthers } from './queries';

interface Props {
  view: View;
  choose: (change: Partial<View>) => void;
}

/** This campaign beside another one, whichever versions of a questionnaire they put. */
export function ComparisonTab({ view, choose }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const others = useOthers(view.campaign);
  return (
    <Loaded query={others} rows={6}>
      {(found) =>
        found.length === 0 ? (
          <Panel>
            <Nothing title={t('noOther')} hint={t('noOtherHint')} />
          </Panel>
        ) : (
          <div className="stack">
            <div className="results-filters">
              <span aria-hidden="true">{t('with')}</span>
              <Select<string>
                aria-label={t('with')}
                placeholder={t('choose')}
                value={view.other}
                onChange={(other) => choose({ other })}
                popupMatchSelectWidth={false}
                options={found.map((one) => ({ value: one.id, label: pick(one.title) }))}
              />
            </div>
            {view.other === null ? (
              <Panel>
                <Nothing title={t('choose')} hint={t('chooseHint')} />
              </Panel>
            ) : (
              <Compared view={view} other={view.other} />
            )}
          </div>
        )
      }
    </Loaded>
  );
}

function Compared({ view, other }: { view: View; other: string }) {
  const comparison = useComparison(view, other);
  return (
    <Figures query={comparison} view={view} count={() => null}>
      {(found) => <Comparison comparison={found} view={view} />}
    </Figures>
  );
}
