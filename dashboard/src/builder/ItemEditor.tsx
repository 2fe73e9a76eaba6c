import { Button, Input } from 'antd';
import type { Item } from '../api';
import { useText } from '../i18n';
import { useBench } from './context';
import { FeedsField } from './FeedsField';
import { Count, Field, Flag, TextPair } from './fields';
import { ChoicesEditor, PointsEditor, RowsEditor } from './Lists';
import { ConditionField, Formula } from './LogicFields';
import { messages } from './messages';
import { freshName, nameFrom, renameReferences } from './names';
import { type Path, pointerOf } from './path';
import { itemAt, namesIn, replaceItem } from './tree';

interface Props {
  path: Path;
  item: Item;
}

/** Everything about one question. */
export function ItemEditor({ path, item }: Props) {
  const t = useText(messages);
  const { change } = useBench();
  const pointer = pointerOf(path);
  const set = (changed: Item, part: string) =>
    change((definition) => replaceItem(definition, path, changed), `${pointer}/${part}`);
  const asked = item.kind !== 'note' && item.kind !== 'calculated' && item.kind !== 'group' && item.kind !== 'repeat';
  const label =
    item.kind === 'note' ? 'noteLabel' : item.kind === 'group' || item.kind === 'repeat' ? 'groupLabel' : 'label';
  return (
    <>
      <TextPair
        long
        label={t(label)}
        pointer={`${pointer}/label`}
        value={item.label}
        onChange={(text) => set({ ...item, label: text }, 'label')}
      />
      <NameField path={path} item={item} />
      {asked && item.kind !== 'grid' && item.kind !== 'importance-performance' && (
        <Flag
          label={t('required')}
          pointer={`${pointer}/required`}
          value={item.required}
          onChange={(required) => set({ ...item, required }, 'required')}
        />
      )}
      <Own path={path} item={item} set={set} />
      {item.kind !== 'note' && item.kind !== 'calculated' && (
        <TextPair
          long
          label={t('hint')}
          pointer={`${pointer}/hint`}
          value={item.hint}
          onChange={(hint) => set({ ...item, hint }, 'hint')}
        />
      )}
      {feeds(item) && (
        <FeedsField
          pointer={`${pointer}/feeds`}
          value={item.feeds}
          onChange={(scale) => set({ ...item, feeds: scale }, 'feeds')}
        />
      )}
      <ConditionField
        label={t('visibleWhen')}
        pointer={`${pointer}/visibleWhen`}
        at={path}
        value={item.visibleWhen}
        onChange={(visibleWhen) => set({ ...item, visibleWhen }, 'visibleWhen')}
      />
      {asked && (
        <section className="builder-logic" aria-label={t('validWhen')}>
          <div className="builder-field-head">
            <h3>{t('validWhen')}</h3>
          </div>
          <Formula
            label={t('validWhen')}
            pointer={`${pointer}/validWhen`}
            at={path}
            value={item.validWhen}
            onChange={(validWhen) => set({ ...item, validWhen }, 'validWhen')}
          />
          {(item.validWhen || item.validMessage) && (
            <TextPair
              label={t('validMessage')}
              pointer={`${pointer}/validMessage`}
              value={item.validMessage}
              onChange={(validMessage) => set({ ...item, validMessage }, 'validMessage')}
            />
          )}
        </section>
      )}
    </>
  );
}

/** Only ratings and choices are counted for a scale; a grid's rows have their own. */
function feeds(item: Item): boolean {
  return item.kind === 'rating' || item.kind === 'single' || item.kind === 'multiple';
}

function NameField({ path, item }: Props) {
  const t = useText(messages);
  const { change } = useBench();
  const pointer = `${pointerOf(path)}/name`;
  const rename = (name: string) =>
    change((definition) => {
      const current = itemAt(definition, path);
      return current && current.name !== name
        ? renameReferences(replaceItem(definition, path, { ...current, name }), current.name, name)
        : null;
    }, pointer);
  const fromLabel = nameFrom(item.label.id ?? '');
  return (
    <Field
      label={t('name')}
      pointer={pointer}
      hint={t('nameHint')}
      extra={
        fromLabel &&
        fromLabel !== item.name && (
          <Button
            size="small"
            type="link"
            onClick={() =>
              change((definition) => {
                const taken = namesIn(definition);
                taken.delete(item.name);
                const name = freshName(fromLabel, taken);
                return renameReferences(replaceItem(definition, path, { ...item, name }), item.name, name);
              })
            }
          >
            {t('nameFromLabel')}
          </Button>
        )
      }
    >
      {(field) => (
        <Input
          {...field}
          className="builder-code"
          spellCheck={false}
          autoComplete="off"
          maxLength={64}
          value={item.name}
          onChange={(event) => rename(event.target.value)}
        />
      )}
    </Field>
  );
}

interface OwnProps extends Props {
  set(changed: Item, part: string): void;
}

