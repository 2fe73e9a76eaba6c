import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { messages } from './messages';

interface Props {
  done: number;
  total: number;
  changed: boolean;
  pending: boolean;
  figure?: ReactNode;
  onSave: () => void;
  onHandIn: () => void;
}

/** How far a sheet is, and what can be done with it; stays in sight. */
export function SheetFoot({ done, total, changed, pending, figure, onSave, onHandIn }: Props) {
  const t = useText(messages);
  return (
    <div className="sheet-foot">
      <div>
        <strong>{t('progress', { n: done, total })}</strong>
        <span className="soft small block">{changed ? t('unsaved') : figure}</span>
      </div>
      <div className="panel-actions">
        <Button disabled={pending || !changed} onClick={onSave}>
          {t('save')}
        </Button>
        <Button type="primary" loading={pending} onClick={onHandIn}>
          {t('handIn')}
        </Button>
      </div>
    </div>
  );
}
