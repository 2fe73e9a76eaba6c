import { Drawer, Typography } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n';
import { messages } from './messages';
import { Sources } from './Sources';
import { useView } from './view';

interface Lineage {
  formula: string;
  responses: number;
  verified: number;
}

interface Props {
  from: Lineage | null;
  /** The rule in the reader's words. */
  rules: string[];
  /** Whether the figure is about all, whatever the view is narrowed down to. */
  whole?: boolean;
}

/** "From what?": the rule behind a figure, the numbers put into it, and the responses it is made of. */
export function FromWhat({ from, rules, whole = false }: Props) {
  const t = useText(messages);
  const [view] = useView();
  const [open, setOpen] = useState(false);
  if (!from) {
    return null;
  }
  return (
    <>
      <Typography.Link
        role="button"
        href="#"
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t('fromWhat')}
      </Typography.Link>
      <Drawer title={t('fromTitle')} open={open} onClose={() => setOpen(false)} size={560} destroyOnHidden>
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
        <Sources view={whole ? { ...view, opd: null, group: null, area: null } : view} />
      </Drawer>
    </>
  );
}

/** A formula with numbers in it needs no words; the others only repeat the rule. */
export function isComputation(formula: string): boolean {
  return /^[\d−-]/.test(formula);
}
