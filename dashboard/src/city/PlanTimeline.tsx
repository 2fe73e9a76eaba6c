import type { Plan, Programme } from '../api';
import { usePick, useText } from '../i18n';
import { LinkButton, Panel } from '../ui';
import { messages } from './messages';

interface Props {
  plan: Plan;
  programmes: Programme[];
}

/** The plan's programmes over its years. */
export function PlanTimeline({ plan, programmes }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const years = Array.from({ length: plan.to - plan.from + 1 }, (_, at) => plan.from + at);
  const now = new Date().getFullYear();
  const dimensionName = (code: string) => pick(plan.dimensions.find((one) => one.code === code)?.name);
  const column = (year: number) => Math.min(Math.max(year, plan.from), plan.to) - plan.from + 2;
  return (
    <Panel
      title={t('timeline', { from: String(plan.from), to: String(plan.to) })}
      note={t('timelineNote')}
      actions={<LinkButton to="/plan">{t('toPlan')}</LinkButton>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="timeline-scroll" tabIndex={0} aria-label={t('timelineNote')}>
        <div
          className="timeline"
          style={{ gridTemplateColumns: `minmax(170px, 2.4fr) repeat(${years.length}, minmax(38px, 1fr))` }}
        >
          <span className="timeline-corner" />
          {years.map((year) => (
            <span key={year} className={year === now ? 'timeline-year timeline-now' : 'timeline-year'}>
              {year}
              {year === now && <span className="visually-hidden"> ({t('now')})</span>}
            </span>
          ))}
          {programmes.map((programme, row) => (
            <div key={programme.id} className="timeline-row">
              <span className="timeline-name" style={{ gridRow: row + 2 }}>
                {programme.name}
                <span className="soft small block">{dimensionName(programme.dimension)}</span>
              </span>
              <span
                className={programme.quickWin ? 'timeline-bar timeline-quick' : 'timeline-bar'}
                style={{ gridRow: row + 2, gridColumn: `${column(programme.from)} / ${column(programme.to) + 1}` }}
              >
                {programme.from}–{programme.to}
              </span>
            </div>
          ))}
        </div>
      </section>
    </Panel>
  );
}
