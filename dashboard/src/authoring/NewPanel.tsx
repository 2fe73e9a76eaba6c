import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { NewQuestionnaire } from '../api';
import { usePick, useText } from '../i18n';
import { Loaded, Panel, ProblemNotice } from '../ui';
import { messages } from './messages';
import { useBegin, useTemplates } from './queries';

/** Where a questionnaire is begun: from nothing, or from a template. */
export function NewPanel() {
  const t = useText(messages);
  const pick = usePick();
  const navigate = useNavigate();
  const templates = useTemplates();
  const begin = useBegin();
  const start = (wanted: NewQuestionnaire) =>
    begin.mutate(wanted, { onSuccess: ({ id }) => navigate(`/questionnaires/${id}/edit`) });
  return (
    <Panel title={t('write')} note={t('writeHint')}>
      {begin.isError && <ProblemNotice failure={begin.error} />}
      <ul className="lines">
        <li>
          <Button
            type="primary"
            loading={begin.isPending}
            onClick={() => start({ title: { id: 'Kuesioner baru', en: 'New questionnaire' } })}
          >
            {t('writeEmpty')}
          </Button>
        </li>
        <Loaded query={templates} rows={3}>
          {(all) =>
            all.map((template) => (
              <li key={template.code}>
                <Button loading={begin.isPending} onClick={() => start({ template: template.code })}>
                  {pick(template.title)}
                </Button>
                <p className="soft small">
                  {pick(template.description)} {template.source}
                </p>
              </li>
            ))
          }
        </Loaded>
      </ul>
    </Panel>
  );
}
