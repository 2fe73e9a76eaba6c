import { Button, Progress, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Recommendation, RecommendationState } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { Due } from './Due';
import { messages } from './messages';
import { type RecommendationFilter, useRecommendations } from './queries';
import { RecommendationTags } from './RecommendationTags';
import { allStates, states } from './states';

/** All recommendations in a table, by due date; also those that were withdrawn. */
export function List({ filter }: { filter: RecommendationFilter }) {
  const t = useText(messages);
  const pick = usePick();
  const writer = useRole('reviewer', 'administrator');
  const [state, setState] = useState<RecommendationState[]>([]);
  const list = useRecommendations({ ...filter, states: state.length > 0 ? state : undefined });
  const columns: TableColumnsType<Recommendation> = [
    {
      title: t('recommendation'),
      key: 'text',
      width: 300,
      render: (_, one) => <Link to={`/recommendations/${one.id}`}>{pick(one.text)}</Link>,
    },
    { title: t('opd'), key: 'opd', width: 180, render: (_, one) => one.opdName },
    { title: t('state'), key: 'state', width: 220, render: (_, one) => <RecommendationTags recommendation={one} /> },
    { title: t('due'), key: 'due', width: 190, render: (_, one) => <Due recommendation={one} /> },
    {
      title: t('progress'),
      key: 'progress',
      width: 140,
      render: (_, one) => <Progress percent={one.progress} size="small" />,
    },
  ];
  return (
    <Panel>
      <div className="filters">
        <Select<RecommendationState[]>
          mode="multiple"
          allowClear
          aria-label={t('state')}
          placeholder={t('allStates')}
          value={state}
          onChange={setState}
          options={allStates
            .filter((one) => writer || one !== 'draft')
            .map((one) => ({ value: one, label: t(states[one].text) }))}
        />
      </div>
      <Loaded query={list}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          return all.length === 0 ? (
            <Nothing title={t('none')} hint={t(writer ? 'noneHint' : 'noneOpdHint')} />
          ) : (
            <>
              <Table<Recommendation>
                rowKey="id"
                size="middle"
                columns={columns}
                dataSource={all}
                pagination={false}
                scroll={{ x: 'max-content' }}
              />
              {list.hasNextPage && (
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t('more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
