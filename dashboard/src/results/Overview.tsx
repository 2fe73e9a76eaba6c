import { useMemo } from 'react';
import type { DimensionFigures } from '../api';
import { PinButton } from '../ground';
import { useFormat, usePick, useText } from '../i18n';
import { Chart, type Palette } from '../ui';
import { radar } from './draw/radar';
import { Figures } from './Figures';
import { FromWhat } from './FromWhat';
import { messages } from './messages';
import { dimensionPins } from './pin-lists';
import { useDimensions } from './queries';
import { SatisfactionPanel } from './SatisfactionPanel';
import { ScalePanel } from './ScalePanel';
import type { View } from './view';

/** The first look: criteria, dimensions, readiness, and how satisfied people are. */
export function Overview({ view }: { view: View }) {
  const t = useText(messages);
  const dimensions = useDimensions(view);
  return (
    <div className="stack">
      {view.audience === 'stakeholder' && dimensions.data?.responses !== 0 && <SatisfactionPanel view={view} />}
      <Figures query={dimensions} view={view} count={(figures) => figures.responses}>
        {(figures) => {
          const own = figures.byOpd.find((row) => row.opd === view.opd);
          return (
            <div className="stack">
              {figures.criteria.length > 0 && (
                <ScalePanel
                  title={own ? t('criteriaOf', { opd: own.name }) : t('criteria')}
                  column={t('criterion')}
                  figures={figures}
                  view={view}
                  sort="criteria"
                  scale={figures.criteria}
                  own={own && { code: own.opd, name: own.name, values: own.criteria }}
                />
              )}
              {figures.dimensions.length > 0 && <DimensionRadar figures={figures} view={view} />}
              {figures.readiness.length > 0 && (
                <ScalePanel
                  title={own ? t('readinessOf', { opd: own.name }) : t('readiness')}
                  column={t('aspect')}
                  figures={figures}
                  view={view}
                  sort="readiness"
                  scale={figures.readiness}
                  own={own && { code: own.opd, name: own.name, values: own.readiness }}
                />
              )}
            </div>
          );
        }}
      </Figures>
    </div>
  );
}

/** The grid of importance and performance is rated on five points. */
export const gridScale: [number, number] = [1, 5];

function DimensionRadar({ figures, view }: { figures: DimensionFigures; view: View }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const { dimensions } = figures;
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) =>
      radar(
        dimensions.map((one) => pick(one.name)),
        [
          { name: t('performance'), values: dimensions.map((one) => one.performance) },
          { name: t('importance'), values: dimensions.map((one) => one.importance) },
        ],
        gridScale,
        palette,
        narrow,
        format,
      ),
    [dimensions, pick, format, t],
  );
  return (
    <Chart
      title={t('radar')}
      basis={{
        n: figures.responses ?? undefined,
        basis: figures.basis,
        asOf: figures.asOf,
        simulated: figures.simulated,
        note: `${t(figures.audience === 'opd' ? 'wholeCity' : 'everybody')} · ${t('scale', { low: gridScale[0], high: gridScale[1] })}`,
      }}
      note={<FromWhat whole from={figures.from} rules={[t('ruleMean'), t('ruleGap')]} />}
      actions={<PinButton of={t('radar')} pins={dimensionPins(view, 'dimensions', dimensions, pick, t)} />}
      option={option}
      height={400}
      table={{
        columns: [
          { title: t('dimension') },
          { title: t('importance'), numeric: true },
          { title: t('performance'), numeric: true },
          { title: t('gap'), numeric: true },
        ],
        rows: dimensions.map((one) => [pick(one.name), one.importance, one.performance, one.gap]),
        display: dimensions.map((one) => [
          pick(one.name),
          format.fixed(one.importance),
          format.fixed(one.performance),
          format.fixed(one.gap),
        ]),
      }}
    />
  );
}
