import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { App, Button, Segmented } from 'antd';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { Link, useBlocker, useNavigate, useParams } from 'react-router';
import type { Flaw, TheirDraft } from '../api';
import { usePick, useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import './builder.css';
import { Checks } from './Checks';
import { type Bench, BenchProvider } from './context';
import { Editor } from './Editor';
import { deskOf, work } from './history';
import { messages } from './messages';
import { Outline } from './Outline';
import { PreviewPane } from './PreviewPane';
import { fieldId, pathOf } from './path';
import { type Opened, publish, saveDraft, useOpened, useRefresh } from './queries';
import { SaveNotice, SaveStateText } from './SaveNotice';
import { DraftSaving, type SaveState } from './saving';

/** Where a questionnaire is written. */
export default function BuilderPage() {
  const { id = '' } = useParams();
  const t = useText(messages);
  const opened = useOpened(id);
  return (
    <Loaded query={opened} rows={10}>
      {(found) =>
        found.retired ? (
          <Panel>
            <Nothing
              title={t('retired')}
              hint={t('retiredHint')}
              action={<LinkButton to={`/questionnaires/${id}`}>{t('toQuestionnaire')}</LinkButton>}
            />
          </Panel>
        ) : (
          <Builder key={id} opened={found} />
        )
      }
    </Loaded>
  );
}

type Pane = 'outline' | 'edit' | 'preview' | 'checks';

function Builder({ opened }: { opened: Opened }) {
  const t = useText(messages);
  const pick = usePick();
  const [desk, act] = useReducer(work, opened.definition, deskOf);
  const [flaws, setFlaws] = useState(opened.flaws);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [pane, setPane] = useState<Pane>('edit');
  const [words, setWords] = useState('');
  const [jump, setJump] = useState<string | null>(null);
  const saving = useSaving(opened, desk.definition, setState, setFlaws);
  useUndoKeys(act);
  useGuard(state, saving);

  const bench = useMemo<Bench>(
    () => ({
      definition: desk.definition,
      at: desk.at,
      flaws,
      change: (change, field) =>
        act({ kind: 'change', change, time: Date.now(), ...(field === undefined ? {} : { field }) }),
      look: (at) => {
        act({ kind: 'look', at });
        setPane((before) => (before === 'outline' ? 'edit' : before));
      },
      say: setWords,
    }),
    [desk.definition, desk.at, flaws],
  );

  const goTo = (flaw: Flaw) => {
    act({ kind: 'look', at: pathOf(flaw.pointer) });
    setPane('edit');
    setJump(flaw.pointer);
  };
  useEffect(() => {
    if (jump !== null) {
      focusOn(jump);
      setJump(null);
    }
  }, [jump]);

  const blocking = flaws.filter((flaw) => flaw.blocks).length;
  const checks = blocking > 0 ? t('checksCount', { n: blocking }) : t('checks');
  const panes: { value: Pane; label: string }[] = [
    { value: 'outline', label: t('outline') },
    { value: 'edit', label: t('edit') },
    { value: 'preview', label: t('preview') },
    { value: 'checks', label: checks },
  ];
  const takeTheirs = (theirs: TheirDraft) => {
    if (theirs.definition) {
      saving.takeTheirs(theirs);
      act({ kind: 'take', definition: theirs.definition });
    }
  };

  return (
    <BenchProvider value={bench}>
      <Page
        title={pick(desk.definition.title) || t('title')}
        tab={`${t('title')}: ${pick(desk.definition.title)}`}
        intro={
          <p>
            <Link to={`/questionnaires/${opened.id}`}>{t('back')}</Link> · <SaveStateText state={state} />
          </p>
        }
        actions={
          <>
            <Button
              icon={<UndoOutlined />}
              aria-label={t('undo')}
              title={`${t('undo')} (Ctrl+Z)`}
              aria-keyshortcuts="Control+Z"
              disabled={desk.past.length === 0}
              onClick={() => act({ kind: 'undo' })}
            />
            <Button
              icon={<RedoOutlined />}
              aria-label={t('redo')}
              title={`${t('redo')} (Ctrl+Shift+Z)`}
              aria-keyshortcuts="Control+Shift+Z"
              disabled={desk.future.length === 0}
              onClick={() => act({ kind: 'redo' })}
            />
            <PublishButton
              opened={opened}
              saving={saving}
              untouched={!opened.hasDraft && state.kind === 'saved' && state.at === null}
              showFlaws={() => setPane('checks')}
            />
          </>
        }
      >
        <SaveNotice
          state={state}
          retry={() => void saving.flush()}
          keepMine={(theirs) => void saving.keepMine(theirs)}
          takeTheirs={takeTheirs}
        />
        <div className="builder">
          <div className="builder-panes">
            <Segmented<Pane> block aria-label={t('panes')} value={pane} onChange={setPane} options={panes} />
          </div>
          <div className="builder-desk" data-pane={pane}>
            <Outline />
            <Editor />
            <aside className="panel builder-aside" aria-label={pane === 'checks' ? t('checks') : t('preview')}>
              <div className="builder-aside-tabs">
                <Segmented<Pane>
                  aria-label={t('panes')}
                  value={pane === 'checks' ? 'checks' : 'preview'}
                  onChange={setPane}
                  options={panes.slice(2)}
                />
              </div>
              {pane === 'checks' ? <Checks jump={goTo} /> : <PreviewPane />}
            </aside>
          </div>
        </div>
        <p className="visually-hidden" role="status">
          {words}
        </p>
      </Page>
    </BenchProvider>
  );
}

/** The field for a pointer, or the nearest one around it. */
function focusOn(pointer: string): void {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const field = document.getElementById(fieldId(place)) ?? document.getElementById(fieldId(`${place}/id`));
    if (field) {
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
      return;
    }
  }
  document.getElementById('builder-editor-title')?.focus();
}

