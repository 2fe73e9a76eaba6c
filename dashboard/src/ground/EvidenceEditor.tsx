import { DeleteOutlined, LinkOutlined, PlusOutlined, PushpinOutlined } from '@ant-design/icons';
import { Button, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useFormat, usePick, useText } from '../i18n';
import { useIndicators } from '../indicator';
import { draftOfLink, draftOfNote, draftOfRealisation, draftOfStatement, type EvidenceDraft } from './drafts';
import { messages } from './messages';
import { useTray } from './tray-store';
import { valueText } from './value';

interface Props {
  value?: EvidenceDraft[];
  onChange?: (evidence: EvidenceDraft[]) => void;
  /** Whether figures and realisations can be given too, not only links and notes. */
  figures?: boolean;
}

/** Where evidence is gathered: pinned figures, realisations, links, notes. */
export function EvidenceEditor({ value = [], onChange, figures = false }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const add = (draft: EvidenceDraft) => onChange?.([...value.filter((one) => one.key !== draft.key), draft]);
  return (
    <div className="evidence-editor">
      {value.length > 0 && (
        <ul className="lines lines-tight">
          {value.map((one) => (
            <li key={one.key} className="line-row">
              <span>
                {pick(one.label)}
                {one.value !== null && <strong className="numeric"> {valueText(one.value, one.unit, format)}</strong>}
              </span>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('remove', { label: pick(one.label) })}
                onClick={() => onChange?.(value.filter((other) => other.key !== one.key))}
              />
            </li>
          ))}
        </ul>
      )}
      {figures && <FromTray taken={value} onAdd={add} />}
      {figures && <FromIndicators onAdd={add} />}
      <LinkOrNote onAdd={add} />
    </div>
  );
}

interface PartProps {
  onAdd: (draft: EvidenceDraft) => void;
}

function FromTray({ taken, onAdd }: PartProps & { taken: EvidenceDraft[] }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const tray = useTray();
  const left = tray.map(draftOfStatement).filter((draft) => !taken.some((one) => one.key === draft.key));
  if (left.length === 0) {
    return <p className="soft small">{t('pinHint')}</p>;
  }
  return (
    <Space wrap>
      {left.map((draft) => (
        <Button key={draft.key} size="small" icon={<PushpinOutlined />} onClick={() => onAdd(draft)}>
          <span className="pin-choice">{`${pick(draft.label)} ${valueText(draft.value, draft.unit, format)}`}</span>
        </Button>
      ))}
    </Space>
  );
}

function FromIndicators({ onAdd }: PartProps) {
  const t = useText(messages);
  const format = useFormat();
  const indicators = useIndicators();
  const options = (indicators.data ?? []).flatMap((indicator) =>
    indicator.realisations.map((realisation) => ({
      value: `${indicator.id} ${realisation.year}`,
      label: `${indicator.name} ${realisation.year}: ${format.number(realisation.value, 3)}`,
      draft: draftOfRealisation(indicator, realisation),
    })),
  );
  return (
    <Select
      className="wide"
      aria-label={t('addRealisation')}
      placeholder={t('addRealisation')}
      showSearch={{ optionFilterProp: 'label' }}
      value={null}
      loading={indicators.isPending}
      options={options}
      onSelect={(_, option) => onAdd(option.draft)}
    />
  );
}

const webAddress = /^https?:\/\/\S+$/i;

function LinkOrNote({ onAdd }: PartProps) {
  const t = useText(messages);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const link = webAddress.test(text.trim());
  const add = () => {
    onAdd(link ? draftOfLink(text.trim(), note.trim()) : draftOfNote(text.trim()));
    setText('');
    setNote('');
  };
  return (
    <div className="link-or-note">
      <Input
        aria-label={t('linkOrNote')}
        placeholder={t('linkOrNote')}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          if (text.trim()) {
            add();
          }
        }}
      />
      {link && (
        <Input
          aria-label={t('linkNote')}
          placeholder={t('linkNote')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <Button icon={link ? <LinkOutlined /> : <PlusOutlined />} disabled={!text.trim()} onClick={add}>
        {t(link ? 'addLink' : 'addNote')}
      </Button>
    </div>
  );
}
