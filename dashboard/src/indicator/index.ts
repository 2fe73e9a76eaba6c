export { IndicatorsTable } from './IndicatorsTable';
export { useIndicators } from './queries';