/** What only questions of this kind have. */
function Own({ path, item, set }: OwnProps) {
  const t = useText(messages);
  const { change } = useBench();
  const pointer = pointerOf(path);
  switch (item.kind) {
    case 'single':
      return (
        <>
          <ChoicesEditor
            pointer={pointer}
            choices={item.choices}
            onChange={(choices) => set({ ...item, choices }, 'choices')}
          />
          <Flag
            label={t('other')}
            pointer={`${pointer}/other`}
            value={item.other}
            onChange={(other) => set({ ...item, other }, 'other')}
          />
        </>
      );
    case 'multiple':
      return (
        <>
          <ChoicesEditor
            pointer={pointer}
            choices={item.choices}
            onChange={(choices) => set({ ...item, choices, exclusive: keptCodes(item, choices) }, 'choices')}
            exclusive={{
              codes: item.exclusive ?? [],
              onChange: (exclusive) => set({ ...item, exclusive }, 'exclusive'),
            }}
          />
          <Flag
            label={t('other')}
            pointer={`${pointer}/other`}
            value={item.other}
            onChange={(other) => set({ ...item, other }, 'other')}
          />
          <div className="builder-few">
            <Count
              label={t('fewest')}
              pointer={`${pointer}/min`}
              value={item.min}
              min={0}
              max={500}
              onChange={(min) => set({ ...item, min }, 'min')}
            />
            <Count
              label={t('most')}
              pointer={`${pointer}/max`}
              value={item.max}
              min={0}
              max={500}
              onChange={(max) => set({ ...item, max }, 'max')}
            />
          </div>
        </>
      );
    case 'ranking':
      return (
        <ChoicesEditor
          pointer={pointer}
          choices={item.choices}
          onChange={(choices) => set({ ...item, choices }, 'choices')}
        />
      );
    case 'rating':
      return (
        <>
          <PointsEditor
            pointer={pointer}
            points={item.points}
            onChange={(points) => set({ ...item, points }, 'points')}
          />
          <Flag
            label={t('reversed')}
            pointer={`${pointer}/reversed`}
            value={item.reversed}
            onChange={(reversed) => set({ ...item, reversed }, 'reversed')}
          />
        </>
      );
    case 'grid':
    case 'importance-performance':
      return (
        <>
          <RowsEditor
            pointer={pointer}
            rows={item.rows}
            onChange={(rows) => set({ ...item, rows }, 'rows')}
            rename={(old, name) =>
              change((definition) => {
                const rows = item.rows.map((row) => (row.name === old ? { ...row, name } : row));
                return renameReferences(replaceItem(definition, path, { ...item, rows }), old, name);
              })
            }
          />
          <PointsEditor
            pointer={pointer}
            points={item.points}
            onChange={(points) => set({ ...item, points }, 'points')}
          />
        </>
      );
    case 'number':
      return (
        <div className="builder-few">
          <Flag
            label={t('integer')}
            pointer={`${pointer}/integer`}
            value={item.integer}
            onChange={(integer) => set({ ...item, integer }, 'integer')}
          />
          <Count
            label={t('min')}
            pointer={`${pointer}/min`}
            whole={false}
            value={item.min}
            onChange={(min) => set({ ...item, min }, 'min')}
          />
          <Count
            label={t('max')}
            pointer={`${pointer}/max`}
            whole={false}
            value={item.max}
            onChange={(max) => set({ ...item, max }, 'max')}
          />
          <Field label={t('unit')} pointer={`${pointer}/unit`}>
            {(field) => (
              <Input
                {...field}
                maxLength={60}
                value={item.unit ?? ''}
                onChange={(event) => set({ ...item, unit: event.target.value || null }, 'unit')}
              />
            )}
          </Field>
          {!item.integer && (
            <Count
              label={t('decimals')}
              pointer={`${pointer}/decimals`}
              value={item.decimals}
              min={0}
              max={10}
              onChange={(decimals) => set({ ...item, decimals }, 'decimals')}
            />
          )}
        </div>
      );
    case 'text':
      return (
        <div className="builder-few">
          <Flag
            label={t('long')}
            pointer={`${pointer}/long`}
            value={item.long}
            onChange={(long) => set({ ...item, long }, 'long')}
          />
          <Count
            label={t('maxLength')}
            pointer={`${pointer}/maxLength`}
            value={item.maxLength}
            min={1}
            max={100_000}
            onChange={(maxLength) => set({ ...item, maxLength }, 'maxLength')}
          />
        </div>
      );
    case 'calculated':
      return (
        <section className="builder-logic" aria-label={t('expression')}>
          <div className="builder-field-head">
            <h3>{t('expression')}</h3>
          </div>
          <Formula
            label={t('expression')}
            pointer={`${pointer}/expression`}
            at={path}
            value={item.expression}
            onChange={(expression) => set({ ...item, expression: expression ?? '' }, 'expression')}
          />
        </section>
      );
    case 'group':
      return <p className="soft">{t('content', { n: item.items.length })}</p>;
    case 'repeat':
      return (
        <>
          <p className="soft">{t('overProgrammes')}</p>
          <p className="soft">{t('content', { n: item.items.length })}</p>
        </>
      );
    default:
      return null;
  }
}

/** The codes that stand alone follow the options: what is gone is forgotten, what got another code keeps standing alone. */
function keptCodes(item: Extract<Item, { kind: 'multiple' }>, choices: readonly { code: string }[]): string[] {
  const sameLength = choices.length === item.choices.length;
  return (item.exclusive ?? []).flatMap((code) => {
    if (choices.some((choice) => choice.code === code)) {
      return [code];
    }
    const before = item.choices.findIndex((choice) => choice.code === code);
    const now = sameLength ? choices[before]?.code : undefined;
    return now === undefined ? [] : [now];
  });
}
