import type { Operator } from '../query/conditions.ts';
import { syntaxError, type Token, tokensOf } from './tokens.ts';

/** The value of a condition as it is written. */
export interface Literal {
  readonly isText: boolean;
  readonly text: string;
}

export interface Leaf {
  readonly name: string;
  readonly operator: Operator;
  readonly values: readonly Literal[];
  /** In place of the values. */
  readonly query?: Statement;
}

export interface Pair {
  readonly operator: 'and' | 'or';
  readonly left: Tree;
  readonly right: Tree;
}

export type Tree = Leaf | Pair;

export interface Statement {
  readonly kind: 'query' | 'count' | 'sum';
  readonly entity: string;
  readonly fields: readonly string[];
  /** The column whose values a count or a sum is told for. */
  readonly groupBy?: string;
  readonly where?: Tree;
  readonly withTotal: boolean;
  readonly order: readonly { readonly column: string; readonly descending: boolean }[];
  readonly limit?: number;
  readonly offset: number;
  readonly name?: string;
}

/** The statements of a text, of the part of ZQL that a client of lists needs. @throws Refusal for all else */
export function parse(zql: string): readonly Statement[] {
  return new Parser(tokensOf(zql)).statements();
}

/** As the plain query names them. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ['=', '='],
  ['!=', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['like', '~='],
  ['not like', '!~='],
  ['in', '?='],
  ['not in', '!?='],
  ['is null', 'is null'],
  ['is not null', 'not null'],
]);

const kinds = ['query', 'count', 'sum'] as const;

class Parser {
  readonly #tokens: readonly Token[];
  #place = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  statements(): readonly Statement[] {
    const statements = [this.#statement()];
    while (this.#take(';')) if (this.#next.kind !== 'end') statements.push(this.#statement());
    if (this.#next.kind !== 'end') throw this.#unexpected();
    return statements;
  }

  #statement(): Statement {
    const kind = kinds.find((word) => this.#take(word));
    if (kind === undefined) throw this.#unexpected();
    const entity = this.#word();
    const fields = this.#take('.') ? this.#list(() => this.#word()) : [];
    const by = kind === 'sum' ? this.#by(fields) : undefined;
    const where = this.#take('where') ? { where: this.#tree() } : {};
    const withTotal = kind === 'query' && this.#take('return with');
    if (withTotal) for (const token of ['(', 'total', ')']) this.#demand(token);
    const groupBy = kind === 'count' && this.#take('group by') ? this.#word() : by;
    const order = this.#take('order by') ? this.#list(() => this.#orderItem()) : [];
    const limit = this.#take('limit') ? { limit: this.#count() } : {};
    const offset = this.#take('offset') ? this.#count() : 0;
    const name = this.#take('named as') ? { name: this.#of('text') } : {};
    return {
      kind,
      entity,
      fields,
      ...(groupBy === undefined ? {} : { groupBy }),
      ...where,
      withTotal,
      order,
      ...limit,
      offset,
      ...name,
    };
  }

  #by(summed: readonly string[]): string {
    if (summed.length === 0) throw syntaxError('the field to sum must be specified');
    this.#demand('by');
    return this.#word();
  }

  /** `and` and `or` bind alike, from the right. */
  #tree(): Tree {
    const left = this.#operand();
    const operator = this.#take('and') ? 'and' : this.#take('or') ? 'or' : undefined;
    return operator === undefined ? left : { operator, left, right: this.#tree() };
  }

  #operand(): Tree {
    if (!this.#take('(')) return this.#leaf();
    const tree = this.#tree();
    this.#demand(')');
    return tree;
  }

  #leaf(): Leaf {
    const steps = [this.#word()];
    while (this.#take('.')) steps.push(this.#word());
    const name = steps.join('.');
    const operator = this.#next.kind === 'text' ? undefined : operators.get(this.#next.text);
    if (operator === undefined) throw this.#unexpected();
    this.#place += 1;
    switch (operator) {
      case 'is null':
      case 'not null':
        return { name, operator, values: [] };
      case '?=':
      case '!?=':
        return { name, operator, ...this.#listed() };
      case '~=':
      case '!~=':
        return { name, operator, values: [{ isText: true, text: this.#of('text') }] };
      default:
        return { name, operator, values: [this.#literal()] };
    }
  }

  #listed(): Pick<Leaf, 'values' | 'query'> {
    this.#demand('(');
    const listed =
      this.#next.text === 'query'
        ? { values: [], query: this.#statement() }
        : { values: this.#list(() => this.#literal()) };
    this.#demand(')');
    return listed;
  }

  #literal(): Literal {
    const { kind, text } = this.#next;
    if (kind !== 'text' && kind !== 'number' && text !== 'true' && text !== 'false') throw this.#unexpected();
    this.#place += 1;
    return { isText: kind === 'text', text };
  }

  #orderItem() {
    const column = this.#word();
    const descending = this.#take('desc');
    if (!descending) this.#demand('asc');
    return { column, descending };
  }

  #count(): number {
    const value = Number(this.#of('number'));
    if (Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
    throw syntaxError(`java.lang.NumberFormatException: ${value}`);
  }

  #list<Item>(item: () => Item): readonly Item[] {
    const items = [item()];
    while (this.#take(',')) items.push(item());
    return items;
  }

  #word(): string {
    return this.#of('word');
  }

  #of(kind: Token['kind']): string {
    const { kind: found, text } = this.#next;
    if (found !== kind) throw this.#unexpected();
    this.#place += 1;
    return text;
  }

  #take(text: string): boolean {
    const isIt = this.#next.kind !== 'text' && this.#next.text === text;
    if (isIt) this.#place += 1;
    return isIt;
  }

  #demand(text: string): void {
    if (!this.#take(text)) throw this.#unexpected();
  }

  get #next(): Token {
    return this.#tokens[this.#place] ?? { kind: 'end', text: '<EOF>', at: 0 };
  }

  #unexpected() {
    return syntaxError(`mismatched input '${this.#next.text}' at line 1:${this.#next.at}`);
  }
}
