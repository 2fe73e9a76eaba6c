import { App, Button } from 'antd';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Plan } from '../api';
import { usePlans } from '../app/city';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { newId } from '../questionnaire/new-id';
import { Loaded, Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useBegin } from './queries';
import { VersionFacts, VersionTag } from './VersionFacts';

/** Every version of a plan, the newest first, and where the next one begins. */
export function Versions({ plan }: { plan: Plan }) {
  const t = useText(messages);
  const plans = usePlans();
  return (
    <Loaded query={plans}>
      {(all) => {
        const versions = all.filter((one) => one.code === plan.code).sort((one, other) => other.number - one.number);
        return (
          <Panel title={t('versions')} note={t('versionsNote')} actions={<Begin versions={versions} />}>
            <ul className="lines">
              {versions.map((one) => (
                <li key={one.id}>
                  <Link to={`/plan/versions/${one.id}`}>
                    <strong>{t('version', { n: one.number })}</strong>
                  </Link>{' '}
                  <VersionTag plan={one} />
                  <VersionFacts plan={one} />
                </li>
              ))}
            </ul>
          </Panel>
        );
      }}
    </Loaded>
  );
}

function Begin({ versions }: { versions: Plan[] }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const begin = useBegin();
  const fresh = useRef(newId());
  const basis = versions.find((one) => one.status === 'approved');
  const underWay = versions.some((one) => one.status === 'draft' || one.status === 'proposed');
  if (!useRole('administrator') || !basis || underWay) {
    return null;
  }
  return (
    <>
      {begin.isError && <ProblemNotice failure={begin.error} />}
      <Button
        type="primary"
        loading={begin.isPending}
        onClick={() =>
          begin.mutate(
            { basis: basis.id, id: fresh.current },
            {
              onSuccess: (draft) => {
                void message.success(t('begun'));
                navigate(`/plan/versions/${draft.id}`);
              },
            },
          )
        }
      >
        {t('begin')}
      </Button>
    </>
  );
}
