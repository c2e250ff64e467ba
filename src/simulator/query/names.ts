import { failure } from '../wire/error-codes.ts';
import type { World } from '../world/world.ts';
import { meets } from './comparison.ts';
import { positiveOf, type Condition } from './conditions.ts';
import type { Entry, Queryable } from './resource.ts';

/** A condition whose name was found in the resource. */
export interface ResolvedCondition extends Condition {
  readonly joins: readonly string[];
  readonly column: string;
}

const tagFields = ['__systemTag__', '__userTag__', '__tagUuid__'];
const isTagField = (column: string): boolean => tagFields.includes(column);

/** An unknown name is no 400: the query fails (zstack-domain.md §5.1). */
const unknownName = (name: string) =>
  failure('SYS.1000', `org.zstack.header.exception.CloudRuntimeException: no such field or join[${name}] to query`);

/** @param subtypeColumns the columns that the query's own `type=` condition makes usable */
export function resolve(
  resource: Queryable,
  condition: Condition,
  subtypeColumns: readonly string[],
): ResolvedCondition {
  const steps = condition.name.split('.');
  const column = steps.pop() ?? '';
  let target = resource;
  for (const step of steps) {
    const joined = target.columns === 'any' || Object.hasOwn(target.joins, step) ? target.joins[step] : undefined;
    if (joined === undefined) throw unknownName(condition.name);
    target = joined.to();
  }
  const known =
    target.columns === 'any' ||
    target.columns.includes(column) ||
    (steps.length === 0 && subtypeColumns.includes(column)) ||
    isTagField(column);
  if (!known) throw unknownName(condition.name);
  if (condition.value.includes("'")) {
    throw failure('SYS.1000', `org.zstack.zql.ZQLSyntaxError: mismatched input in condition on[${condition.name}]`);
  }
  if (isTagField(column) && condition.operator.includes('~=') && condition.value.includes('%s')) {
    throw failure('SYS.1000', "java.util.MissingFormatArgumentException: Format specifier '%s'");
  }
  return { ...condition, joins: steps, column };
}

function tagsOf(uuid: string, column: string, world: World): readonly string[] {
  if (column === '__systemTag__') {
    return world.systemTags.all().flatMap((tag) => (tag.resourceUuid === uuid ? [tag.tag] : []));
  }
  const userTags = world.userTags.all().filter((tag) => tag.resourceUuid === uuid);
  return column === '__userTag__'
    ? userTags.map(({ tag }) => tag)
    : userTags.flatMap(({ tagPatternUuid }) => tagPatternUuid ?? []);
}

/** On tags a negative operator means "has no such tag"; on every other join "has some joined row that differs". */
function meetsByTag(entry: Entry, { column, operator, value }: ResolvedCondition, world: World, zone: string): boolean {
  const tags = tagsOf(entry.uuid, column, world);
  const positive = positiveOf(operator);
  if (positive !== undefined) return !tags.some((tag) => meets(tag, { operator: positive, value }, zone));
  return tags.some((tag) => meets(tag, { operator, value }, zone));
}

export function matches(entry: Entry, condition: ResolvedCondition, world: World, timeZone: string): boolean {
  const [step, ...rest] = condition.joins;
  if (step !== undefined) {
    return entry.join(step).some((joined) => matches(joined, { ...condition, joins: rest }, world, timeZone));
  }
  return isTagField(condition.column)
    ? meetsByTag(entry, condition, world, timeZone)
    : meets(entry.column(condition.column), condition, timeZone);
}
