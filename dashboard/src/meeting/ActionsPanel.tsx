import { App, Button, Form, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Meeting } from '../api';
import { useText } from '../i18n';
import { newId } from '../questionnaire/new-id';
import { Loaded, Panel, ProblemNotice } from '../ui';
import { ActionLine } from './ActionLine';
import { messages } from './messages';
import { useActions, useGiveAction } from './queries';

/** What a meeting gave offices to do. */
export function ActionsPanel({ meeting }: { meeting: Meeting }) {
  const t = useText(messages);
  const [giving, setGiving] = useState(false);
  const actions = useActions({ meeting: meeting.id });
  return (
    <Panel
      title={t('actions')}
      note={t('actionsNote')}
      actions={
        meeting.mayLead && meeting.opds.length > 0 && <Button onClick={() => setGiving(true)}>{t('addAction')}</Button>
      }
    >
      {giving && <ActionForm meeting={meeting} onClose={() => setGiving(false)} />}
      <Loaded query={actions} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="soft">{t('noActions')}</p>
          ) : (
            <ul className="lines">
              {all.map((action) => (
                <ActionLine key={`${action.id} ${action.version}`} action={action} mayLead={meeting.mayLead} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface Fields {
  text: string;
  opd: string;
  due: string;
}

function ActionForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const t = useText(messages);
  const { message } = App.useApp();
  const give = useGiveAction();
  const fresh = useRef(newId());
  const keep = ({ text, opd, due }: Fields) =>
    void give.mutateAsync({ id: fresh.current, facts: { meeting: meeting.id, text: text.trim(), opd, due } }).then(
      () => {
        void message.success(t('given'));
        onClose();
      },
      () => undefined,
    );
  return (
    <Form<Fields> layout="vertical" onFinish={keep} className="meeting-rows">
      {give.isError && <ProblemNotice failure={give.error} />}
      <Form.Item
        name="text"
        label={t('actionText')}
        rules={[{ required: true, whitespace: true, message: t('needAction') }]}
      >
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <div className="form-columns">
        <Form.Item name="opd" label={t('owner')} rules={[{ required: true, message: t('needOwner') }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={meeting.opds.map((opd) => ({ value: opd.code, label: opd.name }))}
          />
        </Form.Item>
        <Form.Item name="due" label={t('due')} rules={[{ required: true, message: t('needDue') }]}>
          <Input type="date" />
        </Form.Item>
      </div>
      <div className="panel-actions">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {t('give')}
        </Button>
      </div>
    </Form>
  );
}
