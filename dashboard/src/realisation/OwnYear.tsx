import { useText } from '../i18n';
import { Due } from './Due';
import { messages } from './messages';
import { usePunctuality } from './queries';

/** What the reader's OPD still has to bring of this year's values, and until when. */
export function OwnYear() {
  const t = useText(messages);
  const year = new Date().getFullYear();
  const { data } = usePunctuality(year);
  const own = data?.[0];
  return (
    <>
      {own && <p>{t('ownYear', { year, n: own.inTime + own.late, all: own.indicators })}</p>}
      <Due year={year} />
    </>
  );
}
