import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useText } from '../i18n';
import { newId } from '../questionnaire/new-id';
import { DecimalInput, Panel } from '../ui';
import type { BandDraft, Draft } from './draft';
import { idOf, useWrong } from './editing';
import { messages } from './messages';

interface Props {
  draft: Draft;
  onChange: (fields: Partial<Draft>) => void;
}

/** The grades from the lowest to the highest. */
export function BandsEditor({ draft, onChange }: Props) {
  const t = useText(messages);
  const { bands, edge, min } = draft;
  const add = () =>
    onChange({
      bands: [...bands, { key: newId(), code: '', id: '', en: '', from: bands.at(-1)?.to ?? min, to: draft.max }],
    });
  return (
    <Panel
      title={t('bands')}
      note={t('bandsNote')}
      actions={
        <Button icon={<PlusOutlined />} onClick={add}>
          {t('addBand')}
        </Button>
      }
    >
      {bands.length > 1 && (
        <Select
          className="wide"
          aria-label={t('edge')}
          value={edge}
          onChange={(chosen) => onChange({ edge: chosen })}
          options={[
            { value: 'lower', label: t('edgeLower') },
            { value: 'upper', label: t('edgeUpper') },
          ]}
        />
      )}
      <ol className="outline">
        {bands.map((band, at) => (
          <BandRow
            key={band.key}
            band={band}
            at={at}
            onBand={(changed) => onChange({ bands: bands.with(at, changed) })}
            onRemove={() => onChange({ bands: bands.toSpliced(at, 1) })}
          />
        ))}
      </ol>
    </Panel>
  );
}

interface RowProps {
  band: BandDraft;
  at: number;
  onBand: (band: BandDraft) => void;
  onRemove: () => void;
}

function BandRow({ band, at, onBand, onRemove }: RowProps) {
  const t = useText(messages);
  const place = `/bands/${at}`;
  const nameWrong = useWrong(`${place}/name/id`);
  const fromWrong = useWrong(`${place}/from`);
  const toWrong = useWrong(`${place}/to`);
  const n = at + 1;
  return (
    <li className="outline-row">
      <div className="outline-inputs">
        <Input
          id={idOf(`${place}/name/id`)}
          aria-label={t('bandName', { n })}
          placeholder={t('grade')}
          status={nameWrong ? 'error' : ''}
          maxLength={300}
          value={band.id}
          onChange={({ target }) => onBand({ ...band, id: target.value })}
        />
        <DecimalInput
          id={idOf(`${place}/from`)}
          aria-label={t('bandFrom', { n })}
          status={fromWrong ? 'error' : ''}
          value={band.from}
          onChange={(from) => onBand({ ...band, from })}
        />
        <DecimalInput
          id={idOf(`${place}/to`)}
          aria-label={t('bandTo', { n })}
          status={toWrong ? 'error' : ''}
          value={band.to}
          onChange={(to) => onBand({ ...band, to })}
        />
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('removeBand', { n })}
          title={t('removeBand', { n })}
          onClick={onRemove}
        />
      </div>
      {[nameWrong, fromWrong, toWrong].map(
        (wrong) =>
          wrong && (
            <span key={wrong} className="editor-wrong">
              {wrong}
            </span>
          ),
      )}
    </li>
  );
}
