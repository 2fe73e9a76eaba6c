import { usePlan } from '../app/city';
import { usePick } from '../i18n';

/** Says in words where in the plan something belongs: "Kehidupan Cerdas › Kesehatan". */
export function usePlace(): (dimension: string, subDimension: string | null) => string {
  const plan = usePlan();
  const pick = usePick();
  return (dimension, subDimension) => {
    const known = plan?.dimensions.find((one) => one.code === dimension);
    const part = known?.subDimensions.find((one) => one.code === subDimension);
    return [pick(known?.name) || dimension, subDimension && (pick(part?.name) || subDimension)]
      .filter(Boolean)
      .join(' › ');
  };
}
