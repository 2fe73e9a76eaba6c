import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useParams } from 'react-router';
import { type Assignment, get, keys, Problem, type QuestionnaireVersion, type ResponseView } from '../api';
import { useMe } from '../app/session';
import { useFormat, usePick, useText } from '../i18n';
import { LinkButton, Loaded, Page, Simulated } from '../ui';
import { AnswerDraft } from './AnswerDraft';
import { messages } from './messages';
import { ReadOnlyAnswers } from './ReadOnlyAnswers';

interface Opened {
  assignment: Assignment;
  questionnaire: QuestionnaireVersion;
  response: ResponseView | null;
}

/** The office's own questionnaire: to answer while it may be answered, to read otherwise. */
export default function AnswerPage() {
  const { id = '' } = useParams();
  const opened = useOpened(id);
  return <Loaded query={opened}>{(data) => <Answer key={data.assignment.id} {...data} />}</Loaded>;
}

function useOpened(id: string) {
  const assignment = useQuery({
    queryKey: keys.assignment(id),
    queryFn: ({ signal }) => get<Assignment>(`/api/survey/assignments/${id}`, undefined, signal),
  });
  const { questionnaire = '', number = 0, response = null } = assignment.data ?? {};
  return useQuery({
    queryKey: [...keys.assignment(id), 'opened', response, assignment.data?.state],
    enabled: assignment.isSuccess || assignment.isError,
    // what is being typed must not be replaced by what comes back from the server
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }): Promise<Opened> => {
      if (!assignment.data) {
        throw assignment.error ?? new Problem(0);
      }
      const [version, existing] = await Promise.all([
        get<QuestionnaireVersion>(`/api/survey/questionnaires/${questionnaire}/versions/${number}`, undefined, signal),
        response ? get<ResponseView>(`/api/survey/responses/${response}`, undefined, signal) : null,
      ]);
      return { assignment: assignment.data, questionnaire: version, response: existing };
    },
  });
}

function Answer({ assignment, questionnaire, response }: Opened) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const me = useMe();
  const queries = useQueryClient();
  const open = assignment.campaignState === 'open';
  const mine = me.roles.includes('opd-officer') && me.opd === assignment.opd;
  const writable = mine && open && ['not-started', 'in-progress', 'returned'].includes(assignment.state);
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['survey', 'assignments'] }),
      queries.invalidateQueries({ queryKey: ['survey', 'responses'] }),
    ]);

  return (
    <Page
      title={pick(assignment.campaignTitle)}
      intro={`${assignment.opdName}${assignment.dueAt ? ` · ${t('due', { time: format.dateTime(assignment.dueAt) })}` : ''}`}
      actions={assignment.simulated ? <Simulated /> : null}
    >
      {assignment.state === 'returned' && assignment.reason ? (
        <Alert type="warning" showIcon title={t('returned')} description={assignment.reason} className="rq-alert" />
      ) : null}
      {writable ? (
        <AnswerDraft assignment={assignment} questionnaire={questionnaire} response={response} submitted={refresh} />
      ) : (
        <>
          <Alert
            className="rq-alert"
            showIcon
            type={response?.submittedAt ? 'success' : 'info'}
            title={titleOf(assignment, response, open, t)}
            description={
              <>
                {response?.submittedBy ? (
                  <p>
                    {t('submittedBy', {
                      name: response.submittedBy.name,
                      time: format.dateTime(response.submittedAt),
                    })}
                    {response.verifiedBy ? ` · ${t('verifiedBy', { name: response.verifiedBy.name })}` : ''}
                  </p>
                ) : null}
                {open && response?.submittedAt ? <p>{t('sentHint')}</p> : null}
                {open ? null : <p>{t('closedHint')}</p>}
                {mine ? <LinkButton to="/">{t('toHome')}</LinkButton> : null}
              </>
            }
          />
          <ReadOnlyAnswers
            definition={questionnaire.definition}
            answers={response?.answers ?? {}}
            programmes={assignment.programmes}
          />
        </>
      )}
    </Page>
  );
}

function titleOf(
  assignment: Assignment,
  response: ResponseView | null,
  open: boolean,
  t: ReturnType<typeof useText<typeof messages.id>>,
): string {
  if (response?.submittedAt && assignment.state !== 'returned') {
    return t('sent');
  }
  return open ? t('readOnly') : t('closed');
}
