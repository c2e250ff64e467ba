import { failure } from '../wire/error-codes.ts';
import type { World } from '../world/world.ts';
import { matcher } from './comparison.ts';
import type { Condition, Operator } from './conditions.ts';
import type { Queryable } from './join.ts';
import { columnOf } from './resource.ts';
import { joinTargets } from './resources/join-targets.ts';
import { booleanLiteral } from './values.ts';

/** The cloud that a query is about, and the zone of its clock. */
export interface QueriedCloud {
  readonly world: World;
  readonly timeZone: string;
}

export type Predicate = (row: object) => boolean;

/**
 * What a condition asks of a row. Paths are what they are to the node: sub-queries, in which no owner is asked for
 * (domain.md §5.1, §5.4). A name that is not there, or a value that the node's parser or database cannot take,
 * is no 400: the query fails.
 */
export function predicateOf(target: Queryable, condition: Condition, cloud: QueriedCloud): Predicate {
  checkApostrophe(condition);
  return predicateOfName(target, condition, cloud);
}

/** The same for a value in which an apostrophe does no harm. */
export function predicateOfName(target: Queryable, condition: Condition, cloud: QueriedCloud): Predicate {
  checkCharacters(condition);
  return follow(target, condition.name.split('.'), condition, cloud);
}

const syntaxError = (details: string) => failure('SYS.1000', `org.zstack.query.QueryFacadeImpl, ${details}`);

function checkApostrophe({ name, value }: Condition): void {
  if (value.includes("'")) throw syntaxError(`ParseCancellationException: token recognition error in ${name}`);
}

function checkCharacters({ value, values = [value] }: Condition): void {
  if (values.some((text) => /[\u{10000}-\u{10ffff}]/u.test(text)))
    throw syntaxError('GenericJDBCException: could not extract ResultSet');
}

const unknownName = (name: string) =>
  failure('SYS.1000', `org.zstack.header.exception.CloudRuntimeException: no such field or join[${name}] to query`);

function follow(target: Queryable, path: readonly string[], condition: Condition, cloud: QueriedCloud): Predicate {
  if (target.columns === 'any') return () => false;
  const [step = '', ...rest] = path;
  const [column] = rest;
  if (column === undefined) return ownPredicate(target, step, condition, cloud);
  const join = Object.hasOwn(target.joins, step) ? target.joins[step] : undefined;
  if (join === undefined) throw unknownName(condition.name);
  if (typeof join === 'string') return follow(target, [...join.split('.'), ...rest], condition, cloud);
  const { to, selfKey, targetKey } = join;
  if (rest.length === 1 && column === targetKey) return ownPredicate(target, selfKey, condition, cloud);
  const joined = typeof to === 'string' ? joinTargets[to] : to;
  const meets = follow(joined, rest, condition, cloud);
  const keys = new Set(
    joined
      .rows(cloud.world)
      .filter(meets)
      .map((row) => columnOf(row, targetKey)),
  );
  return (row) => keys.has(columnOf(row, selfKey));
}

function ownPredicate(target: Queryable, column: string, condition: Condition, cloud: QueriedCloud): Predicate {
  const tag = tagFields.get(column);
  if (tag !== undefined) return tagPredicate(tag, condition, cloud);
  if (target.joinedColumns?.includes(column) === true) {
    const meets = matcher(condition, cloud.timeZone);
    return (row) => joinedValues(row, column).some(meets);
  }
  if (target.columns !== 'any' && !target.columns.includes(column)) throw unknownName(condition.name);
  const isBoolean = target.booleans?.includes(column) === true;
  const meets = matcher(isBoolean ? booleanCondition(condition) : condition, cloud.timeZone);
  return (row) => meets(columnOf(row, column));
}

/** The rows behind a column that is none of the resource's own table. */
function joinedValues(row: object, column: string): readonly string[] {
  const value: unknown = Reflect.get(row, column);
  return [value].flat().filter((element) => typeof element === 'string');
}

/** A boolean's value is pasted into the SQL as it is; only that of a list keeps its quotes, and is read as a number. */
function booleanCondition(condition: Condition): Condition {
  const { operator, value } = condition;
  if (['?=', '!?=', 'is null', 'not null'].includes(operator)) return condition;
  const literal = booleanLiteral(value);
  if (literal !== undefined) return { ...condition, value: literal };
  throw failure('SYS.1000', 'org.hibernate.exception.SQLGrammarException: could not extract ResultSet');
}

interface TagField {
  readonly table: 'systemTags' | 'userTags';
  readonly column: 'tag' | 'tagPatternUuid';
}

const tagFields = new Map<string, TagField>([
  ['__systemTag__', { table: 'systemTags', column: 'tag' }],
  ['__userTag__', { table: 'userTags', column: 'tag' }],
  ['__tagUuid__', { table: 'userTags', column: 'tagPatternUuid' }],
]);

const negated: Partial<Record<Operator, Operator>> = { '!=': '=', '!?=': '?=', '!~=': '~=' };

/** On tags a negative operator means "has no such tag"; on every other join "has some joined row that differs". */
function tagPredicate(
  { table, column }: TagField,
  { operator, value }: Condition,
  { world, timeZone }: QueriedCloud,
): Predicate {
  if (value.includes('%s')) throw failure('SYS.1000', 'java.lang.NullPointerException: "this.conditionField" is null');
  const positive = negated[operator];
  const meets = matcher({ operator: positive ?? operator, value }, timeZone);
  const tagged = new Set(
    world[table]
      .all()
      .filter((tag) => meets(columnOf(tag, column)))
      .map(({ resourceUuid }) => resourceUuid),
  );
  return (row) => {
    const uuid = columnOf(row, 'uuid');
    return (typeof uuid === 'string' && tagged.has(uuid)) === (positive === undefined);
  };
}
