import type { Basis } from '../api/types';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';
import { Simulated } from './Simulated';

export interface FigureBasis {
  n?: number | undefined;
  basis?: Basis | undefined;
  asOf?: string | null | undefined;
  simulated?: boolean | undefined;
  /** Anything else the reader must know, such as the year. */
  note?: string | undefined;
}

/** "n = 29 · verified only · as of 3 May, 10:42": what a figure stands on. */
export function BasisLine({ n, basis, asOf, simulated, note }: FigureBasis) {
  const t = useText(messages);
  const format = useFormat();
  const parts = [
    n === undefined ? null : t('basisN', { n }),
    basis ? t(basis === 'verified' ? 'basisVerified' : 'basisSubmitted') : null,
    note ?? null,
    asOf ? t('basisAsOf', { at: format.dateTime(asOf) }) : null,
  ].filter((part) => part !== null);
  return (
    <div className="basis">
      <span className="visually-hidden">{t('basisLabel')}: </span>
      {parts.join(' · ')} {simulated && <Simulated />}
    </div>
  );
}
