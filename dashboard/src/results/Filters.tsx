import { Segmented, Select } from 'antd';
import type { Audience, Basis, CampaignProgress } from '../api';
import { useRole } from '../app/session';
import { useCampaign } from '../campaign/queries';
import { type LocalText, usePick, useText } from '../i18n';
import { messages } from './messages';
import type { View } from './view';

interface Props {
  view: View;
  choose: (change: Partial<View>) => void;
  progress: CampaignProgress;
}

/** Whose answers are looked at, and which of them. */
export function Filters({ view, choose, progress }: Props) {
  const t = useText(messages);
  const everybodys = useRole('administrator', 'reviewer', 'council');
  const parts = useCampaign(view.campaign).data?.parts;
  const asked = (audience: Audience) => parts?.some((part) => part.audience === audience) ?? true;
  return (
    <section className="results-filters" aria-label={t('filters')}>
      <Segmented<Audience>
        aria-label={t('audience')}
        value={view.audience}
        onChange={(audience) => choose({ audience })}
        options={[
          { value: 'opd', label: t('opd'), disabled: !asked('opd') },
          { value: 'stakeholder', label: t('stakeholder'), disabled: !asked('stakeholder') },
        ]}
      />
      <Segmented<Basis>
        aria-label={t('basis')}
        value={view.basis}
        onChange={(basis) => choose({ basis })}
        options={[
          { value: 'submitted', label: t('submitted') },
          { value: 'verified', label: t('verified') },
        ]}
      />
      {view.audience === 'opd' && everybodys && (
        <Narrow
          label={t('chooseOpd')}
          all={t('allOpds')}
          value={view.opd}
          choices={progress.byOpd.map(({ opd, name }) => ({ code: opd, name, hidden: false }))}
          onChange={(opd) => choose({ opd })}
        />
      )}
      {view.audience === 'opd' && !everybodys && <span className="soft small">{t('ownOffice')}</span>}
      {view.audience === 'stakeholder' && <Stakeholders view={view} choose={choose} progress={progress} />}
    </section>
  );
}

function Stakeholders({ view, choose, progress }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const choice = (code: string, label: LocalText, hidden: boolean) => ({ code, name: pick(label) || code, hidden });
  const { byGroup, byArea } = progress.stakeholders;
  return (
    <>
      {byGroup.length > 0 && (
        <Narrow
          label={t('group')}
          all={t('allGroups')}
          value={view.group}
          choices={byGroup.map((one) => choice(one.group, one.label, one.suppressed))}
          onChange={(group) => choose({ group })}
        />
      )}
      {byArea.length > 0 && (
        <Narrow
          label={t('area')}
          all={t('allAreas')}
          value={view.area}
          choices={byArea.map((one) => choice(one.area, one.label, one.suppressed))}
          onChange={(area) => choose({ area })}
        />
      )}
    </>
  );
}

interface NarrowProps {
  label: string;
  all: string;
  value: string | null;
  choices: { code: string; name: string; hidden: boolean }[];
  onChange: (code: string | null) => void;
}

/** Narrows the figures down to one of several; too small ones say so and cannot be chosen. */
function Narrow({ label, all, value, choices, onChange }: NarrowProps) {
  const t = useText(messages);
  return (
    <Select<string>
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      value={value ?? ''}
      onChange={(code) => onChange(code === '' ? null : code)}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: all },
        ...choices.map(({ code, name, hidden }) => ({
          value: code,
          label: hidden ? t('tooFew', { name }) : name,
          disabled: hidden,
        })),
      ]}
    />
  );
}
