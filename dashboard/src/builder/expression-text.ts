import type { Translate } from '../i18n';
import type { ExpressionProblem } from '../questionnaire/expression';
import type { id } from './messages/id';

/** What is wrong with a formula, in words, with the place counted from one. */
export function expressionText(problem: ExpressionProblem, t: Translate<typeof id>): string {
  const [first = '', second = '', third = ''] = problem.args;
  const at = problem.offset + 1;
  const told = { a: String(first), at };
  switch (problem.code) {
    case 'expression-empty':
      return t('problemEmpty');
    case 'expression-too-long':
      return t('problemTooLong', { a: first });
    case 'expression-too-deep':
      return t('problemTooDeep', { a: first, at });
    case 'expression-incomplete':
      return t('problemIncomplete', { at });
    case 'expression-unexpected':
      return t('problemUnexpected', told);
    case 'expression-unexpected-character':
      return t('problemCharacter', told);
    case 'expression-curly-quote':
      return t('problemQuote', told);
    case 'expression-path':
      return t('problemPath', told);
    case 'expression-bare-name':
      return t('problemBareName', told);
    case 'expression-bad-name':
      return t('problemBadName', told);
    case 'expression-bad-number':
      return t('problemBadNumber', told);
    case 'expression-unclosed-text':
      return t('problemUnclosedText', { at });
    case 'expression-unclosed-reference':
      return t('problemUnclosedReference', { at });
    case 'expression-unknown-name':
      return t('problemUnknownName', told);
    case 'expression-unknown-function':
      return t('problemUnknownFunction', told);
    case 'expression-arguments':
      return t('problemArguments', { a: String(first), b: String(second), c: String(third), at });
    case 'expression-pattern':
    case 'expression-pattern-not-literal':
    case 'expression-pattern-too-large':
      return t('problemPattern', { at });
    default:
      return t('problemOther', { at });
  }
}
