import type { Flaw } from '../api';
import { useText } from '../i18n';
import { Nothing } from '../ui';
import { useBench } from './context';
import { messages } from './messages';
import { useMoves } from './moves';
import { pathOf } from './path';

/** All that is wrong, each leading to its place. */
export function Checks({ jump }: { jump(flaw: Flaw): void }) {
  const t = useText(messages);
  const { flaws } = useBench();
  const blocking = flaws.filter((flaw) => flaw.blocks);
  const waiting = flaws.filter((flaw) => !flaw.blocks);
  return (
    <div className="builder-checks">
      {blocking.length === 0 && <Nothing title={t('noFlaws')} hint={t('noFlawsHint')} />}
      <FlawList title={t('mustMend')} flaws={blocking} jump={jump} />
      <FlawList title={t('canWait')} flaws={waiting} jump={jump} />
      <p className="soft small">{t('checkedAfterSave')}</p>
    </div>
  );
}

interface ListProps {
  title: string;
  flaws: readonly Flaw[];
  jump(flaw: Flaw): void;
}

function FlawList({ title, flaws, jump }: ListProps) {
  const { nameOf } = useMoves();
  if (flaws.length === 0) {
    return null;
  }
  return (
    <section aria-label={title}>
      <h3>
        {title} ({flaws.length})
      </h3>
      <ul>
        {flaws.map((flaw) => (
          <li key={`${flaw.pointer} ${flaw.code} ${flaw.detail}`}>
            <button type="button" onClick={() => jump(flaw)}>
              <strong>{nameOf(pathOf(flaw.pointer))}</strong>
              <span>{flaw.detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
