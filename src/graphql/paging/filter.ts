import type { QueryApi } from '../../zstack/wire/api.ts';
import {
  type Condition,
  type ConditionFault,
  faultOf,
  inPattern,
  type Operator,
  type QueryRules,
  type Scalar,
  uuidIn,
} from '../../zstack/wire/conditions.ts';
import type { ColumnType } from '../../zstack/wire/decoder.ts';
import { javaTrim } from '../../zstack/wire/values/stored-text.ts';
import { parseUuid } from '../../zstack/wire/values/uuid.ts';
import { roomBeside } from '../../zstack/zql/answer.ts';
import { ZqlWhere } from '../../zstack/zql/compile.ts';
import type { InputFaults } from '../input/input-faults.ts';
import type { Asked } from './asked.ts';

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

/** Operators on a text that are `like` to ZStack, with the pattern that says so. */
const PATTERNS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['contains', (text) => `%${inPattern(text)}%`],
  ['startsWith', (text) => `${inPattern(text)}%`],
  ['endsWith', (text) => `%${inPattern(text)}`],
]);

/** What can be asked of rows of which there may be several. */
const OPERATORS_OF_MANY: readonly Operator[] = ['eq', 'in', 'like', 'lt', 'lte', 'gt', 'gte'];

/** A text that the plain query cannot carry, and what to tell of it where there is nothing else. */
export interface PlainFault extends ConditionFault {
  readonly argument: string;
}

interface Reader {
  readonly argument: string;
  readonly rules: QueryRules;
  readonly faults: InputFaults;
  readonly plainFaults: PlainFault[];
}

/** Reads what is asked of one resource. */
interface ResourceReader extends Reader {
  readonly api: QueryApi<unknown>;
  /** The joins on the way to it, each with its dot. */
  readonly prefix: string;
  /** Whether there may be several of it for one row of the list. */
  readonly ofMany: boolean;
  /** How deep the filters are nested. */
  readonly depth: number;
}

/**
 * What a filter input asks, whose fields have the names of the resource's columns and joins. What ZStack can in no way be asked
 * becomes a fault, never another query.
 * @param plainFaults gets what the plain query alone cannot carry
 */
export function readFilter(
  api: QueryApi<unknown>,
  filter: Filter | null | undefined,
  argument: string,
  rules: QueryRules,
  faults: InputFaults,
  plainFaults: PlainFault[],
): Asked {
  if (isTooLarge(filter ?? {})) {
    const message = `is made of more than ${LARGEST_FILTER} objects and lists, which no query to ZStack could say`;
    faults.add(argument, 'TOO_MANY_CONDITIONS', message);
    return { all: [] };
  }
  const reader = { api, argument, prefix: '', ofMany: false, depth: 1, rules, faults, plainFaults };
  return { all: readAll(reader, filter ?? {}) };
}

/** Far more than the conditions that go into one query are made of. Each list of an operation reads its filter anew. */
const LARGEST_FILTER = 500;

function isTooLarge(filter: Filter): boolean {
  const found: object[] = [filter];
  for (const value of found) {
    const within: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    for (const item of within) {
      if (typeof item === 'object' && item !== null && found.push(item) > LARGEST_FILTER) return true;
    }
  }
  return false;
}

/** What a search box asks: rows whose name or description contains the text, or whose uuid it is. */
export function readSearch(
  api: QueryApi<unknown>,
  search: string | null | undefined,
  rules: QueryRules,
  faults: InputFaults,
): Asked {
  const text = javaTrim(search ?? '');
  if (text === '') return { all: [] };
  const contains = ['name', 'description'].flatMap((name): readonly Condition[] =>
    api.row.columns.has(name) ? [{ name, holds: 'text', operator: 'like', value: `%${inPattern(text)}%` }] : [],
  );
  const uuid = parseUuid(text);
  const any = [...contains, ...(uuid === null ? [] : [uuidIn([uuid])])];
  const fault = contains
    .map((condition) => faultOf(condition, rules))
    .find((found) => found !== null && found.code !== 'UNCARRIABLE_TEXT');
  if (fault != null) faults.add('search', fault.code, fault.message);
  else if (roomBeside(new ZqlWhere(api, { any }, String)) < 0)
    faults.add('search', 'TOO_LONG', 'is too long for one request to ZStack');
  return { any };
}

/** Does a text of the filter hold a backslash, or need one? Not every cloud takes one. */
export const needsBackslash = (filter: Filter | null | undefined): boolean =>
  filter != null && !isTooLarge(filter) && holdsBackslash(filter);

function holdsBackslash(given: unknown, pattern = (text: string): string => text): boolean {
  if (typeof given === 'string') return pattern(given).includes('\\');
  if (typeof given !== 'object' || given === null) return false;
  return Object.entries(given).some(([name, value]) => holdsBackslash(value, PATTERNS.get(name)));
}

/** Deeper ones nobody writes. */
const DEEPEST = 10;

