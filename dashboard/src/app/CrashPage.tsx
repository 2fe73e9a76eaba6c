import { Button } from 'antd';
import { useText } from '../i18n';
import { Nothing } from '../ui';
import { messages } from './messages';

/** Stands in for a page that failed to draw, or whose files changed with a new release. */
export function CrashPage() {
  const t = useText(messages);
  return (
    <Nothing
      title={t('crash')}
      hint={t('crashHint')}
      action={
        <Button type="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  );
}
