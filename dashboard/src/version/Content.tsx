import { App, Button, Input, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Indicator, Plan, Programme } from '../api';
import { useRole } from '../app/session';
import { useFormat, usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { IndicatorForm } from './IndicatorForm';
import { messages } from './messages';
import { ProgrammeForm } from './ProgrammeForm';
import { useDrop, useVersionIndicators, useVersionProgrammes } from './queries';
import { planDecimals } from './words';

const atOnce = 50;

/** What a version promises and measures; of a draft, where it is changed. */
export function Content({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const [words, setWords] = useState('');
  const editable = useRole('administrator') && plan.status === 'draft';
  return (
    <div className="stack">
      <Input.Search
        allowClear
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Programmes plan={plan} editable={editable} words={words.trim().toLowerCase()} />
      <Indicators plan={plan} editable={editable} words={words.trim().toLowerCase()} />
    </div>
  );
}

interface Props {
  plan: Plan;
  editable: boolean;
  words: string;
}

const matches = (one: { name: string; code: string }, words: string) =>
  `${one.name} ${one.code}`.toLowerCase().includes(words);

function Programmes({ plan, editable, words }: Props) {
  const t = useText(messages);
  const programmes = useVersionProgrammes(plan.id);
  const [edited, setEdited] = useState<Programme | 'new' | null>(null);
  return (
    <Panel
      title={t('programmes')}
      actions={editable && <Button onClick={() => setEdited('new')}>{t('addProgramme')}</Button>}
    >
      <Loaded query={programmes}>
        {(all) => (
          <Parts
            all={all}
            shown={all.filter((one) => matches(one, words))}
            kind="programmes"
            editable={editable}
            onEdit={setEdited}
            line={(one) => <ProgrammeLine plan={plan} programme={one} />}
          />
        )}
      </Loaded>
      {edited && (
        <ProgrammeForm plan={plan} programme={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}

function Indicators({ plan, editable, words }: Props) {
  const t = useText(messages);
  const indicators = useVersionIndicators(plan.id);
  const [edited, setEdited] = useState<Indicator | 'new' | null>(null);
  return (
    <Panel
      title={t('indicators')}
      actions={editable && <Button onClick={() => setEdited('new')}>{t('addIndicator')}</Button>}
    >
      <Loaded query={indicators}>
        {(all) => (
          <Parts
            all={all}
            shown={all.filter((one) => matches(one, words))}
            kind="indicators"
            editable={editable}
            onEdit={setEdited}
            line={(one) => <IndicatorLine indicator={one} />}
          />
        )}
      </Loaded>
      {edited && (
        <IndicatorForm plan={plan} indicator={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}

interface PartsProps<T> {
  all: T[];
  shown: T[];
  kind: 'programmes' | 'indicators';
  editable: boolean;
  onEdit: (part: T) => void;
  line: (part: T) => ReactNode;
}

function Parts<T extends Programme | Indicator>({ all, shown, kind, editable, onEdit, line }: PartsProps<T>) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const drop = useDrop(kind);
  const [most, setMost] = useState(atOnce);
  if (shown.length === 0) {
    return all.length === 0 ? (
      <Nothing title={t('nothingHere')} hint={t('nothingHereHint')} />
    ) : (
      <Nothing title={t('nothingFound')} hint={t('nothingFoundHint')} />
    );
  }
  const ask = (part: T) =>
    modal.confirm({
      title: t('dropAsk', { name: part.name }),
      okText: t('drop'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () =>
        drop.mutateAsync({ id: part.id, version: part.version }).then(
          () => void message.success(t('dropped')),
          (failure) => {
            const text = problemText(failure, ui);
            modal.error({ title: text.title, content: text.detail });
          },
        ),
    });
  return (
    <>
      <ul className="lines">
        {shown.slice(0, most).map((part) => (
          <li key={part.id}>
            {line(part)}
            {editable && (
              <div>
                <Button type="link" size="small" onClick={() => onEdit(part)}>
                  {t('edit')}
                </Button>
                <Button type="link" size="small" danger onClick={() => ask(part)}>
                  {t('drop')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost(most + atOnce)}>{t('more', { n: shown.length - most })}</Button>
      )}
    </>
  );
}

function ProgrammeLine({ plan, programme }: { plan: Plan; programme: Programme }) {
  const t = useText(messages);
  const pick = usePick();
  const dimension = plan.dimensions.find((one) => one.code === programme.dimension);
  const sub = dimension?.subDimensions.find((one) => one.code === programme.subDimension);
  return (
    <>
      <strong>{programme.name}</strong> {programme.quickWin && <Tag color="warning">{t('quickWin')}</Tag>}
      <p className="soft small line-note">
        {[pick(dimension?.name), pick(sub?.name), programme.opdName, `${programme.from}–${programme.to}`]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
    </>
  );
}

function IndicatorLine({ indicator }: { indicator: Indicator }) {
  const format = useFormat();
  return (
    <>
      <strong>{indicator.name}</strong>
      <p className="soft small line-note">
        {indicator.unit} · {indicator.opdName}
      </p>
      <p className="small line-note">
        {indicator.targets.map((target) => `${target.year}: ${format.aim(target, planDecimals)}`).join(' · ')}
      </p>
    </>
  );
}
