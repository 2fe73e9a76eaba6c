import { useText } from '../i18n';
import { messages } from './messages';

/** Marks figures that come from simulated answers, wherever they appear. */
export function Simulated() {
  const t = useText(messages);
  return (
    <span className="simulated-mark" title={t('simulatedHint')}>
      {t('simulated')}
    </span>
  );
}
