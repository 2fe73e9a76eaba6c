import { Tag } from 'antd';
import type { AssignmentState } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';
import { looks } from './states';

export function StateTag({ state }: { state: AssignmentState }) {
  const t = useText(messages);
  const look = looks[state];
  return (
    <Tag color={look.tag} className="state-tag">
      {t(look.text)}
    </Tag>
  );
}
