import type { Achievement } from '../api';
import { type Pin, PinButton, pins } from '../ground';
import { type LocalText, useFormat, usePick, useText } from '../i18n';
import { Panel } from '../ui';
import { messages } from './messages';

/** Mean achievement of each dimension, with how many indicators it rests on. */
export function DimensionAchievement({ achievement }: { achievement: Achievement }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const highest = Math.max(100, ...achievement.dimensions.map((one) => one.achievement ?? 0));
  return (
    <Panel
      title={t('byDimension', { year: achievement.year })}
      actions={<PinButton of={t('byDimension', { year: achievement.year })} pins={pinsOf(achievement, pick)} />}
    >
      <ul className="bars">
        {achievement.dimensions.map((one) => (
          <li key={one.code}>
            <span className="bars-name">{pick(one.name)}</span>
            <span className="bars-track" aria-hidden="true">
              <i style={{ width: `${((one.achievement ?? 0) / highest) * 100}%` }} />
            </span>
            <span className="bars-value numeric">
              {one.achievement === null ? (
                <span className="soft">–</span>
              ) : (
                <strong>{format.percent(one.achievement)}</strong>
              )}
              <span className="soft small block">
                {one.assessed + one.notAssessed === 0
                  ? t('noIndicator')
                  : t('assessed', { n: one.assessed, total: one.assessed + one.notAssessed })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What can be pinned: each dimension that has an achievement. */
function pinsOf({ year, basis, dimensions }: Achievement, pick: (text: LocalText) => string): Pin[] {
  return dimensions
    .filter((one) => one.achievement !== null)
    .map((one) => ({ figure: pins.dimensionAchievement(year, one.code, basis), label: pick(one.name) }));
}
