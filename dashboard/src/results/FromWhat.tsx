import { Popover, Typography } from 'antd';
import { useText } from '../i18n';
import { messages } from './messages';

interface Lineage {
  formula: string;
  responses: number;
  verified: number;
}

interface Props {
  from: Lineage | null;
  /** The rule in the reader's words. */
  rules: string[];
}

/** "From what?": the rule behind a figure, the numbers put into it, and how many answers are in it. */
export function FromWhat({ from, rules }: Props) {
  const t = useText(messages);
  if (!from) {
    return null;
  }
  return (
    <Popover
      trigger="click"
      title={t('fromTitle')}
      content={
        <dl className="from-what">
          <dt>{t('rule')}</dt>
          {rules.map((rule) => (
            <dd key={rule}>{rule}</dd>
          ))}
          {isComputation(from.formula) && (
            <>
              <dt>{t('formula')}</dt>
              <dd className="numeric">{from.formula}</dd>
            </>
          )}
          <dt>{t('counted')}</dt>
          <dd className="numeric">{t('countedOf', { n: from.responses, verified: from.verified })}</dd>
        </dl>
      }
    >
      <Typography.Link role="button" href="#" onClick={(event) => event.preventDefault()}>
        {t('fromWhat')}
      </Typography.Link>
    </Popover>
  );
}

/** A formula with numbers in it needs no words; the others only repeat the rule. */
export function isComputation(formula: string): boolean {
  return /^[\d−-]/.test(formula);
}
