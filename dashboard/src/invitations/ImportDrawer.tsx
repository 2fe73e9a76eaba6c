import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Button, Drawer, Spin, Upload } from 'antd';
import { useState } from 'react';
import { type InviteesOutcome, Problem } from '../api';
import { ImportProblems } from '../authoring/ImportProblems';
import { useText } from '../i18n';
import { download, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useImport } from './queries';

const example = '\uFEFFsurel,nama,kelompok,wilayah,bahasa\r\nbudi@contoh.id,Budi Santoso,,,id\r\n';

/** Takes a list of people: it is checked first and shown what would happen, then everybody is invited or nobody. */
export function ImportDrawer({ campaign, onClose }: { campaign: string; onClose: () => void }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const check = useImport(campaign);
  const invite = useImport(campaign);
  const [file, setFile] = useState<File | null>(null);

  const look = (chosen: File) => {
    setFile(chosen);
    invite.reset();
    check.mutate({ file: chosen, dryRun: true });
    return false;
  };
  const send = () =>
    file &&
    invite.mutate(
      { file, dryRun: false },
      {
        onSuccess: (outcome) => {
          void message.success(t('added', { n: outcome.added }));
          onClose();
        },
      },
    );
  const failure = invite.error ?? check.error;

  return (
    <Drawer open onClose={onClose} title={t('importTitle')} size={720}>
      <div className="stack-small">
        <p className="soft">{t('importHint')}</p>
        <Button onClick={() => download(example, 'undangan.csv')}>{t('template')}</Button>
        <Upload.Dragger accept=".xlsx,.csv" showUploadList={false} beforeUpload={look} disabled={check.isPending}>
          <div className="drop-icon">{check.isPending ? <Spin /> : <InboxOutlined />}</div>
          <p className="drop-text">{check.isPending ? t('checking', { name: file?.name ?? '' }) : t('drop')}</p>
          <p className="soft small">{t('dropHint')}</p>
        </Upload.Dragger>
        {failure && <Failure failure={failure} />}
        {check.data && !failure && <Outcome outcome={check.data} pending={invite.isPending} onInvite={send} />}
      </div>
    </Drawer>
  );
}

function Failure({ failure }: { failure: Error }) {
  const t = useText(messages);
  if (failure instanceof Problem && failure.errors.length > 0) {
    return (
      <>
        <Alert type="error" showIcon title={failure.detail ?? t('errors', { n: failure.errors.length })} />
        <ImportProblems title={t('whatToDo')} problems={failure.errors} />
      </>
    );
  }
  return <ProblemNotice failure={failure} />;
}

interface OutcomeProps {
  outcome: InviteesOutcome;
  pending: boolean;
  onInvite: () => void;
}

function Outcome({ outcome, pending, onInvite }: OutcomeProps) {
  const t = useText(messages);
  const { added, already, warnings } = outcome;
  return (
    <>
      <Alert
        type={added > 0 ? 'success' : 'info'}
        showIcon
        title={added > 0 ? t('wouldAdd', { n: added }) : t('nobodyNew')}
        description={already > 0 ? t('already', { n: already }) : undefined}
      />
      {warnings.length > 0 && <ImportProblems title={t('warnings')} problems={warnings} />}
      {added > 0 && (
        <Button type="primary" loading={pending} onClick={onInvite}>
          {t('confirm', { n: added })}
        </Button>
      )}
    </>
  );
}
