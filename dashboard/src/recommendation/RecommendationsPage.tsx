import { Segmented, Select, Switch } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { usePlan } from '../app/city';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { Page, Panel } from '../ui';
import { Board } from './Board';
import { List } from './List';
import { messages } from './messages';
import { Standing } from './Standing';
import '../ground/ground.css';
import './recommendation.css';

/** What the review advised, as a board by state or as a list. What is chosen stands in the address. */
export default function RecommendationsPage() {
  const t = useText(messages);
  const pick = usePick();
  const city = useRole('administrator', 'reviewer', 'council');
  const plan = usePlan();
  const onlyOverdue = useId();
  const [address, setAddress] = useSearchParams();
  const chosen = {
    opd: address.get('opd') ?? undefined,
    dimension: address.get('dimension') ?? undefined,
    overdue: address.get('overdue') === 'true',
  };
  const list = address.get('as') === 'list';
  const choose = (name: string, value: string | undefined) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) {
          next.set(name, value);
        } else {
          next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return (
    <Page
      title={t('title')}
      intro={<p>{t(city ? 'intro' : 'introOpd')}</p>}
      actions={
        <Segmented
          aria-label={t('look')}
          value={list ? 'list' : 'board'}
          onChange={(as) => choose('as', as === 'list' ? 'list' : undefined)}
          options={[
            { value: 'board', label: t('board') },
            { value: 'list', label: t('list') },
          ]}
        />
      }
    >
      <Standing />
      <Panel>
        <div className="filters">
          {city && <OpdChoice value={chosen.opd} onChange={(opd) => choose('opd', opd)} />}
          <Select
            allowClear
            aria-label={t('dimension')}
            placeholder={t('allDimensions')}
            value={chosen.dimension}
            onChange={(dimension?: string) => choose('dimension', dimension)}
            options={plan?.dimensions.map((one) => ({ value: one.code, label: pick(one.name) })) ?? []}
          />
          <span className="switch-line">
            <Switch
              id={onlyOverdue}
              size="small"
              checked={chosen.overdue}
              onChange={(only) => choose('overdue', only ? 'true' : undefined)}
            />{' '}
            <label htmlFor={onlyOverdue}>{t('onlyOverdue')}</label>
          </span>
        </div>
      </Panel>
      {list ? <List filter={chosen} /> : <Board filter={chosen} />}
    </Page>
  );
}

interface OpdChoiceProps {
  value: string | undefined;
  onChange: (opd: string | undefined) => void;
}

function OpdChoice({ value, onChange }: OpdChoiceProps) {
  const t = useText(messages);
  const opds = useOpds();
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('opd')}
      placeholder={t('allOpds')}
      value={value}
      onChange={(opd?: string) => onChange(opd)}
      options={opds.data?.map((opd) => ({ value: opd.code, label: opd.name })) ?? []}
    />
  );
}
