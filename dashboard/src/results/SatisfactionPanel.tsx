import { useMemo } from 'react';
import type { Satisfaction } from '../api';
import { PinButton, pins } from '../ground';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { Chart, Nothing, type Palette, Panel } from '../ui';
import { meanBars } from './draw/bars';
import { Figures } from './Figures';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import type { id } from './messages/id';
import { useSatisfaction } from './queries';
import { useScope } from './scope';
import type { View } from './view';

const reasons: Record<string, PlainKey<typeof id>> = {
  'not-asked': 'ikmNotAsked',
  'other-scale': 'ikmOtherScale',
  'unsur-missing': 'ikmMissing',
};

/** The community satisfaction index with its nine elements. */
export function SatisfactionPanel({ view }: { view: View }) {
  const satisfaction = useSatisfaction(view);
  return (
    <Figures query={satisfaction} view={view} count={(found) => (found.reason === 'not-asked' ? null : found.n)}>
      {(found) => (found.index === null ? <Missing reason={found.reason} /> : <Index found={found} view={view} />)}
    </Figures>
  );
}

function Missing({ reason }: { reason: string | null }) {
  const t = useText(messages);
  return (
    <Panel title={t('ikm')}>
      <Nothing title={t('ikmNone')} hint={t(reasons[reason ?? ''] ?? 'ikmMissing')} />
    </Panel>
  );
}

/** Elements are rated from 1 to 4 by regulation. */
const scale = { low: 1, high: 4 };

function Index({ found, view }: { found: Satisfaction; view: View }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const scope = useScope(view);
  const { unsur } = found;
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) =>
      meanBars(
        unsur.map((one) => ({ name: pick(one.label), value: one.nrr })),
        { ...scale, allName: t('ikmValue') },
        palette,
        narrow,
        format,
      ),
    [unsur, pick, format, t],
  );
  return (
    <div className="ikm">
      <section className="ikm-index" aria-label={t('ikm')}>
        <h2>{t('ikm')}</h2>
        <strong className="numeric">{format.fixed(found.index)}</strong>
        {found.grade && (
          <span className="ikm-grade">{t('ikmGrade', { grade: found.grade, name: pick(found.gradeName) })}</span>
        )}
        <span className="small">{found.source}</span>
      </section>
      <Chart
        title={t('ikmChart')}
        basis={{
          n: found.n ?? undefined,
          basis: found.basis,
          asOf: found.asOf,
          simulated: found.simulated,
          note: [scope, t('scale', scale)].filter(Boolean).join(' · '),
        }}
        note={<FromWhat from={found.from} rules={[t('ikmRule'), found.source]} />}
        actions={<PinButton of={t('ikm')} pins={[{ figure: pins.satisfaction(view), label: t('ikm') }]} />}
        option={option}
        height={unsur.length * 40 + 30}
        table={{
          columns: [
            { title: t('ikmElement') },
            { title: t('ikmValue'), numeric: true },
            { title: t('deviation'), numeric: true },
            { title: t('n'), numeric: true },
          ],
          rows: unsur.map((one) => [pick(one.label), one.nrr, one.sd, one.n]),
          display: unsur.map((one) => [
            pick(one.label),
            <strong key="nrr">{format.fixed(one.nrr)}</strong>,
            format.fixed(one.sd),
            format.number(one.n),
          ]),
        }}
      />
    </div>
  );
}
