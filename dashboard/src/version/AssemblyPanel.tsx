import { App, Button, Checkbox, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Amendment, Clash, Fit, Plan } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { Loaded, Nothing, Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useAssemble, useAssembly } from './queries';
import { fieldNames, useChangeWords } from './words';

/** What waits for a draft, where it does not fit, and what the version is made of already. */
export function AssemblyPanel({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const assembly = useAssembly(plan.id);
  return (
    <Loaded query={assembly}>
      {({ open, assembled }) => (
        <div className="stack">
          {plan.status === 'draft' && <Waiting plan={plan} fits={open} />}
          <Panel title={t('madeOf')}>
            {assembled.length === 0 ? (
              <Nothing title={t('madeOfNothing')} hint={t('madeOfNothingHint')} />
            ) : (
              <ul className="lines">
                {assembled.map((amendment) => (
                  <li key={amendment.id}>
                    <AmendmentLine amendment={amendment} />
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      )}
    </Loaded>
  );
}

export function AmendmentLine({ amendment }: { amendment: Amendment }) {
  const t = useText(messages);
  const pick = usePick();
  const words = useChangeWords();
  return (
    <>
      <span className="change-side">{words(amendment.change)}</span>
      <p className="soft small line-note">
        <Link to={`/recommendations/${amendment.recommendation}`}>
          {t('because', { text: pick(amendment.recommendationText) })}
        </Link>{' '}
        · {amendment.opdName}
      </p>
    </>
  );
}

function Waiting({ plan, fits }: { plan: Plan; fits: Fit[] }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const writer = useRole('administrator');
  const assemble = useAssemble(plan.id);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choose = (id: string, on: boolean, anyway = false) => {
    const next = new Map(chosen);
    if (on) {
      next.set(id, anyway);
    } else {
      next.delete(id);
    }
    setChosen(next);
  };
  const picks = fits
    .map(({ amendment }) => amendment.id)
    .filter((id) => chosen.has(id))
    .map((id) => ({ id, anyway: chosen.get(id) ?? false }));
  return (
    <Panel
      title={t('waiting')}
      note={t('waitingNote')}
      actions={
        writer &&
        fits.length > 0 && (
          <Button
            type="primary"
            disabled={picks.length === 0}
            loading={assemble.isPending}
            onClick={() =>
              assemble.mutate(picks, {
                onSuccess: () => {
                  setChosen(new Map());
                  void message.success(t('carriedOut'));
                },
              })
            }
          >
            {t('carryOut', { n: picks.length })}
          </Button>
        )
      }
    >
      {assemble.isError && <ProblemNotice failure={assemble.error} />}
      {fits.length === 0 ? (
        <Nothing title={t('noneWaiting')} hint={t('noneWaitingHint')} />
      ) : (
        <ul className="lines">
          {fits.map((fit) => (
            <Choice
              key={fit.amendment.id}
              fit={fit}
              writer={writer}
              chosen={chosen.get(fit.amendment.id)}
              onChoose={(on, anyway) => choose(fit.amendment.id, on, anyway)}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface ChoiceProps {
  fit: Fit;
  writer: boolean;
  chosen: boolean | undefined;
  onChoose: (on: boolean, anyway?: boolean) => void;
}

function Choice({ fit, writer, chosen, onChoose }: ChoiceProps) {
  const t = useText(messages);
  const words = useChangeWords();
  const { amendment, clashes } = fit;
  const blocked = clashes.some((clash) => !clash.overrulable);
  return (
    <li>
      <div className="assembly-choice">
        {writer && clashes.length === 0 && (
          <Checkbox
            aria-label={words(amendment.change)}
            checked={chosen !== undefined}
            onChange={(event) => onChoose(event.target.checked)}
          />
        )}
        <div>
          <AmendmentLine amendment={amendment} />
        </div>
      </div>
      {clashes.map((clash) => (
        <div key={`${clash.kind} ${clash.field} ${clash.other}`}>
          <Tag color={clash.overrulable ? 'warning' : 'error'} className="change-side clash">
            <ClashText clash={clash} />
          </Tag>
        </div>
      ))}
      {writer && clashes.length > 0 && !blocked && (
        <Checkbox checked={chosen === true} onChange={(event) => onChoose(event.target.checked, true)}>
          {t('anyway')}
        </Checkbox>
      )}
    </li>
  );
}

function ClashText({ clash }: { clash: Clash }) {
  const t = useText(messages);
  const field = clash.field ? (fieldNames[clash.field] ? t(fieldNames[clash.field] ?? 'name') : clash.field) : '';
  switch (clash.kind) {
    case 'gone':
      return t('clashGone');
    case 'exists':
      return t('clashExists');
    case 'heir-gone':
      return t('clashHeirGone');
    case 'changed-since':
      return t('clashChanged', { field: field.replace('targets/', ''), now: clash.now ?? t('nothing') });
    case 'target-gone':
      return t('clashTargetGone');
    case 'same-place':
      return t('clashSame');
  }
}
