import type { PlanChange, Wanted } from '../api';
import { type PlainKey, useFormat, useText } from '../i18n';
import { messages } from './messages';
import type { id } from './messages/id';

type Key = PlainKey<typeof id>;

/** The fields of the plan by the names that the service gives them. */
export const fieldNames: Readonly<Record<string, Key>> = {
  code: 'code',
  name: 'name',
  nameEn: 'name',
  dimension: 'dimension',
  subDimension: 'place',
  opd: 'opd',
  supportingOpds: 'supportingOpds',
  quickWin: 'quickWin',
  ict: 'ict',
  from: 'from',
  to: 'to',
  unit: 'unit',
  direction: 'direction',
};

/** As many decimals as a plan may say. */
export const planDecimals = 6;

/** Says a target in words: a value, both bounds, or that there is none. */
export function useAimWords(): (aim: Pick<Wanted, 'value' | 'lower' | 'upper'> | null) => string {
  const t = useText(messages);
  const format = useFormat();
  return (aim) => {
    if (aim === null || (aim.value === null && aim.lower === null)) {
      return t('nothing');
    }
    return format.aim(aim, planDecimals);
  };
}

const described = [
  'name',
  'dimension',
  'subDimension',
  'opd',
  'supportingOpds',
  'quickWin',
  'ict',
  'from',
  'to',
  'unit',
  'direction',
] as const;

/** Says in one line what an amendment asks for. */
export function useChangeWords(): (change: PlanChange) => string {
  const t = useText(messages);
  const aimWords = useAimWords();
  const say = (value: unknown): string => {
    if (typeof value === 'boolean') {
      return t(value ? 'yes' : 'no');
    }
    return Array.isArray(value) ? value.join(', ') : String(value ?? t('nothing'));
  };
  return (change) => {
    const { deed, part, code, into, year, wanted, was } = change;
    switch (deed) {
      case 'add':
        return t('saysAdd', { part: t(part === 'programme' ? 'programme' : 'indicator'), name: wanted.name ?? code });
      case 'merge':
        return t('saysMerge', { code, into: into ?? '' });
      case 'stop':
        return t('saysStop', { code });
      case 'retarget':
        return t('saysRetarget', {
          code,
          year: String(year),
          before: aimWords(was),
          after: aimWords(wanted),
        });
      case 'change':
        return t('saysChange', {
          code,
          fields: described
            .filter((field) => wanted[field] !== null)
            .map((field) =>
              t('saysField', {
                field: t(fieldNames[field] ?? 'name'),
                before: say(was[field]),
                after: say(wanted[field]),
              }),
            )
            .join('; '),
        });
    }
  };
}
