import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useText } from '../i18n';
import { DecimalInput, Panel } from '../ui';
import type { Draft } from './draft';
import { Field } from './editing';
import { messages } from './messages';

interface Props {
  draft: Draft;
  onChange: (fields: Partial<Draft>) => void;
  /** Whether the code ties it to others already. */
  codeFixed: boolean;
}

/** What an instrument is called, what it rests on, and when it is valid. */
export function FactsEditor({ draft, onChange, codeFixed }: Props) {
  const t = useText(messages);
  return (
    <Panel title={t('facts')}>
      <div className="editor-fields">
        <Field pointer="/name/id" label={t('nameId')}>
          {(field) => (
            <Input
              {...field}
              maxLength={300}
              value={draft.id}
              onChange={({ target }) => onChange({ id: target.value })}
            />
          )}
        </Field>
        <Field pointer="/name/en" label={t('nameEn')}>
          {(field) => (
            <Input
              {...field}
              maxLength={300}
              value={draft.en}
              onChange={({ target }) => onChange({ en: target.value })}
            />
          )}
        </Field>
        <Field pointer="/code" label={t('code')} hint={t('codeHint')}>
          {(field) => (
            <Input
              {...field}
              disabled={codeFixed}
              maxLength={64}
              value={draft.code}
              onChange={({ target }) => onChange({ code: target.value })}
            />
          )}
        </Field>
        <Field pointer="/from" label={t('yearFrom')}>
          {(field) => (
            <InputNumber {...field} precision={0} value={draft.from} onChange={(from) => onChange({ from })} />
          )}
        </Field>
        <Field pointer="/to" label={t('yearTo')}>
          {(field) => <InputNumber {...field} precision={0} value={draft.to} onChange={(to) => onChange({ to })} />}
        </Field>
      </div>
      <Field pointer="/source" label={t('source')} hint={t('sourceHint')}>
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 2 }}
            maxLength={1000}
            value={draft.source}
            onChange={({ target }) => onChange({ source: target.value })}
          />
        )}
      </Field>
    </Panel>
  );
}

/** How scores are given, weighed and rounded. */
export function RulesEditor({ draft, onChange }: Omit<Props, 'codeFixed'>) {
  const t = useText(messages);
  const figures = [
    ['/scale/min', 'scaleMin', 'min'],
    ['/scale/max', 'scaleMax', 'max'],
    ['/scale/step', 'scaleStep', 'step'],
    ['/scale/level', 'scaleLevel', 'level'],
  ] as const;
  return (
    <Panel title={t('rules')}>
      <div className="editor-fields">
        {figures.map(([pointer, label, name]) => (
          <Field key={pointer} pointer={pointer} label={t(label)}>
            {(field) => (
              <DecimalInput {...field} value={draft[name]} onChange={(value) => onChange({ [name]: value })} />
            )}
          </Field>
        ))}
        <Field pointer="/weighting" label={t('weighting')}>
          {(field) => (
            <Select
              {...field}
              value={draft.weighting}
              onChange={(weighting) => onChange({ weighting })}
              options={[
                { value: 'parent', label: t('weightingParent') },
                { value: 'whole', label: t('weightingWhole') },
                { value: 'equal', label: t('weightingEqual') },
              ]}
            />
          )}
        </Field>
        <Field pointer="/rollUp" label={t('rollUp')}>
          {(field) => (
            <Select
              {...field}
              value={draft.rollUp}
              onChange={(rollUp) => onChange({ rollUp })}
              options={[
                { value: 'mean', label: t('rollUpMean') },
                { value: 'sum', label: t('rollUpSum') },
              ]}
            />
          )}
        </Field>
        <Field pointer="/rounding/decimals" label={t('decimals')}>
          {(field) => (
            <InputNumber
              {...field}
              min={0}
              max={6}
              precision={0}
              value={draft.decimals}
              onChange={(decimals) => onChange({ decimals })}
            />
          )}
        </Field>
        <Field pointer="/rounding/mode" label={t('rounding')}>
          {(field) => (
            <Select
              {...field}
              value={draft.mode}
              onChange={(mode) => onChange({ mode })}
              options={[
                { value: 'nearest', label: t('modeNearest') },
                { value: 'even', label: t('modeEven') },
                { value: 'down', label: t('modeDown') },
              ]}
            />
          )}
        </Field>
      </div>
      <Checkbox checked={draft.everyLevel} onChange={({ target }) => onChange({ everyLevel: target.checked })}>
        {t('everyLevelChoice')}
      </Checkbox>
    </Panel>
  );
}
