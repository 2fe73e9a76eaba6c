import type { DimensionFigures } from '../api';
import { usePick, useText } from '../i18n';
import { Figures } from './Figures';
import { HeatPanel, type HeatRow } from './HeatPanel';
import { messages } from './messages';
import { gridScale } from './Overview';
import { useDimensions } from './queries';
import { SubDimensions } from './SubDimensions';
import type { View } from './view';

type Office = DimensionFigures['byOpd'][number];

/** The same figures office by office, so that the ones that stand out are seen at once. */
export function ByOpd({ view }: { view: View }) {
  const dimensions = useDimensions(view);
  return (
    <Figures query={dimensions} view={view} count={(figures) => figures.responses}>
      {(figures) => (
        <div className="stack">
          {figures.audience === 'opd' && <Heats figures={figures} opd={view.opd} />}
          <SubDimensions figures={figures} view={view} />
        </div>
      )}
    </Figures>
  );
}

function Heats({ figures, opd }: { figures: DimensionFigures; opd: string | null }) {
  const t = useText(messages);
  const pick = usePick();
  const offices = figures.byOpd.filter((row) => opd === null || row.opd === opd);
  const programmes = figures.byProgramme.filter((row) => opd === null || row.opd === opd);
  const rows = (from: Office[], values: (office: Office) => Record<string, number>): HeatRow[] =>
    from
      .map((office) => ({
        key: `${office.opd} ${office.programme ?? ''}`,
        name: office.name,
        short: office.programme ?? office.opd.toUpperCase(),
        values: values(office),
      }))
      .filter((row) => Object.keys(row.values).length > 0);
  const all = (values: Record<string, number>): HeatRow => ({
    key: '*',
    name: t('wholeCityRow'),
    short: t('all'),
    values,
  });
  const means = (scale: DimensionFigures['criteria']) =>
    Object.fromEntries(scale.flatMap((one) => (one.mean === null ? [] : [[one.code, one.mean]])));
  const columns = (scale: DimensionFigures['criteria']) =>
    scale.map((one) => ({ code: one.code, name: pick(one.label), dimension: null }));
  const reach = (scale: DimensionFigures['criteria']): [number, number] => [
    Math.min(...scale.map((one) => one.lowest)),
    Math.max(...scale.map((one) => one.highest)),
  ];
  return (
    <>
      {figures.subDimensions.length > 0 && (
        <HeatPanel
          title={t('heatSubDimensions')}
          figures={figures}
          head={t('opd')}
          columns={figures.subDimensions.map((one) => ({
            code: one.code,
            name: pick(one.name),
            dimension: one.dimension,
          }))}
          rows={[
            all(
              Object.fromEntries(
                figures.subDimensions.flatMap((one) => (one.performance === null ? [] : [[one.code, one.performance]])),
              ),
            ),
            ...rows(offices, (office) => office.subDimensions),
          ]}
          scale={gridScale}
        />
      )}
      {figures.criteria.length > 0 && (
        <HeatPanel
          title={t('heatCriteria')}
          figures={figures}
          head={t('opd')}
          columns={columns(figures.criteria)}
          rows={[all(means(figures.criteria)), ...rows(offices, (office) => office.criteria)]}
          scale={reach(figures.criteria)}
        />
      )}
      {figures.criteria.length > 0 && programmes.length > 0 && (
        <HeatPanel
          title={t('heatProgrammes')}
          figures={figures}
          head={t('programme')}
          columns={columns(figures.criteria)}
          rows={rows(programmes, (programme) => programme.criteria)}
          scale={reach(figures.criteria)}
        />
      )}
      {figures.readiness.length > 0 && (
        <HeatPanel
          title={t('heatReadiness')}
          figures={figures}
          head={t('opd')}
          columns={columns(figures.readiness)}
          rows={[all(means(figures.readiness)), ...rows(offices, (office) => office.readiness)]}
          scale={reach(figures.readiness)}
        />
      )}
    </>
  );
}
