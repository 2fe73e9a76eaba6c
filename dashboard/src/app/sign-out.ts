import { post } from '../api';

/** Ends the session here and at the identity provider. */
export async function signOut(): Promise<void> {
  const reply = await post<{ location?: string } | undefined>('/logout');
  location.assign(reply?.location ?? '/');
}
