export { AdviceForm } from './AdviceForm';
export { useRecommendations } from './queries';
export { RecommendationCard } from './RecommendationCard';
export { RecommendationLines } from './RecommendationLines';
export { waitsForOpd } from './states';
