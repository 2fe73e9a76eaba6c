import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  get,
  getAll,
  type Mailing,
  type MailKind,
  type MailStanding,
  type MailTrouble,
  post,
  put,
  type ReminderDay,
} from '../api';

const askAgainMs = 2_000;

const keys = {
  // below the invitations, for who is still to be mailed changes with them
  mail: (campaign: string) => ['survey', 'invitations', campaign, 'mail'] as const,
  troubles: (mailing: string) => ['survey', 'mail-troubles', mailing] as const,
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

export function useTroubles(mailing: string) {
  return useQuery({
    queryKey: keys.troubles(mailing),
    queryFn: ({ signal }) => getAll<MailTrouble>(`/api/survey/mailings/${mailing}/troubles`, {}, signal),
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
    mutationFn: (words: Words) => post<{ subject: string; text: string }>(`${pathOf(campaign)}/preview`, words),
  });
}

export function useTestMail(campaign: string) {
  return useMutation({
    mutationFn: (words: Words) => post<{ to: string }>(`${pathOf(campaign)}/test`, words),
  });
}
