import { useProgress } from '../campaign/queries';
import { usePick } from '../i18n';
import type { View } from './view';

/** The OPD, or the group and area, that the figures are narrowed down to, by name. */
export function useScope(view: View): string | undefined {
  const pick = usePick();
  const { data } = useProgress(view.campaign);
  const group = data?.stakeholders.byGroup.find((one) => one.group === view.group);
  const area = data?.stakeholders.byArea.find((one) => one.area === view.area);
  const names = [
    view.opd === null ? null : (data?.byOpd.find((one) => one.opd === view.opd)?.name ?? view.opd),
    view.group === null ? null : pick(group?.label) || view.group,
    view.area === null ? null : pick(area?.label) || view.area,
  ].filter((name) => name !== null);
  return names.length > 0 ? names.join(' · ') : undefined;
}
