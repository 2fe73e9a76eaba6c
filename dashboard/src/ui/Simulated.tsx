import { Tag, Tooltip } from 'antd';
import { useText } from '../i18n';
import { messages } from './messages';

/** Marks figures that come from simulated answers, wherever they appear. */
export function Simulated() {
  const t = useText(messages);
  return (
    <Tooltip title={t('simulatedHint')}>
      <Tag color="purple" variant="outlined" className="simulated">
        {t('simulated')}
      </Tag>
    </Tooltip>
  );
}
