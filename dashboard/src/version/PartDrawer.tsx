import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';

interface Props {
  title: string;
  pending: boolean;
  failure: unknown;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame around a form that opens beside a version. */
export function PartDrawer({ title, pending, failure, onSave, onClose, children }: Props) {
  const t = useText(messages);
  return (
    <Drawer
      open
      onClose={onClose}
      title={title}
      size={560}
      footer={
        <div className="drawer-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={pending} onClick={onSave}>
            {t('save')}
          </Button>
        </div>
      }
    >
      {failure ? <ProblemNotice failure={failure} /> : null}
      {children}
    </Drawer>
  );
}
