import type { ReactNode } from 'react';
import type { Role } from '../api';
import { useText } from '../i18n';
import { LinkButton, Nothing } from '../ui';
import { messages } from './messages';
import { useRole } from './session';

/** Shows a page to some roles; the services refuse its data to the others anyway. */
export function For({ roles, children }: { roles: Role[]; children: ReactNode }) {
  const t = useText(messages);
  if (useRole(...roles)) {
    return <>{children}</>;
  }
  return (
    <Nothing
      title={t('notYours')}
      hint={t('notYoursHint')}
      action={
        <LinkButton to="/" type="primary">
          {t('toHome')}
        </LinkButton>
      }
    />
  );
}
