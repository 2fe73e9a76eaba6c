import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { get, keys, type Me, onSessionLost, Problem, type Role } from '../api';
import type { Language } from '../i18n';

/** Where signing in begins; the login page then speaks the same language. */
export function signInAddress(language: Language): string {
  return `/oauth2/authorization/keycloak?language=${language}`;
}

const SessionContext = createContext<Me | null>(null);

/** The person who is signed in. Only below {@link SessionProvider}. */
export function useMe(): Me {
  const me = useContext(SessionContext);
  if (!me) {
    throw new Error('used outside the signed-in part of the application');
  }
  return me;
}

export function useRole(...roles: Role[]): boolean {
  const me = useMe();
  return roles.some((role) => me.roles.includes(role));
}

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <SessionContext value={me}>{children}</SessionContext>;
}

/** Who is signed in: `null` for nobody, undefined while it is being asked. */
export function useSession() {
  return useQuery({
    queryKey: keys.me,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await get<Me>('/api/me', undefined, signal);
      } catch (failure) {
        if (failure instanceof Problem && failure.status === 401) {
          return null;
        }
        throw failure;
      }
    },
  });
}

/** True from the moment a call was refused for want of a session until `check` finds one again. */
export function useSessionLost(): { lost: boolean; check: () => Promise<void> } {
  const queries = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => onSessionLost(() => setLost(true)), []);

  const check = async () => {
    const response = await fetch('/api/me', { headers: { Accept: 'application/json' } }).catch(() => null);
    if (response?.ok) {
      setLost(false);
      await queries.invalidateQueries();
    }
  };
  return { lost, check };
}

const returnKey = 'reviu.return';

/** Remembers where a person wanted to go before signing in. */
export function rememberPlace(): void {
  const place = location.pathname + location.search;
  if (place !== '/') {
    sessionStorage.setItem(returnKey, place);
  }
}

export function takeRememberedPlace(): string | null {
  const place = sessionStorage.getItem(returnKey);
  sessionStorage.removeItem(returnKey);
  return place;
}
