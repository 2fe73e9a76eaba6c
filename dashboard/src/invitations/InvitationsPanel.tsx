import { ImportOutlined, QrcodeOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Campaign, InvitationCounts, InvitationState } from '../api';
import { useText } from '../i18n';
import { Panel } from '../ui';
import { ImportDrawer } from './ImportDrawer';
import { InvitationTable } from './InvitationTable';
import { OpenLinkModal } from './LinkModal';
import './invitations.css';
import { messages } from './messages';
import { useCounts, type Wanted } from './queries';
import { states } from './states';

/** Who was invited to a campaign by a link of their own, and what became of it. */
export function InvitationsPanel({ campaign }: { campaign: Campaign }) {
  const t = useText(messages);
  const [wanted, setWanted] = useState<Wanted>({ state: null, search: '' });
  const [importing, setImporting] = useState(false);
  const [showingQr, setShowingQr] = useState(false);
  const counts = useCounts(campaign.id);
  const invites = campaign.state === 'draft' || campaign.state === 'open';
  return (
    <Panel
      title={t('title')}
      note={t('note')}
      actions={
        <>
          {campaign.openLink && (
            <Button icon={<QrcodeOutlined />} onClick={() => setShowingQr(true)}>
              {t('openQr')}
            </Button>
          )}
          {invites && (
            <Button type="primary" icon={<ImportOutlined />} onClick={() => setImporting(true)}>
              {t('import')}
            </Button>
          )}
        </>
      }
    >
      <div className="invitation-filters">
        <StateFilter counts={counts.data} state={wanted.state} onState={(state) => setWanted({ ...wanted, state })} />
        <Input.Search
          allowClear
          placeholder={t('search')}
          aria-label={t('search')}
          maxLength={200}
          onSearch={(search) => setWanted({ ...wanted, search: search.trim() })}
        />
      </div>
      <InvitationTable campaign={campaign} wanted={wanted} />
      {importing && <ImportDrawer campaign={campaign.id} onClose={() => setImporting(false)} />}
      {showingQr && campaign.openLink && (
        <OpenLinkModal campaign={campaign.id} path={campaign.openLink} onClose={() => setShowingQr(false)} />
      )}
    </Panel>
  );
}

interface FilterProps {
  counts: InvitationCounts | undefined;
  state: InvitationState | null;
  onState: (state: InvitationState | null) => void;
}

function StateFilter({ counts, state, onState }: FilterProps) {
  const t = useText(messages);
  const label = (name: string, n: number | undefined) => (n === undefined ? name : t('withCount', { state: name, n }));
  const total = counts && Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <Select<InvitationState | 'all'>
      aria-label={t('filter')}
      value={state ?? 'all'}
      onChange={(chosen) => onState(chosen === 'all' ? null : chosen)}
      options={[
        { value: 'all', label: label(t('all'), total) },
        ...states.map(({ state: one, count }) => ({ value: one, label: label(t(one), counts?.[count]) })),
      ]}
    />
  );
}
