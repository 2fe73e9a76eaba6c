import { App, Button, Popover, Tag } from 'antd';
import { useState } from 'react';
import type { Indicator, Realisation } from '../api';
import { useRole } from '../app/session';
import { type Formats, useText } from '../i18n';
import { ProblemNotice, ReasonModal } from '../ui';
import { messages } from './messages';
import { useJudgeRealisation } from './queries';

interface Props {
  indicator: Indicator;
  year: number;
  format: Formats;
}

/** Realisation over target of one year; an administrator judges a submitted value here. */
export function YearCell({ indicator, year, format }: Props) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const target = indicator.targets.find((one) => one.year === year);
  const reached = indicator.realisations.find((one) => one.year === year);
  if (!target && !reached) {
    return <span className="soft">–</span>;
  }
  return (
    <div className="numeric year-cell">
      <strong title={t('realisation')}>{reached ? format.number(reached.value, 3) : '–'}</strong>
      {target && (
        <div className="soft small">
          {t('target')} {format.aim(target)}
        </div>
      )}
      {reached && reached.state !== 'verified' && <Tag>{t(reached.state)}</Tag>}
      {administrator && reached?.state === 'submitted' && <Judge indicator={indicator} realisation={reached} />}
    </div>
  );
}

function Judge({ indicator, realisation }: { indicator: Indicator; realisation: Realisation }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const judge = useJudgeRealisation(indicator.id, realisation.year);
  return (
    <>
      <Popover
        trigger="click"
        title={`${indicator.name}, ${realisation.year}`}
        content={
          <div className="stack-small">
            {realisation.note && <p className="notice-detail">{realisation.note}</p>}
            {judge.isError && <ProblemNotice failure={judge.error} />}
            <Button
              type="primary"
              size="small"
              loading={judge.isPending}
              onClick={() =>
                judge.mutate({ verified: true }, { onSuccess: () => void message.success(t('verifiedNow')) })
              }
            >
              {t('verify')}
            </Button>{' '}
            <Button size="small" onClick={() => setAsking(true)}>
              {t('giveBack')}
            </Button>
          </div>
        }
      >
        <Button size="small" type="link">
          {t('verify')}
        </Button>
      </Popover>
      <ReasonModal
        open={asking}
        title={t('giveBack')}
        pending={judge.isPending}
        failure={judge.error}
        onCancel={() => setAsking(false)}
        onReason={(reason) =>
          judge.mutate(
            { verified: false, reason },
            {
              onSuccess: () => {
                setAsking(false);
                void message.success(t('returnedNow'));
              },
            },
          )
        }
      />
    </>
  );
}
