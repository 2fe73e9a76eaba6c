import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { useText } from '../i18n';
import { messages } from './messages';
import { problemText } from './problem-text';

interface Props {
  failure: unknown;
  onRetry?: () => void;
}

/** Says what went wrong, where, and how to go on. */
export function ProblemNotice({ failure, onRetry }: Props) {
  const t = useText(messages);
  const text = problemText(failure, t);
  const errors = failure instanceof Problem ? failure.errors : [];
  return (
    <Alert
      role="alert"
      type={failure instanceof Problem && failure.passing ? 'warning' : 'error'}
      showIcon
      title={text.title}
      description={
        <>
          <p className="notice-detail">{text.detail}</p>
          {errors.length > 0 && (
            <ul className="notice-errors">
              {errors.map((error) => (
                <li key={`${error.pointer ?? ''} ${error.detail}`}>{error.detail}</li>
              ))}
            </ul>
          )}
        </>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    />
  );
}
