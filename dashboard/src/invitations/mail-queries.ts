import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  get,
  getAll,
  type Mailing,
  type MailKind,
  type MailStanding,
  post,
  put,
  type ReminderDay,
  type SentMail,
} from '../api';

const askAgainMs = 2_000;

const keys = {
  // below the invitations, for who is still to be mailed changes with them
  mail: (campaign: string) => ['survey', 'invitations', campaign, 'mail'] as const,
  // below it too, so that what is asked again is both
  mails: (campaign: string, mailing: string) => ['survey', 'invitations', campaign, 'mails', mailing] as const,
  invitations: (campaign: string) => ['survey', 'invitations', campaign] as const,
};

const pathOf = (campaign: string) => `/api/survey/campaigns/${campaign}/mail`;

export function isMailing(mailing: Pick<Mailing, 'waiting'>): boolean {
  return mailing.waiting > 0;
}

/** How a campaign's mails stand, asked again while some are on their way. */
export function useMail(campaign: string) {
  return useQuery({
    queryKey: keys.mail(campaign),
    queryFn: ({ signal }) => get<MailStanding>(pathOf(campaign), undefined, signal),
    refetchInterval: (query) => (query.state.data?.mailings.some(isMailing) ? askAgainMs : false),
  });
}

/** To whom an order went, asked again while some are on their way. */
export function useMails(campaign: string, { id, waiting }: Pick<Mailing, 'id' | 'waiting'>) {
  return useQuery({
    queryKey: keys.mails(campaign, id),
    queryFn: ({ signal }) => getAll<SentMail>(`/api/survey/mailings/${id}/mails`, {}, signal),
    refetchInterval: isMailing({ waiting }) ? askAgainMs : false,
  });
}

function useRefresh(campaign: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.invitations(campaign) });
}

export function useOrderMails(campaign: string) {
  return useMutation({
    /** To everybody whom it concerns, or to one person alone. */
    mutationFn: (order: { kind: MailKind; invitation?: string }) =>
      post<{ mails: number }>(`/api/survey/campaigns/${campaign}/mailings`, order),
    onSuccess: useRefresh(campaign),
  });
}

export function useRetry(campaign: string) {
  return useMutation({
    mutationFn: (mailing: string) => post<{ mails: number }>(`/api/survey/mailings/${mailing}/retry`),
    onSuccess: useRefresh(campaign),
  });
}

export function usePlanReminders(campaign: string) {
  return useMutation({
    mutationFn: (daysBefore: number[]) => put<ReminderDay[]>(`${pathOf(campaign)}/reminders`, { daysBefore }),
    onSuccess: useRefresh(campaign),
  });
}

export interface Words {
  language: 'id' | 'en';
  subject: string;
  text: string;
}

/** Words, and what they are for. */
export interface Tried extends Words {
  kind: MailKind;
}

export function useWriteLetter(campaign: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, words }: { kind: MailKind; words: Words }) =>
      put<MailStanding>(`${pathOf(campaign)}/templates/${kind}`, words),
    onSuccess: (standing) => queries.setQueryData(keys.mail(campaign), standing),
  });
}

export function usePreview(campaign: string) {
  return useMutation({
    mutationFn: (words: Tried) => post<{ subject: string; text: string }>(`${pathOf(campaign)}/preview`, words),
  });
}

export function useTestMail(campaign: string) {
  return useMutation({
    mutationFn: (words: Tried) => post<{ to: string }>(`${pathOf(campaign)}/test`, words),
  });
}
