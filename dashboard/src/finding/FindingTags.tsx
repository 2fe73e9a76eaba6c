import { Tag } from 'antd';
import type { Finding, FindingBrief } from '../api';
import { useText } from '../i18n';
import { kinds, severities, states } from './looks';
import { messages } from './messages';

/** What sort of finding it is, how much it weighs, and whether it stands on anything. */
export function FindingTags({ finding, state = true }: { finding: Finding | FindingBrief; state?: boolean }) {
  const t = useText(messages);
  return (
    <span className="finding-tags">
      <Tag color={kinds[finding.kind].tag}>{t(kinds[finding.kind].text)}</Tag>
      <Tag color={severities[finding.severity].tag}>{t(severities[finding.severity].text)}</Tag>
      {!finding.evidenced && <Tag color="gold">{t('noEvidence')}</Tag>}
      {state && <Tag color={states[finding.state].tag}>{t(states[finding.state].text)}</Tag>}
    </span>
  );
}
