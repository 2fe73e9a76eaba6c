import { Tag } from 'antd';
import type { CampaignState } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';

const colours: Record<CampaignState, string> = {
  draft: 'default',
  open: 'success',
  closed: 'default',
  archived: 'default',
};

export function CampaignTag({ state }: { state: CampaignState }) {
  const t = useText(messages);
  return (
    <Tag color={colours[state]} className="state-tag">
      {t(state)}
    </Tag>
  );
}
