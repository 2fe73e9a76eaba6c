import { Alert, Button } from 'antd';
import { Problem } from '../api';
import { useText } from '../i18n';
import { ProblemNotice } from '../ui';
import { messages } from './messages';

/** Why scores were not taken; those of somebody else can be loaded instead. */
export function Refused({ failure, onReload }: { failure: unknown; onReload: () => void }) {
  const t = useText(messages);
  if (!failure) {
    return null;
  }
  if (failure instanceof Problem && failure.status === 412) {
    return (
      <Alert
        role="alert"
        type="warning"
        showIcon
        title={t('staleTitle')}
        description={t('staleDetail')}
        action={
          <Button size="small" onClick={onReload}>
            {t('loadLatest')}
          </Button>
        }
      />
    );
  }
  return <ProblemNotice failure={failure} />;
}
