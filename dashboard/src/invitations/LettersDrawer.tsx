import { Alert, App, Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import { type Campaign, type MailKind, type MailStanding, Problem } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { usePreview, useTestMail, useWriteLetter, type Words } from './mail-queries';
import { messages } from './messages';

interface Props {
  campaign: Campaign;
  standing: MailStanding;
  onClose: () => void;
}

interface Fields {
  subject: string;
  text: string;
}

const names = {
  invitation: 'invitationMailing',
  reminder: 'reminderMailing',
  'office-reminder': 'officeMailing',
} as const;

/** What a campaign with these audiences mails. */
function kindsOf({ parts }: Campaign): MailKind[] {
  const asks = (audience: string) => parts.some((part) => part.audience === audience);
  return [
    ...(asks('stakeholder') ? (['invitation', 'reminder'] as const) : []),
    ...(asks('opd') ? (['office-reminder'] as const) : []),
  ];
}

/** Writes a campaign's mails in both languages, shows them as they would be read, and sends one to try. */
export function LettersDrawer({ campaign, standing, onClose }: Props) {
  const t = useText(messages);
  const { message } = App.useApp();
  const kinds = kindsOf(campaign);
  const [kind, setKind] = useState<MailKind>(kinds[0] ?? 'invitation');
  const [language, setLanguage] = useState<'id' | 'en'>('id');
  const [form] = Form.useForm<Fields>();
  const write = useWriteLetter(campaign.id);
  const preview = usePreview(campaign.id);
  const test = useTestMail(campaign.id);
  const template = standing.templates.find((one) => one.kind === kind && one.language === language);

  useEffect(() => {
    form.setFieldsValue({ subject: template?.subject ?? '', text: template?.text ?? '' });
  }, [form, template?.subject, template?.text]);

  const change = (next: () => void) => {
    for (const mutation of [write, preview, test]) {
      mutation.reset();
    }
    next();
  };
  // What is missing is said below its field, so a refused form needs nothing more.
  const withWords = (next: (words: Words) => void) =>
    void form.validateFields().then(
      (fields) => next({ language, ...fields }),
      () => undefined,
    );
  const failure = write.error ?? preview.error ?? test.error;

  return (
    <Drawer open onClose={onClose} title={t('editWords')} size={720}>
      <div className="invitation-filters">
        <Select<MailKind>
          aria-label={t('mailKind')}
          value={kind}
          onChange={(next) =>
            change(() => {
              setKind(next);
              setLanguage('id');
            })
          }
          options={kinds.map((one) => ({ value: one, label: t(names[one]) }))}
        />
        {standing.templates.some((one) => one.kind === kind && one.language === 'en') && (
          <Radio.Group
            aria-label={t('mailLanguage')}
            optionType="button"
            value={language}
            onChange={(event) => change(() => setLanguage(event.target.value))}
            options={[
              { value: 'id', label: 'Bahasa Indonesia' },
              { value: 'en', label: 'English' },
            ]}
          />
        )}
      </div>
      <p className="soft">
        {t('placesHint')}{' '}
        {standing.places.map((place) => (
          <code key={place}>{`{${place}} `}</code>
        ))}
      </p>
      <Form<Fields> form={form} layout="vertical">
        <Form.Item
          name="subject"
          label={t('subject')}
          rules={[{ required: true, whitespace: true, message: t('needSubject') }]}
        >
          <Input maxLength={200} lang={language} />
        </Form.Item>
        <Form.Item name="text" label={t('text')} rules={[{ required: true, whitespace: true, message: t('needText') }]}>
          <Input.TextArea rows={12} maxLength={10_000} lang={language} />
        </Form.Item>
      </Form>
      <div className="stack-small">
        {failure && <Failure failure={failure} />}
        <div className="invitation-buttons">
          <Button
            type="primary"
            loading={write.isPending}
            onClick={() =>
              withWords((words) =>
                write.mutate({ kind, words }, { onSuccess: () => void message.success(t('wordsSaved')) }),
              )
            }
          >
            {t('saveWords')}
          </Button>
          <Button loading={preview.isPending} onClick={() => withWords((words) => preview.mutate({ ...words, kind }))}>
            {t('preview')}
          </Button>
          {standing.configured && (
            <Button loading={test.isPending} onClick={() => withWords((words) => test.mutate({ ...words, kind }))}>
              {t('testMail')}
            </Button>
          )}
        </div>
        {test.data && <Alert type="success" showIcon title={t('testSent', { to: test.data.to })} />}
        {preview.data && (
          <section className="mail-preview" aria-label={t('preview')}>
            <strong>{preview.data.subject}</strong>
            <p>{preview.data.text}</p>
          </section>
        )}
      </div>
    </Drawer>
  );
}

function Failure({ failure }: { failure: Error }) {
  if (failure instanceof Problem && failure.errors.length > 0) {
    return (
      <Alert
        type="error"
        showIcon
        title={failure.title}
        description={
          <ul>
            {failure.errors.map((error) => (
              <li key={`${error.pointer} ${error.detail}`}>{error.detail}</li>
            ))}
          </ul>
        }
      />
    );
  }
  return <ProblemNotice failure={failure} />;
}
