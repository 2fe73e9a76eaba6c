import { DownloadOutlined, EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { App, Button, Segmented, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Definition, Questionnaire } from '../api';
import { useRole } from '../app/session';
import { useFormat, useLanguage, usePick, useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel, Waiting } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { countQuestions } from './count';
import { DifferencesPanel } from './DifferencesPanel';
import { ImportPanel } from './ImportPanel';
import { messages } from './messages';
import { printAddress, usePublish, useQuestionnaire, useQuestionnaireVersion, xlsFormAddress } from './queries';
import { RetireButton } from './RetireButton';

const Preview = lazy(() => import('../questionnaire/Preview').then(({ Preview: found }) => ({ default: found })));

/** One questionnaire: its versions, its draft, how a respondent will see them. */
export default function QuestionnairePage() {
  const { id = '' } = useParams();
  const questionnaire = useQuestionnaire(id);
  return <Loaded query={questionnaire}>{(found) => <Detail key={found.id} questionnaire={found} />}</Loaded>;
}

/** `0` stands for the draft. */
const draftNumber = 0;

function Detail({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useText(messages);
  const pick = usePick();
  const language = useLanguage();
  const administrator = useRole('administrator');
  const numbers = questionnaire.versions.map((one) => one.number).sort((a, b) => b - a);
  const shown = [...(questionnaire.draft ? [draftNumber] : []), ...numbers];
  const [chosen, setChosen] = useState<number | null>(null);
  const number = chosen !== null && shown.includes(chosen) ? chosen : shown[0];
  return (
    <Page
      tab={pick(questionnaire.title)}
      title={
        questionnaire.state === 'retired' ? (
          <>
            {pick(questionnaire.title)} <Tag>{t('retired')}</Tag>
          </>
        ) : (
          pick(questionnaire.title)
        )
      }
      intro={
        <p>
          <Link to="/questionnaires">{t('back')}</Link>
        </p>
      }
      actions={
        <>
          {number !== undefined && number !== draftNumber && (
            <Button icon={<DownloadOutlined />} href={xlsFormAddress(questionnaire.id, number)} download>
              {t('download')}
            </Button>
          )}
          {number !== undefined && number !== draftNumber && (
            <Button icon={<PrinterOutlined />} href={printAddress(questionnaire.id, number, language)} download>
              {t('print')}
            </Button>
          )}
          {administrator && questionnaire.state !== 'retired' && (
            <LinkButton to={`/questionnaires/${questionnaire.id}/edit`} icon={<EditOutlined />}>
              {t('edit')}
            </LinkButton>
          )}
          {administrator && numbers.length > 0 && <RetireButton questionnaire={questionnaire} />}
          {administrator && questionnaire.draft && <PublishButton id={questionnaire.id} onDone={setChosen} />}
        </>
      }
    >
      {shown.length > 1 && (
        <div>
          <Segmented<number>
            aria-label={t('show')}
            value={number ?? draftNumber}
            onChange={setChosen}
            options={shown.map((one) => ({
              value: one,
              label: one === draftNumber ? t('draft') : t('version', { number: one }),
            }))}
          />
        </div>
      )}
      {number === undefined ? (
        <Panel>
          <Nothing title={t('nothingToShow')} hint={t('nothingToShowHint')} />
        </Panel>
      ) : number === draftNumber && questionnaire.draft ? (
        <PreviewPanel definition={questionnaire.draft.definition} />
      ) : (
        <VersionPreview id={questionnaire.id} number={number} />
      )}
      {numbers.length > 0 && shown.length > 1 && (
        <DifferencesPanel
          key={shown.join()}
          id={questionnaire.id}
          numbers={numbers}
          hasDraft={questionnaire.draft !== null}
        />
      )}
      {administrator && questionnaire.state !== 'retired' && <ImportPanel questionnaire={questionnaire.id} />}
    </Page>
  );
}

function VersionPreview({ id, number }: { id: string; number: number }) {
  const t = useText(messages);
  const format = useFormat();
  const version = useQuestionnaireVersion(id, number);
  return (
    <Loaded query={version}>
      {(found) => (
        <PreviewPanel
          definition={found.definition}
          published={t('publishedAt', { date: format.dateTime(found.publishedAt) })}
        />
      )}
    </Loaded>
  );
}

function PreviewPanel({ definition, published }: { definition: Definition; published?: string }) {
  const t = useText(messages);
  const facts = [
    published,
    t('pages', { n: definition.pages.length }),
    t('questions', { n: countQuestions(definition) }),
    t('previewNote'),
  ].filter(Boolean);
  return (
    <Panel title={t('preview')} note={facts.join(' · ')}>
      <Suspense fallback={<Waiting />}>
        <Preview definition={definition} />
      </Suspense>
    </Panel>
  );
}

function PublishButton({ id, onDone }: { id: string; onDone: (number: number) => void }) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const { message, modal } = App.useApp();
  const publish = usePublish(id);
  const go = async () => {
    try {
      const { number } = await publish.mutateAsync();
      void message.success(t('publishedNow'));
      onDone(number);
    } catch (failure) {
      const text = problemText(failure, ui);
      modal.error({ title: text.title, content: text.detail });
    }
  };
  const ask = () =>
    modal.confirm({
      title: t('publishTitle'),
      content: t('publishText'),
      okText: t('publish'),
      cancelText: t('cancel'),
      onOk: go,
    });
  return (
    <Button type="primary" loading={publish.isPending} onClick={ask}>
      {t('publish')}
    </Button>
  );
}
