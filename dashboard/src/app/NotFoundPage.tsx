import { useText } from '../i18n';
import { LinkButton, Nothing } from '../ui';
import { messages } from './messages';

export default function NotFoundPage() {
  const t = useText(messages);
  return (
    <Nothing
      title={t('notFound')}
      hint={t('notFoundHint')}
      action={
        <LinkButton to="/" type="primary">
          {t('toHome')}
        </LinkButton>
      }
    />
  );
}
