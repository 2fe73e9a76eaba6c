import { PushpinFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { LinkButton } from '../ui';
import { messages } from './messages';
import { emptyTray, useTray } from './tray-store';

/** Says how many figures are pinned, and leads to the finding that they are to support. */
export function Tray() {
  const t = useText(messages);
  const writer = useRole('reviewer', 'administrator');
  const pinned = useTray();
  if (!writer || pinned.length === 0) {
    return null;
  }
  return (
    <aside className="tray" aria-label={t('tray')} aria-live="polite">
      <PushpinFilled aria-hidden="true" />
      <span>{t('trayCount', { n: pinned.length })}</span>
      <Button size="small" onClick={emptyTray}>
        {t('trayEmpty')}
      </Button>
      <LinkButton size="small" type="primary" to="/findings/new">
        {t('trayWrite')}
      </LinkButton>
    </aside>
  );
}
