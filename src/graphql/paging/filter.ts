import type { QueryApi } from '../../zstack/wire/api.ts';
import {
  areTooLong,
  type Condition,
  faultOf,
  type Operator,
  type QueryRules,
  type Scalar,
} from '../../zstack/wire/conditions.ts';
import type { ColumnType } from '../../zstack/wire/decoder.ts';
import type { InputFaults } from '../input/input-faults.ts';

/** A filter input: by column or join, the operators with their values. */
export type Filter = Readonly<Record<string, unknown>>;

const OPERATORS: readonly string[] = [
  'eq',
  'ne',
  'in',
  'notIn',
  'like',
  'notLike',
  'lt',
  'lte',
  'gt',
  'gte',
  'isNull',
] satisfies readonly Operator[];

const isOperator = (name: string): name is Operator => OPERATORS.includes(name);

/** What can be asked of rows of which there may be several. */
const OPERATORS_OF_MANY: readonly Operator[] = ['eq', 'in', 'like', 'lt', 'lte', 'gt', 'gte'];

/**
 * The conditions of a filter input, whose fields have the names of the resource's columns and joins. What ZStack's query
 * syntax cannot carry becomes a fault, never another query.
 */
export function readFilter(
  api: QueryApi<unknown>,
  filter: Filter | null | undefined,
  argument: string,
  rules: QueryRules,
  faults: InputFaults,
): readonly Condition[] {
  const conditions = readConditions({ api, argument, prefix: '', ofMany: false, rules, faults }, filter ?? {});
  if (areTooLong(conditions) && !conditions.some((condition) => areTooLong([condition])))
    faults.add(argument, 'TOO_LONG', 'is too long for one request to ZStack');
  return conditions;
}

/** Does a text of the filter hold a backslash? Not every cloud takes one. */
export function holdsBackslash(given: unknown): boolean {
  if (typeof given === 'string') return given.includes('\\');
  return typeof given === 'object' && given !== null && Object.values(given).some(holdsBackslash);
}

interface Reader {
  readonly argument: string;
  readonly rules: QueryRules;
  readonly faults: InputFaults;
}

/** Reads the conditions on one resource. */
interface ResourceReader extends Reader {
  readonly api: QueryApi<unknown>;
  /** The joins on the way to it, each with its dot. */
  readonly prefix: string;
  /** Whether there may be several of it for one row of the list. */
  readonly ofMany: boolean;
}

function readConditions(reader: ResourceReader, filter: Filter): readonly Condition[] {
  const { api, prefix, ofMany, faults } = reader;
  return Object.entries(filter).flatMap(([name, given]) => {
    if (given === null || given === undefined) return [];
    const operators = given as Filter;
    const argument = `${reader.argument}.${name}`;
    const join = api.joins[name];
    if (join !== undefined) {
      const joined = { api: join.to(), prefix: `${prefix}${name}.`, ofMany: ofMany || join.many };
      return readConditions({ ...reader, ...joined, argument }, operators);
    }
    const holds = api.row.columns.get(name)?.holds;
    if (holds === undefined) throw new Error(`${api.path} has no column ${name}.`);
    return Object.entries(operators).flatMap(([operator, value]) => {
      if (value === undefined || !isOperator(operator)) return [];
      const place = `${argument}.${operator}`;
      if (ofMany && !OPERATORS_OF_MANY.includes(operator)) {
        const message = `cannot be asked, since there may be several of them: ask with ${OPERATORS_OF_MANY.join(', ')}`;
        faults.add(place, 'UNSUPPORTED_OPERATOR', message);
        return [];
      }
      const about = { name: `${prefix}${name}`, holds, operator };
      return readCondition({ ...reader, argument: place }, about, value) ?? [];
    });
  });
}

/** More than fit into one request to ZStack: what is too long need not be read. */
const LONGEST_LIST = 1_000;

function readCondition(reader: Reader, about: Omit<Condition, 'value'>, given: unknown): Condition | null {
  const { argument, rules, faults } = reader;
  if (given === null) {
    faults.add(
      argument,
      'NULL',
      about.operator === 'isNull' ? 'must be true or false' : 'must not be null; use isNull',
    );
    return null;
  }
  if (Array.isArray(given) && faults.isTooLong(argument, given, LONGEST_LIST)) return null;
  const read = (item: unknown, at: string) => readScalar({ ...reader, argument: at }, about.holds, item);
  const value = Array.isArray(given)
    ? [...new Set(given.map((item: unknown, index) => read(item, `${argument}[${index}]`)))]
    : read(given, argument);
  const condition = { ...about, value };
  const fault = faultOf(condition, rules);
  if (fault !== null) faults.add(argument, fault.code, fault.message);
  return condition;
}

function readScalar({ argument, faults }: Reader, holds: ColumnType, given: unknown): Scalar {
  if (typeof given === 'boolean' || typeof given === 'number' || given instanceof Date) return given;
  const text = String(given);
  if (holds === 'uuid') return faults.uuid(argument, text);
  if (holds === 'word' && text === 'UNKNOWN') {
    const message = 'must not be UNKNOWN, which stands for values that the gateway does not know';
    faults.add(argument, 'UNKNOWN_VALUE', message);
  }
  return text;
}
