import { Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Plan } from '../api';
import { usePick, useText } from '../i18n';
import { IndicatorsTable, useIndicators } from '../indicator';
import { Loaded, Panel } from '../ui';
import { messages } from './messages';

const all = '';

/** Every indicator with target and realisation a year. */
export function IndicatorsPanel({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const pick = usePick();
  const indicators = useIndicators();
  const [dimension, setDimension] = useState(all);
  const [words, setWords] = useState('');
  const shown = useMemo(
    () =>
      indicators.data?.filter(
        (one) =>
          (dimension === all || one.dimension === dimension) &&
          `${one.name} ${one.code}`.toLowerCase().includes(words.trim().toLowerCase()),
      ) ?? [],
    [indicators.data, dimension, words],
  );
  const dimensionName = (code: string) => pick(plan.dimensions.find((one) => one.code === code)?.name) || code;
  return (
    <Panel note={t('indicatorNote')} title={t('indicators')}>
      <div className="filters">
        <Input.Search
          allowClear
          placeholder={t('search')}
          aria-label={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Select
          aria-label={t('dimension')}
          value={dimension}
          onChange={setDimension}
          options={[
            { value: all, label: t('allDimensions') },
            ...plan.dimensions.map((one) => ({ value: one.code, label: pick(one.name) })),
          ]}
        />
      </div>
      <Loaded query={indicators}>{() => <IndicatorsTable indicators={shown} dimensionName={dimensionName} />}</Loaded>
    </Panel>
  );
}
