import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Drawer, Form, Input, Select } from 'antd';
import type { Member, Team, TeamPart } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useSaveTeam } from './queries';
import './cycle.css';

const parts: readonly TeamPart[] = ['lead', 'member', 'assessor'];

interface Fields {
  members: { part: TeamPart; name: string; office?: string | null; username?: string | null }[];
}

/** Where the people are named who carry a review. */
export function TeamForm({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useSaveTeam(team);
  const keep = ({ members }: Fields) =>
    void save.mutateAsync(membersOf(members)).then(
      () => {
        void message.success(t('teamSaved'));
        onClose();
      },
      () => undefined,
    );
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('editTeam')}
      size={720}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {t('save')}
          </Button>
        </div>
      }
    >
      {save.isError && <ProblemNotice failure={save.error} />}
      <p className="soft">{t('usernameHint')}</p>
      <Form<Fields>
        form={form}
        onFinish={keep}
        initialValues={{ members: team.members.length > 0 ? team.members : [{ part: 'lead', name: '' }] }}
      >
        <Form.List name="members">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row, place) => (
                <div key={row.key} className="team-row">
                  <Form.Item name={[row.name, 'part']}>
                    <Select
                      aria-label={t('partOf', { n: place + 1 })}
                      options={parts.map((one) => ({ value: one, label: t(one) }))}
                    />
                  </Form.Item>
                  {(['name', 'office', 'username'] as const).map((field) => (
                    <Form.Item key={field} name={[row.name, field]}>
                      <Input
                        maxLength={200}
                        placeholder={t(labels[field], { n: place + 1 })}
                        aria-label={t(labels[field], { n: place + 1 })}
                      />
                    </Form.Item>
                  ))}
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={t('removeMember', { n: place + 1 })}
                    onClick={() => remove(row.name)}
                  />
                </div>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({ part: 'member', name: '' })}>
                {t('addMember')}
              </Button>
            </>
          )}
        </Form.List>
      </Form>
    </Drawer>
  );
}

const labels = { name: 'nameOf', office: 'officeOf', username: 'usernameOf' } as const;

function membersOf(members: Fields['members']): Member[] {
  return members
    .filter((one) => one.name?.trim())
    .map((one) => ({
      part: one.part,
      name: one.name.trim(),
      office: one.office?.trim() || null,
      username: one.username?.trim() || null,
    }));
}
