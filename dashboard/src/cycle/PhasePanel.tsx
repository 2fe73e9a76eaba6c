import { Alert, App, Button, Steps } from 'antd';
import { useState } from 'react';
import type { PhaseCondition, Review } from '../api';
import { useRole } from '../app/session';
import { useFormat, useText } from '../i18n';
import { Loaded, Panel, ReasonModal } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { Conditions } from './Conditions';
import { mends } from './conditions';
import { KeepPlan } from './KeepPlan';
import { messages } from './messages';
import { phases, placeOf } from './phases';
import { useConditions, useEnterPhase } from './queries';

/** Where a review stands among its phases, and what the next one needs. */
export function PhasePanel({ review }: { review: Review }) {
  const t = useText(messages);
  const format = useFormat();
  const administrator = useRole('administrator');
  const conditions = useConditions(review.id);
  const place = placeOf(review.phase);
  const now = phases[place];
  const next = phases[place + 1];
  const needed = conditions.data?.filter((one) => one.phase === next?.phase) ?? [];
  return (
    <Panel
      title={t('phase')}
      note={now && t(now.text)}
      actions={
        administrator && <Ways key={review.version} review={review} needed={needed} ready={conditions.isSuccess} />
      }
    >
      <Steps
        current={place}
        responsive
        size="small"
        titlePlacement="vertical"
        items={phases.map(({ name }) => ({ title: t(name) }))}
      />
      {review.reason && <Alert type="info" showIcon title={t('phaseReason', { reason: review.reason })} />}
      {review.keeping && (
        <Alert
          type="info"
          showIcon
          title={t('keptOn', { date: format.date(review.keeping.on), because: review.keeping.because })}
        />
      )}
      {next && (
        <Loaded query={conditions} rows={2}>
          {() => <Conditions phase={t(next.name)} conditions={needed} />}
        </Loaded>
      )}
    </Panel>
  );
}

interface WaysProps {
  review: Review;
  needed: readonly PhaseCondition[];
  ready: boolean;
}

/** On to the next phase, with a reason where something is missing, or back with one. */
function Ways({ review, needed, ready }: WaysProps) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const enter = useEnterPhase(review);
  const [asking, setAsking] = useState<'back' | 'despite' | null>(null);
  const place = placeOf(review.phase);
  const next = phases[place + 1];
  const before = phases[place - 1];
  if (!next) {
    return null;
  }
  const unmet = needed.filter((one) => !one.met);
  const binding = unmet.some((one) => !one.waivable);
  const phase = t(next.name);

  const go = () =>
    enter.mutateAsync({ phase: next.phase }).then(
      () => void message.success(t('entered')),
      (failure: unknown) => {
        const text = problemText(failure, ui);
        modal.error({ title: text.title, content: text.detail });
      },
    );
  const confirm = () =>
    modal.confirm({
      title: t('enterTitle', { phase }),
      content: t('enterText'),
      okText: t('enter', { phase }),
      cancelText: t('cancel'),
      onOk: go,
    });
  const withReason = (reason: string) => {
    const wanted = asking === 'back' ? before : next;
    if (wanted) {
      void enter.mutateAsync({ phase: wanted.phase, reason }).then(
        () => void message.success(t('entered')),
        () => undefined,
      );
    }
  };

  return (
    <>
      {before && <Button onClick={() => setAsking('back')}>{t('back')}</Button>}
      {binding && <KeepPlan review={review} />}
      <Button
        type="primary"
        disabled={!ready || binding}
        onClick={() => (unmet.length === 0 ? confirm() : setAsking('despite'))}
      >
        {unmet.length === 0 || binding ? t('enter', { phase }) : t('despite')}
      </Button>
      <ReasonModal
        open={asking !== null}
        title={t(asking === 'back' ? 'back' : 'despite')}
        hint={
          asking === 'back'
            ? t('backHint', { phase: before ? t(before.name) : '' })
            : t('despiteHint', {
                missing: unmet.map((one) => t(mends[one.code]?.text ?? 'missing')).join('; '),
              })
        }
        pending={enter.isPending}
        failure={enter.error}
        onCancel={() => setAsking(null)}
        onReason={withReason}
      />
    </>
  );
}