/** Sends the draft a moment after each change. */
function useSaving(
  opened: Opened,
  definition: Opened['definition'],
  setState: (state: SaveState) => void,
  setFlaws: (flaws: readonly Flaw[]) => void,
): DraftSaving {
  const refresh = useRefresh();
  const [saving] = useState(
    () =>
      new DraftSaving(opened.version, opened.flaws, (draft, version) => saveDraft(opened.id, draft, version), {
        state: setState,
        flaws: setFlaws,
      }),
  );
  const known = useRef(opened.definition);
  useEffect(() => {
    if (known.current !== definition) {
      known.current = definition;
      saving.change(definition);
    }
  }, [definition, saving]);
  useEffect(
    () => () => {
      saving.stop();
      refresh();
    },
    [saving, refresh],
  );
  return saving;
}

/** Control+Z takes back, with Shift or as Control+Y it does again, wherever the focus is. */
function useUndoKeys(act: (deed: { kind: 'undo' } | { kind: 'redo' }) => void): void {
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) {
        return;
      }
      event.preventDefault();
      act({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [act]);
}

/** Nobody leaves with changes that are nowhere but here, unless they mean to. */
function useGuard(state: SaveState, saving: DraftSaving): void {
  const t = useText(messages);
  const { modal } = App.useApp();
  const dirty = state.kind !== 'saved';
  const blocker = useBlocker(dirty);
  const ask = useCallback(
    (blocked: { proceed(): void; reset(): void }) =>
      modal.confirm({
        title: t('leaveTitle'),
        content: t('leaveText'),
        okText: t('leave'),
        okButtonProps: { danger: true },
        cancelText: t('stay'),
        onOk: () => blocked.proceed(),
        onCancel: () => blocked.reset(),
      }),
    [modal, t],
  );
  useEffect(() => {
    if (blocker.state === 'blocked') {
      // What only waits for its turn is sent now, and nobody has to be asked.
      void saving.flush().then((saved) => {
        if (saved) {
          blocker.proceed();
        } else {
          ask(blocker);
        }
        return saved;
      });
    }
  }, [blocker, saving, ask]);
  useEffect(() => {
    if (!dirty) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}

interface PublishProps {
  opened: Opened;
  saving: DraftSaving;
  /** A published version that nobody has changed. */
  untouched: boolean;
  showFlaws(): void;
}

function PublishButton({ opened, saving, untouched, showFlaws }: PublishProps) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { message, modal } = App.useApp();
  const go = async () => {
    try {
      await publish(opened.id, saving.version);
      refresh();
      void message.success(t('publishedNow'));
      navigate(`/questionnaires/${opened.id}`);
    } catch (failure) {
      const text = problemText(failure, ui);
      modal.error({ title: text.title, content: text.detail });
    }
  };
  const ask = async () => {
    if (untouched) {
      void message.info(t('nothingNew'));
      return;
    }
    if (!(await saving.flush())) {
      return;
    }
    const blocking = saving.flaws.filter((flaw) => flaw.blocks).length;
    if (blocking > 0) {
      void message.warning(t('notReady', { n: blocking }));
      showFlaws();
      return;
    }
    modal.confirm({
      title: t('publishTitle'),
      content: t('publishText'),
      okText: t('publish'),
      cancelText: t('cancel'),
      onOk: go,
    });
  };
  return (
    <Button type="primary" onClick={() => void ask()}>
      {t('publish')}
    </Button>
  );
}
