import { Button, Select, Table } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ResponseState, ResponseSummary } from '../api';
import { looks, StateTag } from '../assignment';
import { messages as assignmentMessages } from '../assignment/messages';
import { useCampaign } from '../campaign/queries';
import { useFormat, usePick, useText } from '../i18n';
import { useOpds } from '../opd/queries';
import { Loaded, Nothing, Page, Panel, Simulated } from '../ui';
import { messages } from './messages';
import { type ResponseOrder, useResponses, type WantedResponses } from './queries';

const states: readonly Exclude<ResponseState, 'draft'>[] = ['submitted', 'returned', 'verified'];
const orders: readonly ResponseOrder[] = ['latest', 'earliest'];

/** What the OPDs of a campaign have handed in, to look for and to work through. */
export default function ResponsesPage() {
  const { id = '' } = useParams();
  const t = useText(messages);
  const pick = usePick();
  const campaign = useCampaign(id);
  const [wanted, setWanted] = useState<WantedResponses>({ state: null, opd: null, order: 'latest' });
  return (
    <Loaded query={campaign}>
      {(found) => (
        <Page
          title={
            <>
              {t('responses')} {found.simulated && <Simulated />}
            </>
          }
          tab={t('responses')}
          intro={
            <p>
              <Link to={`/campaigns/${id}`}>{t('back')}</Link> · {pick(found.title)}
            </p>
          }
        >
          <Panel title={t('responses')}>
            <Filters wanted={wanted} onChange={setWanted} />
            <List campaign={id} wanted={wanted} />
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}

interface FiltersProps {
  wanted: WantedResponses;
  onChange(wanted: WantedResponses): void;
}

function Filters({ wanted, onChange }: FiltersProps) {
  const t = useText(messages);
  const names = useText(assignmentMessages);
  const opds = useOpds();
  return (
    <div className="filters">
      <Select<string>
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder={t('everyOpd')}
        aria-label={t('opd')}
        value={wanted.opd}
        onChange={(opd) => onChange({ ...wanted, opd: opd ?? null })}
        options={opds.data?.map((one) => ({ value: one.code, label: one.name })) ?? []}
      />
      <Select<ResponseState>
        allowClear
        placeholder={t('everyState')}
        aria-label={t('state')}
        value={wanted.state}
        onChange={(state) => onChange({ ...wanted, state: state ?? null })}
        options={states.map((state) => ({ value: state, label: names(looks[state].text) }))}
      />
      <Select<ResponseOrder>
        aria-label={t('order')}
        value={wanted.order}
        onChange={(order) => onChange({ ...wanted, order })}
        options={orders.map((order) => ({ value: order, label: t(order) }))}
      />
    </div>
  );
}

function List({ campaign, wanted }: { campaign: string; wanted: WantedResponses }) {
  const t = useText(messages);
  const format = useFormat();
  const responses = useResponses(campaign, wanted);
  return (
    <Loaded query={responses} rows={6}>
      {({ pages }) => (
        <>
          <Table<ResponseSummary>
            rowKey="id"
            size="middle"
            pagination={false}
            scroll={{ x: 520 }}
            dataSource={pages.flatMap((one) => one.items)}
            locale={{ emptyText: <Nothing title={t('noResponses')} hint={t('noResponsesHint')} /> }}
            columns={[
              {
                title: t('opd'),
                key: 'opd',
                render: (_, one) => <Link to={`/responses/${one.id}`}>{one.opdName}</Link>,
              },
              {
                title: t('state'),
                key: 'state',
                width: 150,
                render: (_, one) => (one.state === 'draft' ? t('reworked') : <StateTag state={one.state} />),
              },
              {
                title: t('handedIn'),
                key: 'at',
                width: 240,
                render: (_, one) => (
                  <>
                    <span className="numeric">{format.dateTime(one.submittedAt)}</span>
                    <div className="soft small">{one.submittedBy?.name}</div>
                  </>
                ),
              },
            ]}
          />
          {responses.hasNextPage && (
            <Button onClick={() => void responses.fetchNextPage()} loading={responses.isFetchingNextPage}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
