import { dateOf, round, tidy } from './decimals';
import type { Scope } from './scope';
import type { FunctionName, Node, Operator } from './syntax';
import { asNumber, asText, asTruth, codes, entries, isEmpty, ofNumber, single, type Value } from './value';

/** Evaluates a parsed expression for one scope; docs/expressions.md holds the rules. */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'reference':
      return scope.value(node.name);
    case 'own':
      return scope.own;
    case 'minus':
      return ofNumber(-asNumber(evaluate(node.operand, scope)));
    case 'matches':
      return node.regex.matches(asText(evaluate(node.text, scope)));
    case 'chain':
      return node.rest.reduce<Value>(
        (left, step) => apply(step.operator, left, () => evaluate(step.operand, scope)),
        evaluate(node.first, scope),
      );
    case 'call':
      return call(node.name, node.args, scope);
  }
}

function apply(operator: Operator, left: Value, right: () => Value): Value {
  switch (operator) {
    case 'or':
      return asTruth(left) || asTruth(right());
    case 'and':
      return asTruth(left) && asTruth(right());
    case '=':
      return areEqual(left, right());
    case '!=':
      return !areEqual(left, right());
    default:
      return calculate(operator, asNumber(left), asNumber(right()));
  }
}

function calculate(operator: Exclude<Operator, 'or' | 'and' | '=' | '!='>, left: number, right: number): Value {
  switch (operator) {
    // a comparison with NaN, the number of what is no number, is false
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return ofNumber(left + right);
    case '-':
      return ofNumber(left - right);
    case '*':
      return ofNumber(left * right);
    case 'div':
      return ofNumber(left / right);
    case 'mod':
      return ofNumber(left % right);
  }
}

function areEqual(left: Value, right: Value): boolean {
  if (isEmpty(left) || isEmpty(right)) {
    return isEmpty(left) && isEmpty(right);
  }
  const [one, other] = [single(left), single(right)];
  if (typeof one === 'boolean' || typeof other === 'boolean') {
    return asTruth(one) === asTruth(other);
  }
  if (typeof one === 'number' || typeof other === 'number') {
    return asNumber(one) === asNumber(other);
  }
  return asText(one) === asText(other);
}

function call(name: Exclude<FunctionName, 'regex'>, args: readonly Node[], scope: Scope): Value {
  const value = (i: number): Value => {
    const node = args[i];
    return node === undefined ? '' : evaluate(node, scope);
  };
  switch (name) {
    case 'selected':
      return codes(value(0)).includes(asText(value(1)));
    case 'count-selected':
      return codes(value(0)).length;
    case 'coalesce':
      return single(args.map((_, i) => value(i)).find((each) => !isEmpty(each)) ?? '');
    case 'if':
      return value(asTruth(value(0)) ? 1 : 2);
    case 'not':
      return !asTruth(value(0));
    case 'true':
      return true;
    case 'false':
      return false;
    case 'string-length':
      return [...asText(value(0))].length;
    case 'number':
      return ofNumber(asNumber(value(0)));
    case 'string':
      return asText(value(0));
    case 'int':
      return ofNumber(Math.trunc(asNumber(value(0))));
    case 'round':
      return rounded(asNumber(value(0)), args.length > 1 ? Math.trunc(asNumber(value(1))) : 0);
    case 'min':
      return numbers(args.map((_, i) => value(i))).reduce<Value>(smaller, '');
    case 'max':
      return numbers(args.map((_, i) => value(i))).reduce<Value>(larger, '');
    case 'sum':
      return ofNumber(numbers([value(0)]).reduce((total, each) => tidy(total + each), 0));
    case 'count':
      return entries(value(0)).length;
    case 'count-non-empty':
      return entries(value(0)).filter((each) => !isEmpty(each)).length;
    case 'today':
      return scope.today;
    case 'date':
      return dateOf(asNumber(value(0)));
    case 'concat':
      return args.map((_, i) => asText(value(i))).join('');
    case 'contains':
      return asText(value(0)).includes(asText(value(1)));
    case 'starts-with':
      return asText(value(0)).startsWith(asText(value(1)));
  }
}

function rounded(number: number, decimals: number): Value {
  return Number.isNaN(number) || Number.isNaN(decimals) ? '' : ofNumber(round(number, decimals));
}

function smaller(least: Value, each: number): Value {
  return typeof least === 'number' && least <= each ? least : each;
}

function larger(most: Value, each: number): Value {
  return typeof most === 'number' && most >= each ? most : each;
}

/** Those of the entries that are numbers. */
function numbers(values: readonly Value[]): number[] {
  return values
    .flatMap(entries)
    .map(asNumber)
    .filter((number) => !Number.isNaN(number));
}
