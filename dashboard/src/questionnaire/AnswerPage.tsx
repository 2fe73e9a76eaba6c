import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { type Assignment, type AssignmentState, get, keys, type QuestionnaireVersion, type ResponseView } from '../api';
import { useMe } from '../app/session';
import { Conversation } from '../comments';
import { useFormat, useLanguage, usePick, useText } from '../i18n';
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
  const reload = useReload(id);
  return (
    <Loaded query={opened}>
      {(data) => (
        <>
          <Watch opened={data.assignment} reload={reload} />
          <Answer key={data.assignment.id} {...data} reload={reload} />
        </>
      )}
    </Loaded>
  );
}

/**
 * Named apart from what changes elsewhere make stale: what is being typed must not be replaced by what comes back from the
 * server.
 */
const openedKey = (id: string) => ['answering', id] as const;

function useOpened(id: string) {
  return useQuery({
    queryKey: openedKey(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: async ({ signal }): Promise<Opened> => {
      const assignment = await get<Assignment>(`/api/survey/assignments/${id}`, undefined, signal);
      const { questionnaire, number, response } = assignment;
      const [version, existing] = await Promise.all([
        get<QuestionnaireVersion>(`/api/survey/questionnaires/${questionnaire}/versions/${number}`, undefined, signal),
        response ? get<ResponseView>(`/api/survey/responses/${response}`, undefined, signal) : null,
      ]);
      return { assignment, questionnaire: version, response: existing };
    },
  });
}

function useReload(id: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all([
        queries.refetchQueries({ queryKey: openedKey(id) }),
        queries.invalidateQueries({ queryKey: ['survey', 'assignments'] }),
        queries.invalidateQueries({ queryKey: ['survey', 'responses'] }),
      ]),
    [queries, id],
  );
}

interface WatchProps {
  opened: Assignment;
  reload(): Promise<unknown>;
}

/** A closing that nobody tells of is noticed within this time. */
const askAgainMs = 60_000;

/** Follows the assignment while it is open: returned, verified, handed in by a colleague, closed; says how long is left. */
function Watch({ opened, reload }: WatchProps) {
  const t = useText(messages);
  const format = useFormat();
  const { data } = useQuery({
    queryKey: keys.assignment(opened.id),
    queryFn: ({ signal }) => get<Assignment>(`/api/survey/assignments/${opened.id}`, undefined, signal),
    refetchInterval: askAgainMs,
  });
  const moved =
    data !== undefined &&
    (data.version > opened.version || data.accepting !== opened.accepting) &&
    (phaseOf(data) !== phaseOf(opened) || data.accepting !== opened.accepting);
  useEffect(() => {
    if (moved) {
      void reload();
    }
  }, [moved, reload]);
  return data?.graceUntil ? (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="rq-alert"
      title={t('grace', { time: format.time(data.graceUntil) })}
    />
  ) : null;
}

/** To who writes it is the same whether an assignment is new, begun or returned. */
function phaseOf({ state, approvalAskedAt }: Assignment): string {
  return writableStates.includes(state) ? `writing ${approvalAskedAt ?? ''}` : state;
}

const writableStates: readonly AssignmentState[] = ['not-started', 'in-progress', 'returned'];

function Answer({ assignment, questionnaire, response, reload }: Opened & Pick<WatchProps, 'reload'>) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const me = useMe();
  const language = useLanguage();
  const open = assignment.accepting;
  const mine = me.roles.includes('opd-officer') && me.opd === assignment.opd;
  const [changing, setChanging] = useState<string | null>(null);
  const { approvalAskedAt: asked, approvalAskedBy: asker } = assignment;
  const mayWrite = mine && open && writableStates.includes(assignment.state);
  const awaiting = mayWrite && asked !== null && changing !== asked;
  const writable = mayWrite && !awaiting;

  return (
    <Page
      title={pick(assignment.campaignTitle)}
      intro={`${assignment.opdName}${assignment.dueAt ? ` · ${t('due', { time: format.dateTime(assignment.dueAt) })}` : ''}`}
      actions={assignment.simulated ? <Simulated /> : null}
    >
      {writable && assignment.extensionReason ? (
        <Alert
          type="info"
          showIcon
          title={t('extended', { reason: assignment.extensionReason })}
          className="rq-alert"
        />
      ) : null}
      {writableStates.includes(assignment.state) && assignment.reason ? (
        <Alert
          type="warning"
          showIcon
          title={t(response?.submittedAt ? 'returned' : 'headSaysNo')}
          description={assignment.reason}
          className="rq-alert"
        />
      ) : null}
      {writable && assignment.headApproval ? (
        <Alert type="info" showIcon title={t('askHeadHint')} className="rq-alert" />
      ) : null}
      {awaiting ? (
        <Alert
          type="info"
          showIcon
          className="rq-alert"
          title={t('awaitsHead')}
          description={
            <>
              <p>{t('awaitsHeadBy', { name: asker?.name ?? '', time: format.dateTime(asked) })}</p>
              <p>{t('changeAgainHint')}</p>
            </>
          }
          action={<Button onClick={() => setChanging(asked)}>{t('changeAgain')}</Button>}
        />
      ) : null}
      {writable ? (
        <AnswerDraft
          key={response?.id ?? ''}
          assignment={assignment}
          questionnaire={questionnaire}
          response={response}
          reload={reload}
        />
      ) : (
        <>
          {awaiting ? null : (
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
                      {assignment.approvedBy ? ` · ${t('approvedBy', { name: assignment.approvedBy.name })}` : ''}
                      {response.verifiedBy ? ` · ${t('verifiedBy', { name: response.verifiedBy.name })}` : ''}
                    </p>
                  ) : null}
                  {open && response?.submittedAt ? <p>{t('sentHint')}</p> : null}
                  {open ? null : <p>{t('closedHint')}</p>}
                  {response?.submittedAt ? (
                    <p>
                      <a href={`/api/survey/responses/${response.id}/receipt?language=${language}`} download>
                        {t('receipt')}
                      </a>
                    </p>
                  ) : null}
                  {mine ? <LinkButton to="/">{t('toHome')}</LinkButton> : null}
                </>
              }
            />
          )}
          <ReadOnlyAnswers
            definition={questionnaire.definition}
            answers={response?.answers ?? {}}
            programmes={assignment.programmes}
          />
        </>
      )}
      <Conversation assignment={assignment.id} />
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
