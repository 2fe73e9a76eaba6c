import { InboxOutlined } from '@ant-design/icons';
import { Alert, Spin, Upload } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type ImportedQuestionnaire, Problem } from '../api';
import { usePick, useText } from '../i18n';
import { Panel, ProblemNotice } from '../ui';
import { ImportProblems } from './ImportProblems';
import { messages } from './messages';
import { useImport } from './queries';

interface Props {
  /** The questionnaire to give a new draft; without it a new questionnaire comes into being. */
  questionnaire?: string;
}

/** Takes an XLSForm and tells everything that is wrong with it at once. */
export function ImportPanel({ questionnaire }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const navigate = useNavigate();
  const upload = useImport();
  const [name, setName] = useState('');

  const send = (file: File) => {
    setName(file.name);
    upload.mutate(
      { file, questionnaire },
      {
        onSuccess: (imported: ImportedQuestionnaire) => {
          if (!questionnaire && imported.warnings.length === 0) {
            navigate(`/questionnaires/${imported.id}`);
          }
        },
      },
    );
    return false;
  };

  return (
    <Panel title={t(questionnaire ? 'importDraft' : 'importNew')}>
      <div className="stack-small">
        <Upload.Dragger accept=".xlsx,.xls" showUploadList={false} beforeUpload={send} disabled={upload.isPending}>
          <p className="drop-icon">{upload.isPending ? <Spin /> : <InboxOutlined />}</p>
          <p className="drop-text">{upload.isPending ? t('importing', { name }) : t('drop')}</p>
          <p className="soft small">{t('dropHint')}</p>
        </Upload.Dragger>
        {upload.isError && <Failure failure={upload.error} name={name} />}
        {upload.isSuccess && (
          <Alert
            type="success"
            showIcon
            title={t('imported', { title: pick(upload.data.title) })}
            action={
              questionnaire ? undefined : <Link to={`/questionnaires/${upload.data.id}`}>{t('openImported')}</Link>
            }
          />
        )}
        {upload.data && upload.data.warnings.length > 0 && (
          <ImportProblems title={t('warnings')} problems={upload.data.warnings} />
        )}
      </div>
    </Panel>
  );
}

function Failure({ failure, name }: { failure: unknown; name: string }) {
  const t = useText(messages);
  if (failure instanceof Problem && failure.errors.length > 0) {
    return (
      <>
        <Alert
          role="alert"
          type="error"
          showIcon
          title={t('importFailed', { name })}
          description={t('importErrors', { n: failure.errors.length })}
        />
        <ImportProblems title={t('whatToDo')} problems={failure.errors} />
      </>
    );
  }
  return <ProblemNotice failure={failure} />;
}
