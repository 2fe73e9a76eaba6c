import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Instrument, Problem } from '../api';
import { type Translate, useText } from '../i18n';
import { newId } from '../questionnaire/new-id';
import { Panel, ProblemNotice } from '../ui';
import { BandsEditor } from './BandsEditor';
import { type Flaw, flawsOf } from './checks';
import { type Draft, toRequest } from './draft';
import { goTo, WrongPlaces } from './editing';
import { FactsEditor, RulesEditor } from './FactsEditor';
import { messages } from './messages';
import type { id as catalogue } from './messages/id';
import { useSaveInstrument } from './queries';
import { TreeEditor } from './TreeEditor';

interface Props {
  initial: Draft;
  /** The draft that is changed; null for a new one. */
  existing: Instrument | null;
}

interface Place {
  pointer: string;
  text: string;
}

/** Where an instrument of the city's own is written; what does not add up is named, and a press leads there. */
export function Editor({ initial, existing }: Props) {
  const t = useText(messages);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [id] = useState(() => existing?.id ?? newId());
  const save = useSaveInstrument();
  const [refused, setRefused] = useState<Place[]>([]);
  const flaws = flawsOf(draft).map((flaw): Place => ({ pointer: flaw.pointer, text: flawText(flaw, t) }));
  const shown = tried ? (flaws.length > 0 ? flaws : refused) : [];
  const change = (fields: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...fields }));
    setRefused([]);
  };

  const send = async () => {
    setTried(true);
    const first = flaws[0];
    if (first) {
      goTo(first.pointer);
      return;
    }
    try {
      const saved = await save.mutateAsync({ id, version: existing?.version ?? null, facts: toRequest(draft) });
      void message.success(t('saved'));
      navigate(`/instruments/${saved.id}`);
    } catch (failure) {
      if (failure instanceof Problem) {
        setRefused(failure.errors.map(({ pointer, detail }) => ({ pointer: pointer ?? '', text: detail })));
      }
    }
  };

  return (
    <WrongPlaces places={Object.fromEntries(shown.map(({ pointer, text }) => [pointer, text]))}>
      <div className="stack">
        {save.isError && <ProblemNotice failure={save.error} />}
        <FactsEditor draft={draft} onChange={change} codeFixed={existing !== null} />
        <RulesEditor draft={draft} onChange={change} />
        <TreeEditor draft={draft} onRows={(rows) => change({ rows })} />
        <BandsEditor draft={draft} onChange={change} />
        <Panel title={t('check')} className="editor-check">
          {flaws.length === 0 ? (
            <p className="notice-detail">{t('addsUp')}</p>
          ) : (
            <ul className="editor-flaws">
              {flaws.map(({ pointer, text }) => (
                <li key={`${pointer} ${text}`}>
                  <Button
                    type="link"
                    onClick={() => {
                      setTried(true);
                      goTo(pointer);
                    }}
                  >
                    {text}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <div className="drawer-foot">
            <Button onClick={() => navigate(existing ? `/instruments/${existing.id}` : '/instruments')}>
              {t('cancel')}
            </Button>
            <Button type="primary" loading={save.isPending} onClick={() => void send()}>
              {t('save')}
            </Button>
          </div>
        </Panel>
      </div>
    </WrongPlaces>
  );
}

function flawText(flaw: Flaw, t: Translate<typeof catalogue>): string {
  if (flaw.values === undefined) {
    return t(flaw.text);
  }
  const { sum = 0, wanted = 0, one = 0, other = 0 } = flaw.values;
  switch (flaw.text) {
    case 'flawSum':
      return t('flawSum', { sum, wanted });
    case 'flawGap':
      return t('flawGap', { one, other });
    case 'flawOverlap':
      return t('flawOverlap', { one, other });
    case 'flawEnd':
      return t('flawEnd', { wanted });
  }
}
