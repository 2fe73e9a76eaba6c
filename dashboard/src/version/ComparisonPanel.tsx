import { Button, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Cause, Comparison, PartDifference, Plan, TargetDifference } from '../api';
import { type PlainKey, useFormat, usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';
import { useComparison, workbookOf } from './queries';
import { fieldNames, useAimWords } from './words';

/** How a version differs from another, part by part and target by target, with the recommendation behind each change. */
export function ComparisonPanel({ plan, versions }: { plan: Plan; versions: Plan[] }) {
  const t = useText(messages);
  const others = versions.filter((one) => one.id !== plan.id).sort((one, other) => other.number - one.number);
  const basis = others.find((one) => one.id === plan.basedOn) ?? others[0];
  const [chosen, setChosen] = useState<string>();
  const from = chosen ?? basis?.id;
  const comparison = useComparison(plan.id, from);
  if (from === undefined) {
    return (
      <Panel>
        <Nothing title={t('firstVersion')} hint={t('firstVersionHint')} />
      </Panel>
    );
  }
  return (
    <div className="stack">
      <div className="filters">
        <Select
          aria-label={t('compareWith')}
          value={from}
          onChange={setChosen}
          options={others.map((one) => ({ value: one.id, label: t('version', { n: one.number }) }))}
        />
        <Button href={workbookOf(plan.id, from)}>{t('download')}</Button>
      </div>
      <Loaded query={comparison}>{(found) => <Differences comparison={found} />}</Loaded>
    </div>
  );
}

function Differences({ comparison }: { comparison: Comparison }) {
  const t = useText(messages);
  const { dimensions, programmes, indicators, targets } = comparison;
  if (dimensions.length + programmes.length + indicators.length + targets.length === 0) {
    return (
      <Panel>
        <Nothing title={t('same')} hint={t('sameHint')} />
      </Panel>
    );
  }
  return (
    <>
      <PartList title="dimensions" parts={dimensions} />
      <PartList title="programmes" parts={programmes} />
      <PartList title="indicators" parts={indicators} />
      {targets.length > 0 && (
        <Panel title={t('targets')}>
          <ul className="lines">
            {targets.map((target) => (
              <TargetLine key={`${target.origin} ${target.year}`} target={target} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function PartList({ title, parts }: { title: PlainKey<typeof id>; parts: PartDifference[] }) {
  const t = useText(messages);
  return parts.length === 0 ? null : (
    <Panel title={t(title)}>
      <ul className="lines">
        {parts.map((part) => (
          <PartLine key={part.origin} part={part} />
        ))}
      </ul>
    </Panel>
  );
}

/** The names of what happened: a move, another name and another owner are told as such. */
function happened(part: PartDifference): PlainKey<typeof id>[] {
  if (part.kind !== 'changed') {
    return [part.kind === 'added' ? 'added' : 'droppedPart'];
  }
  const fields = part.fields.map((one) => one.field);
  const named: PlainKey<typeof id>[] = [];
  if (fields.includes('dimension') || fields.includes('subDimension')) {
    named.push('moved');
  }
  if (fields.includes('name')) {
    named.push('renamed');
  }
  if (fields.includes('opd')) {
    named.push('newOwner');
  }
  return named.length > 0 ? named : ['changed'];
}

const colors: Partial<Record<PlainKey<typeof id>, string>> = { added: 'success', droppedPart: 'error' };

function PartLine({ part }: { part: PartDifference }) {
  const t = useText(messages);
  return (
    <li>
      <strong>{part.name}</strong>{' '}
      {happened(part).map((what) => (
        <Tag key={what} color={colors[what] ?? 'processing'}>
          {t(what)}
        </Tag>
      ))}
      {part.fields.map((field) => (
        <p key={field.field} className="small line-note change-side">
          {t('saysField', {
            field: t(fieldNames[field.field] ?? 'name'),
            before: field.before ?? t('nothing'),
            after: field.after ?? t('nothing'),
          })}
        </p>
      ))}
      <Because causes={part.because} />
    </li>
  );
}

function TargetLine({ target }: { target: TargetDifference }) {
  const t = useText(messages);
  const format = useFormat();
  const aimWords = useAimWords();
  const { absolute, relative } = target;
  return (
    <li>
      <strong>{target.name}</strong>
      <p className="line-note change-side">
        {target.year}: {aimWords(target.before)} → {aimWords(target.after)}
      </p>
      {absolute !== null && (
        <p className="soft small line-note">
          {t('difference', {
            absolute: signed(absolute, format.number(absolute)),
            relative: signed(relative ?? 0, format.percent(relative)),
          })}
        </p>
      )}
      <Because causes={target.because} />
    </li>
  );
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}

function Because({ causes }: { causes: Cause[] }) {
  const t = useText(messages);
  const pick = usePick();
  return causes.map((cause) => (
    <p key={cause.amendment} className="small line-note">
      <Link to={`/recommendations/${cause.recommendation}`}>{t('because', { text: pick(cause.text) })}</Link>
    </p>
  ));
}
