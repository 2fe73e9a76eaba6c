import { type DragEvent, useState } from 'react';
import { useText } from '../i18n';
import { fingerprint } from './fingerprint';
import { messages } from './messages';

type Verdict = { name: string; same: boolean; sha256: string } | 'unreadable' | null;

/** Compares a file with the published one, in this browser alone. */
export function FileCheck({ sha256 }: { sha256: string }) {
  const t = useText(messages);
  const [verdict, setVerdict] = useState<Verdict>(null);

  const compare = (file: File | undefined) => {
    if (file) {
      fingerprint(file).then(
        (found) => setVerdict({ name: file.name, same: found === sha256, sha256: found }),
        () => setVerdict('unreadable'),
      );
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    compare(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field below does the same by keyboard
    <section className="report-box" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h2>{t('compare')}</h2>
      <p>{t('compareHint')}</p>
      <label htmlFor="file">{t('chooseFile')}</label>
      <input id="file" className="rq-input" type="file" onChange={(event) => compare(event.target.files?.[0])} />
      <div aria-live="polite">
        {verdict === 'unreadable' && <p>{t('unreadable')}</p>}
        {verdict && verdict !== 'unreadable' && (
          <>
            <p>
              <strong>{t(verdict.same ? 'same' : 'other', { name: verdict.name })}</strong>
            </p>
            {!verdict.same && (
              <p className="report-hash">
                <code>{verdict.sha256}</code>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
