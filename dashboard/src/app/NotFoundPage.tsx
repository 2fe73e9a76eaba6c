import { Button } from 'antd';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { Nothing } from '../ui';
import { messages } from './messages';

export default function NotFoundPage() {
  const t = useText(messages);
  return (
    <Nothing
      title={t('notFound')}
      hint={t('notFoundHint')}
      action={
        <Link to="/">
          <Button type="primary">{t('toHome')}</Button>
        </Link>
      }
    />
  );
}
