import { Alert, Button } from 'antd';
import type { TheirDraft } from '../api';
import { useFormat, useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import type { SaveState } from './saving';

/** Where the latest changes are. */
export function SaveStateText({ state }: { state: SaveState }) {
  const t = useText(messages);
  const format = useFormat();
  const text = () => {
    switch (state.kind) {
      case 'saved':
        return state.at ? t('saved', { time: format.time(state.at) }) : t('allSaved');
      case 'unsaved':
        return t('unsaved');
      case 'saving':
        return t('saving');
      case 'waiting':
        return t('waiting');
      case 'conflict':
      case 'refused':
        return t('refused');
    }
  };
  return (
    <span className="builder-state" data-state={state.kind} role="status">
      {text()}
    </span>
  );
}

interface Props {
  state: SaveState;
  retry(): void;
  keepMine(theirs: TheirDraft): void;
  takeTheirs(theirs: TheirDraft): void;
}

/** What the person must decide or mend before anything is saved again. */
export function SaveNotice({ state, retry, keepMine, takeTheirs }: Props) {
  if (state.kind === 'conflict') {
    return <Conflict theirs={state.theirs} keepMine={keepMine} takeTheirs={takeTheirs} />;
  }
  return state.kind === 'refused' ? <ProblemNotice failure={state.problem} onRetry={retry} /> : null;
}

function Conflict({ theirs, keepMine, takeTheirs }: Pick<Props, 'keepMine' | 'takeTheirs'> & { theirs: TheirDraft }) {
  const t = useText(messages);
  const format = useFormat();
  const name = theirs.updatedBy.name;
  const gone = theirs.definition === null;
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={gone ? t('draftGone', { name }) : t('conflictTitle', { name })}
      description={
        <>
          <p className="notice-detail">
            {gone ? t('draftGoneText') : t('conflictText', { time: format.dateTime(theirs.updatedAt) })}
          </p>
          <div className="page-actions">
            {!gone && (
              <Button type="primary" onClick={() => takeTheirs(theirs)}>
                {t('takeTheirs', { name })}
              </Button>
            )}
            <Button danger={!gone} onClick={() => keepMine(theirs)}>
              {t(gone ? 'keepAsDraft' : 'keepMine')}
            </Button>
          </div>
        </>
      }
    />
  );
}
