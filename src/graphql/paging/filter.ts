import type { QueryApi } from '../../zstack/api.ts';
import { areTooLong, type Condition, faultOf, type Operator, type Scalar } from '../../zstack/conditions.ts';
import type { ColumnType } from '../../zstack/decoder.ts';
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

/**
 * The conditions of a filter input, whose fields have the names of the resource's columns and joins. What ZStack's query
 * syntax cannot carry becomes a fault, never another query.
 */
export function readFilter(
  api: QueryApi<unknown>,
  filter: Filter | null | undefined,
  argument: string,
  faults: InputFaults,
): readonly Condition[] {
  const conditions = readConditions(api, filter ?? {}, argument, '', faults);
  if (areTooLong(conditions) && !conditions.some((condition) => areTooLong([condition])))
    faults.add(argument, 'is too long for one request to ZStack');
  return conditions;
}

function readConditions(
  api: QueryApi<unknown>,
  filter: Filter,
  argument: string,
  prefix: string,
  faults: InputFaults,
): readonly Condition[] {
  return Object.entries(filter).flatMap(([name, given]) => {
    if (given === null || given === undefined) return [];
    const operators = given as Filter;
    const joined = api.joins?.[name]?.();
    if (joined !== undefined)
      return readConditions(joined, operators, `${argument}.${name}`, `${prefix}${name}.`, faults);
    const holds = api.row.columns.get(name);
    if (holds === undefined) throw new Error(`${api.path} has no column ${name}.`);
    return Object.entries(operators).flatMap(([operator, value]) => {
      if (value === undefined || !isOperator(operator)) return [];
      const reader = { argument: `${argument}.${name}.${operator}`, holds, faults };
      return readCondition({ name: `${prefix}${name}`, holds, operator }, value, reader) ?? [];
    });
  });
}

/** More than fit into one request to ZStack: what is too long need not be read. */
const LONGEST_LIST = 1_000;

interface Reader {
  readonly argument: string;
  readonly holds: ColumnType;
  readonly faults: InputFaults;
}

function readCondition(about: Omit<Condition, 'value'>, given: unknown, reader: Reader): Condition | null {
  const { argument, faults } = reader;
  if (given === null) {
    faults.add(argument, about.operator === 'isNull' ? 'must be true or false' : 'must not be null; use isNull');
    return null;
  }
  if (Array.isArray(given) && given.length > LONGEST_LIST) {
    faults.add(argument, `must hold at most ${LONGEST_LIST} values, but holds ${given.length}`);
    return null;
  }
  const read = (item: unknown, at: string) => readScalar(item, { ...reader, argument: at });
  const value = Array.isArray(given)
    ? [...new Set(given.map((item: unknown, index) => read(item, `${argument}[${index}]`)))]
    : read(given, argument);
  const condition = { ...about, value };
  const fault = faultOf(condition);
  if (fault !== null) faults.add(argument, fault);
  return condition;
}

function readScalar(given: unknown, { argument, holds, faults }: Reader): Scalar {
  if (typeof given === 'boolean' || typeof given === 'number' || given instanceof Date) return given;
  const text = String(given);
  if (holds === 'uuid') return faults.uuid(argument, text);
  if (holds === 'word' && text === 'UNKNOWN')
    faults.add(argument, 'must not be UNKNOWN, which stands for values that the gateway does not know');
  return text;
}
