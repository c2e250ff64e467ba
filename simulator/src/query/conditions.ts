import { Refusal } from '../wire/error-codes.ts';

/** The node searches the whole condition for them in this order, so text that holds an earlier one changes the query (wire.md §4). */
export const operators = ['!=', '>=', '<=', '!?=', '!~=', '~=', '?=', '=', '>', '<', 'is null', 'not null'] as const;
export type Operator = (typeof operators)[number];

/** How the node's query names them, where that differs. */
const inQuery: Partial<Record<Operator, string>> = {
  '?=': 'in',
  '!?=': 'not in',
  '~=': 'like',
  '!~=': 'not like',
};

export interface Condition {
  /** A field, a tag pseudo-field or a dotted path. */
  readonly name: string;
  readonly operator: Operator;
  /** Not trimmed; empty where the operator takes none. */
  readonly value: string;
  /** Of a list, where it does not stand in the value, separated by commas. */
  readonly values?: readonly string[];
}

/** Reads one `q`. */
export function parseCondition(text: string): Condition {
  const operator = operators.find((one) => text.includes(one));
  if (operator === undefined) {
    throw new Refusal(
      400,
      `Invalid query parameter. The '${text}' in the parameter[q] doesn't contain any query operator. Valid query operators are [${operators.join(', ')}]`,
    );
  }
  const at = text.indexOf(operator);
  const name = text.slice(0, at).trim();
  if (operator === 'is null' || operator === 'not null') return { name, operator, value: '' };
  if (at === 0) {
    throw new Refusal(
      400,
      `Invalid query parameter. The '${text}' in parameter[q] is not a key-value pair split by ${inQuery[operator] ?? operator}`,
    );
  }
  let value = text.slice(at + operator.length);
  // The node's splitter takes neighbouring separators for one.
  while (value.startsWith(operator)) value = value.slice(operator.length);
  return { name, operator, value };
}
