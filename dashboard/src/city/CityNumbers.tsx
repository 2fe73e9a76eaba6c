import type { Achievement, Evaluation, Programme } from '../api';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';

interface Props {
  achievement: Achievement;
  evaluations: Evaluation[];
  programmes: Programme[];
}

/** The city's state in four numbers. */
export function CityNumbers({ achievement, evaluations, programmes }: Props) {
  const t = useText(messages);
  const format = useFormat();
  const reached = achievement.items.flatMap((item) => (item.achievement === null ? [] : [item.achievement]));
  const quickWins = programmes.filter((one) => one.quickWin);
  const ict = quickWins.filter((one) => one.ict).length;
  return (
    <div className="numbers">
      <IndexNumber evaluations={evaluations} />
      <div className="number">
        <strong>{reached.filter((value) => value >= 100).length}</strong>
        <span>{t('met')}</span>
        <span>{t('metOf', { n: reached.length })}</span>
      </div>
      <div className="number">
        <strong>{format.percent(achievement.overall.achievement)}</strong>
        <span>{t('mean', { year: achievement.year })}</span>
        <span>{t('meanNote', { n: reached.length })}</span>
      </div>
      <div className="number">
        <strong>{quickWins.length}</strong>
        <span>{t('quickWinCount')}</span>
        <span>{t('quickWinNote', { ict, other: quickWins.length - ict })}</span>
      </div>
    </div>
  );
}

function IndexNumber({ evaluations }: { evaluations: Evaluation[] }) {
  const t = useText(messages);
  const format = useFormat();
  const [latest, before] = [...evaluations].sort((a, b) => b.year - a.year);
  if (!latest) {
    return null;
  }
  return (
    <div className="number number-strong">
      <strong>{format.fixed(latest.index)}</strong>
      <span>{t('index', { year: latest.year })}</span>
      {before && <span>{changeText(latest, before)}</span>}
    </div>
  );

  function changeText(now: Evaluation, then: Evaluation): string {
    const change = now.index - then.index;
    const year = String(then.year);
    if (Math.abs(change) < 0.005) {
      return t('indexSame', { year });
    }
    return t(change > 0 ? 'indexUp' : 'indexDown', { change: format.fixed(Math.abs(change)), year });
  }
}
