import { Tag } from 'antd';
import { Link } from 'react-router';
import type { QuestionnaireSummary } from '../api';
import { useRole } from '../app/session';
import { useFormat, usePick, useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel } from '../ui';
import { ImportPanel } from './ImportPanel';
import { latestOf } from './latest';
import { messages } from './messages';
import { NewPanel } from './NewPanel';
import { useQuestionnaires } from './queries';

export default function QuestionnairesPage() {
  const t = useText(messages);
  const administrator = useRole('administrator');
  const questionnaires = useQuestionnaires();
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <Loaded query={questionnaires}>
        {(all) =>
          all.length === 0 ? (
            <Panel>
              <Nothing title={t('empty')} hint={t('emptyHint')} />
            </Panel>
          ) : (
            <div className="stack">
              {all.map((one) => (
                <QuestionnaireCard key={one.id} questionnaire={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      {administrator && <NewPanel />}
      {administrator && <ImportPanel />}
    </Page>
  );
}

function QuestionnaireCard({ questionnaire }: { questionnaire: QuestionnaireSummary }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const latest = latestOf(questionnaire.versions);
  return (
    <article className="panel campaign-card">
      <div className="campaign-main">
        <div className="assignment-title">
          <h2>
            <Link to={`/questionnaires/${questionnaire.id}`}>{pick(questionnaire.title)}</Link>
          </h2>
          {latest && <Tag color="success">{t('published', { number: latest.number })}</Tag>}
          {questionnaire.state === 'retired' && <Tag>{t('retired')}</Tag>}
          {questionnaire.hasDraft && <Tag color="warning">{t('draft')}</Tag>}
        </div>
        {latest?.publishedAt && (
          <p className="soft assignment-facts">{t('publishedAt', { date: format.date(latest.publishedAt) })}</p>
        )}
      </div>
      <LinkButton to={`/questionnaires/${questionnaire.id}`}>{t('open')}</LinkButton>
    </article>
  );
}
