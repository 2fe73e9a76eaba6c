import { Tag } from 'antd';
import { useMemo } from 'react';
import type { ImportancePerformanceFigures, Quadrant } from '../api';
import { PinButton } from '../ground';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { quadrantField } from './draw/quadrants';
import { Figures } from './Figures';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import type { id } from './messages/id';
import { quadrantPins } from './pin-lists';
import { useImportancePerformance } from './queries';
import { useScope } from './scope';
import type { View } from './view';

const words: Record<Quadrant, PlainKey<typeof id>> = {
  concentrate: 'concentrate',
  'keep-up': 'keepUp',
  'low-priority': 'lowPriority',
  'possible-overkill': 'overkill',
};

const tags: Record<Quadrant, string> = {
  concentrate: 'error',
  'keep-up': 'success',
  'low-priority': 'default',
  'possible-overkill': 'warning',
};

/** Which sub-dimensions matter much and go badly: importance against performance. */
export function ImportancePerformance({ view }: { view: View }) {
  const query = useImportancePerformance(view);
  return (
    <Figures query={query} view={view} count={(figures) => figures.n}>
      {(figures) => (
        <div className="stack">
          <Conformity figures={figures} />
          <Field figures={figures} view={view} />
        </div>
      )}
    </Figures>
  );
}

function Conformity({ figures }: { figures: ImportancePerformanceFigures }) {
  const t = useText(messages);
  const format = useFormat();
  return (
    <div className="numbers">
      <div className="number">
        <strong>{format.percent(figures.conformityOfMeans)}</strong>
        <span>{t('conformityOfMeans')}</span>
      </div>
      <div className="number">
        <strong>{format.percent(figures.meanConformity)}</strong>
        <span>{t('meanConformity')}</span>
      </div>
      {(['concentrate', 'keep-up', 'low-priority', 'possible-overkill'] as const).map((quadrant) => (
        <div className="number" key={quadrant}>
          <strong>{figures.items.filter((item) => item.quadrant === quadrant).length}</strong>
          <span>{t(words[quadrant])}</span>
        </div>
      ))}
    </div>
  );
}

function Field({ figures, view }: { figures: ImportancePerformanceFigures; view: View }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const scope = useScope(view);
  const { items, crosshair } = figures;
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) =>
      quadrantField(
        items.map((item, at) => ({ ...item, name: pick(item.name), mark: String(at + 1) })),
        crosshair ?? { importance: 0, performance: 0 },
        {
          importance: t('importance'),
          performance: t('performance'),
          quadrants: {
            concentrate: t('concentrate'),
            'keep-up': t('keepUp'),
            'low-priority': t('lowPriority'),
            'possible-overkill': t('overkill'),
          },
        },
        palette,
        narrow,
        format,
      ),
    [items, crosshair, pick, format, t],
  );
  return (
    <Chart
      title={t('quadrants')}
      basis={{
        n: figures.n ?? undefined,
        basis: figures.basis,
        asOf: figures.asOf,
        simulated: figures.simulated,
        note: [
          scope,
          crosshair &&
            t('crosshair', {
              importance: format.fixed(crosshair.importance),
              performance: format.fixed(crosshair.performance),
            }),
        ]
          .filter(Boolean)
          .join(' · '),
      }}
      note={
        <>
          {t('quadrantsNote')}{' '}
          <FromWhat from={figures.from} rules={[t('ruleQuadrants'), t('conformityRule'), t('ruleGap')]} />
        </>
      }
      actions={<PinButton of={t('quadrants')} pins={quadrantPins(view, figures, pick, t)} />}
      option={option}
      height={520}
      layout="below"
      table={{
        columns: [
          { title: '#' },
          { title: t('subDimension') },
          { title: t('importance'), numeric: true },
          { title: t('performance'), numeric: true },
          { title: t('gap'), numeric: true },
          { title: t('conformity'), numeric: true },
          { title: t('quadrant') },
          { title: t('n'), numeric: true },
        ],
        rows: items.map((item, at) => [
          at + 1,
          pick(item.name),
          item.importance,
          item.performance,
          item.gap,
          item.conformity,
          t(words[item.quadrant]),
          item.n,
        ]),
        display: items.map((item, at) => [
          at + 1,
          pick(item.name),
          format.fixed(item.importance),
          format.fixed(item.performance),
          format.fixed(item.gap),
          format.percent(item.conformity),
          <Tag key="quadrant" color={tags[item.quadrant]}>
            {t(words[item.quadrant])}
          </Tag>,
          format.number(item.n),
        ]),
      }}
    />
  );
}
