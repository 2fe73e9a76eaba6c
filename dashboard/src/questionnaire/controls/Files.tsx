import { useState } from 'react';
import { Problem } from '../../api/problem';
import type { EvidenceFile } from '../../api/types';
import { useText } from '../../i18n';
import { messages } from '../messages';
import type { Control } from './control';

/** Sends one file and answers what the server keeps of it. */
export type Upload = (file: File) => Promise<EvidenceFile>;

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp';

interface FilesProps extends Control<string[]> {
  /** Absent where nobody is signed in to upload. */
  upload: Upload | undefined;
}

/** Files that prove an answer; what is kept of each is its id, and its name while this page is open. */
export function Files({ id, value, set, describedBy, upload }: FilesProps) {
  const t = useText(messages);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const files = Array.isArray(value) ? value.map(String) : [];
  if (!upload) {
    return <p className="rq-ends">{t('fileLater')}</p>;
  }

  const add = async (file: File) => {
    setBusy(file.name);
    setFailure(null);
    try {
      const kept = await upload(file);
      setNames((known) => ({ ...known, [kept.id]: kept.name }));
      set([...files, kept.id]);
    } catch (problem) {
      setFailure(problem instanceof Problem ? (problem.detail ?? problem.title ?? problem.message) : String(problem));
    } finally {
      setBusy(null);
    }
  };

  return (
    <fieldset className="rq-files" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {files.map((file, index) => {
        const name = names[file] ?? `#${index + 1}`;
        return (
          <span key={file} className="rq-file">
            <a href={`/api/survey/evidence/${file}`} download>
              {name}
            </a>
            <button
              type="button"
              aria-label={t('removeFile', { name })}
              onClick={() => set(files.length > 1 ? files.filter((each) => each !== file) : undefined)}
            >
              ×
            </button>
          </span>
        );
      })}
      <label className="rq-button">
        {busy ? t('uploading', { name: busy }) : t('addFile')}
        <input
          type="file"
          className="rq-hidden"
          accept={accepted}
          disabled={busy !== null}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) {
              void add(file);
            }
          }}
        />
      </label>
      <p className="rq-ends">{t('fileRule')}</p>
      {failure ? (
        <p className="rq-error" role="alert">
          {failure}
        </p>
      ) : null}
    </fieldset>
  );
}
