import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Review } from '../api';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { useTeam } from '../meeting';
import { Loaded, Panel } from '../ui';
import { messages } from './messages';
import { TeamForm } from './TeamForm';

/** Who carries the review. */
export function TeamPanel({ review }: { review: Review }) {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const [editing, setEditing] = useState(false);
  const team = useTeam(review.id);
  return (
    <div id="team">
      <Panel
        title={t('team')}
        note={t('teamNote')}
        actions={
          administrator &&
          review.phase !== 'closed' &&
          team.data && <Button onClick={() => setEditing(true)}>{t('editTeam')}</Button>
        }
      >
        <Loaded query={team} rows={2}>
          {({ members }) =>
            members.length === 0 ? (
              <p className="soft notice-detail">{t('noTeam')}</p>
            ) : (
              <ul className="lines lines-tight">
                {members.map((one) => (
                  <li key={`${one.part} ${one.name}`} className="line-row">
                    <div>
                      <span className="opd-name">{one.name}</span>
                      {one.office && <div className="soft small">{one.office}</div>}
                    </div>
                    <Tag color={one.part === 'lead' ? 'processing' : 'default'}>{t(one.part)}</Tag>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        {editing && team.data && <TeamForm team={team.data} onClose={() => setEditing(false)} />}
      </Panel>
    </div>
  );
}