/** The names of tags' filters, and of the tags themselves to ZStack (`domain.md §5.1`). */
const TAG_FIELDS: ReadonlyMap<string, string> = new Map([
  ['userTag', '__userTag__'],
  ['systemTag', '__systemTag__'],
]);

const TAG_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['has', 'eq'],
  ['hasNot', 'ne'],
]);

function readAll(reader: ResourceReader, filter: Filter): readonly Asked[] {
  if (reader.depth > DEEPEST) {
    reader.faults.add(reader.argument, 'TOO_MANY_CONDITIONS', `is nested deeper than ${DEEPEST} filters`);
    return [];
  }
  return Object.entries(filter).flatMap(([name, given]) => {
    if (given === null || given === undefined) return [];
    return readField({ ...reader, argument: `${reader.argument}.${name}` }, name, given);
  });
}

function readField(reader: ResourceReader, name: string, given: unknown): readonly Asked[] {
  const { api, prefix, ofMany, argument } = reader;
  const below = (filter: unknown, at: string, more: Partial<ResourceReader> = {}): Asked => ({
    all: readAll({ ...reader, ...more, argument: at, depth: reader.depth + 1 }, filter as Filter),
  });
  const listed = () => (given as readonly unknown[]).map((one, index) => below(one, `${argument}[${index}]`));
  if (name === 'and') return [{ all: listed() }];
  if (name === 'or') return [{ any: listed() }];
  if (name === 'not') return [{ not: below(given, argument) }];
  const join = api.joins[name];
  if (join?.many === true) {
    const where = below(given, argument, { api: join.to(), prefix: '', ofMany: true });
    return [{ join: name, several: join.to(), where, holdCopies: join.holdCopies ?? false }];
  }
  if (join !== undefined) {
    const path = `${prefix}${name}.`;
    return [{ other: `${path}uuid`, where: below(given, argument, { api: join.to(), prefix: path }) }];
  }
  const tag = TAG_FIELDS.get(name);
  const holds = tag === undefined ? api.row.columns.get(name)?.holds : 'text';
  if (holds === undefined) throw new Error(`${api.path} has no column ${name}.`);
  const isSeveral = api.joinedColumns.includes(name);
  return Object.entries(given as Filter).flatMap(([operator, value]): readonly Asked[] => {
    if (value === undefined) return [];
    const pattern = PATTERNS.get(operator);
    const onWire = pattern === undefined ? (TAG_OPERATORS.get(operator) ?? operator) : 'like';
    if (!isOperator(onWire)) return [];
    const place = `${argument}.${operator}`;
    if (ofMany && tag === undefined && !OPERATORS_OF_MANY.includes(onWire)) {
      const message = `cannot be asked, since there may be several of them: ask with ${[...OPERATORS_OF_MANY, ...PATTERNS.keys()].join(', ')}`;
      reader.faults.add(place, 'UNSUPPORTED_OPERATOR', message);
      return [];
    }
    const about = { name: `${prefix}${tag ?? name}`, holds, operator: onWire };
    const meant = pattern !== undefined && typeof value === 'string' ? pattern(value) : value;
    const condition = readCondition({ ...reader, argument: place }, about, meant);
    if (condition === null) return [];
    return [isSeveral ? { severally: condition } : condition];
  });
}

/** More than fit into one request to ZStack: what is too long need not be read. */
const LONGEST_LIST = 1_000;

function readCondition(reader: Reader, about: Omit<Condition, 'value'>, given: unknown): Condition | null {
  const { argument, rules, faults, plainFaults } = reader;
  if (given === null) {
    faults.add(argument, 'NULL', inPlaceOfNull(about));
    return null;
  }
  if (Array.isArray(given) && faults.isTooLong(argument, given, LONGEST_LIST)) return null;
  const read = (item: unknown, at: string) => readScalar({ ...reader, argument: at }, about.holds, item);
  const value = Array.isArray(given)
    ? [...new Set(given.map((item: unknown, index) => read(item, `${argument}[${index}]`)))]
    : read(given, argument);
  const condition = { ...about, value };
  if (holdsBrokenTag(condition))
    faults.add(argument, 'UNCARRIABLE_TEXT', "must not contain %s, which breaks ZStack's queries for tags");
  const fault = faultOf(condition, rules);
  if (fault?.code === 'UNCARRIABLE_TEXT') plainFaults.push({ argument, ...fault });
  else if (fault !== null) faults.add(argument, fault.code, fault.message);
  return condition;
}

function inPlaceOfNull({ name, operator }: Omit<Condition, 'value'>): string {
  if (operator === 'isNull') return 'must be true or false';
  return isTagField(name) ? 'must not be null' : 'must not be null; use isNull';
}

/** ZStack takes the text of a tag for a format (`domain.md §5.1`). */
const holdsBrokenTag = ({ name, value }: Condition): boolean =>
  isTagField(name) && typeof value === 'string' && value.includes('%s');

/** Also one of what the row refers to. */
const isTagField = (name: string): boolean => [...TAG_FIELDS.values()].includes(name.split('.').at(-1) ?? '');

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
