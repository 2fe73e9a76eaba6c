import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { OpdProgress } from '../api';
import { isSent } from '../assignment';
import { useText } from '../i18n';
import { messages } from './messages';

/** The names of those who have not sent, one a line, as they are pasted into a letter or a chat. */
export function lateNames(rows: readonly OpdProgress[]): string {
  return rows
    .filter((row) => !isSent(row.state))
    .map((row) => row.name)
    .sort((a, b) => a.localeCompare(b))
    .map((name, index) => `${index + 1}. ${name}`)
    .join('\n');
}

/** Puts the names of those who have not sent on the clipboard. */
export function LateNames({ rows }: { rows: readonly OpdProgress[] }) {
  const t = useText(messages);
  const { message, modal } = App.useApp();
  const names = lateNames(rows);
  if (!names) {
    return null;
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(names);
      void message.success(t('namesCopied'));
    } catch {
      // The browser does not let a page write to the clipboard (no HTTPS, no permission): the person copies it.
      modal.info({ title: t('lateTitle'), content: <pre className="copyable">{names}</pre> });
    }
  };
  return (
    <Button icon={<CopyOutlined />} onClick={() => void copy()}>
      {t('copyNames', { n: names.split('\n').length })}
    </Button>
  );
}
