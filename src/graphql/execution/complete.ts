import {
  GraphQLError,
  type GraphQLAbstractType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { inspect } from 'node:util';
import type { Complete, Execution } from './execution.ts';
import { forget, isPromise } from './promises.ts';
import { infoOf } from './field-info.ts';
import type { FieldSite } from './field-site.ts';
import { leafOf } from './leaf.ts';
import type { MakeObject } from './object-maker.ts';

/** Makes the objects of a type below the fields of a site. */
export type MakerFor = (type: GraphQLObjectType) => MakeObject;

/** How values of a type are answered, with the words of graphql-js for those that cannot be. */
export function completer(type: GraphQLOutputType, site: FieldSite, makerFor: MakerFor): Complete {
  if (!isNonNullType(type)) return present(type, site, makerFor);
  const complete = present(type.ofType, site, makerFor);
  return (execution, value, depth, nullDepth) => {
    const completed = complete(execution, value, depth, nullDepth);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${site.parentType.name}.${site.field.name}.`);
  };
}

function present(type: GraphQLOutputType, site: FieldSite, makerFor: MakerFor): Complete {
  const complete = completerOf(type, site, makerFor);
  return (execution, value, depth, nullDepth) => {
    if (value instanceof Error) throw value;
    return value == null ? null : complete(execution, value, depth, nullDepth);
  };
}

function completerOf(type: GraphQLOutputType, site: FieldSite, makerFor: MakerFor): Complete {
  if (isListType(type)) return listCompleter(type, site, makerFor);
  if (isLeafType(type)) {
    const { serialize } = leafOf(type);
    return (_, value) => serialize(value);
  }
  if (isObjectType(type)) return makerFor(type);
  if (isNonNullType(type)) throw new Error('A type that may not be null stands in one that may not be null.');
  return abstractCompleter(type, site, makerFor);
}

function listCompleter({ ofType }: GraphQLList<GraphQLOutputType>, site: FieldSite, makerFor: MakerFor): Complete {
  const complete = completer(ofType, site, makerFor);
  const isNullable = !isNonNullType(ofType);
  const item: Complete = (execution, value, depth, nullDepth) => {
    try {
      return isPromise(value)
        ? execution.later(value, site, complete, depth, nullDepth)
        : complete(execution, value, depth, nullDepth);
    } catch (error) {
      const located = execution.located(error, site, depth);
      if (isNullable) return execution.note(located);
      throw located;
    }
  };
  return (execution, value, depth, nullDepth) => {
    const items = itemsOf(value, site);
    const { path } = execution;
    const completed: unknown[] = [];
    try {
      for (let index = 0; index < items.length; index += 1) {
        path[depth] = index;
        completed.push(item(execution, items[index], depth + 1, isNullable ? depth + 1 : nullDepth));
      }
    } catch (error) {
      forget(items);
      throw error;
    }
    return completed;
  };
}

function itemsOf(value: unknown, { parentType, field }: FieldSite): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>);
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${field.name}".`);
}

function abstractCompleter(type: GraphQLAbstractType, site: FieldSite, makerFor: MakerFor): Complete {
  const resolveType = type.resolveType ?? typeNamed;
  const complete = (execution: Execution, name: unknown, value: unknown, depth: number, nullDepth: number) =>
    makerFor(possibleType(execution, type, name, value, site))(execution, value, depth, nullDepth);
  return (execution, value, depth, nullDepth) => {
    const info = resolveType.length > 2 ? infoOf(execution, site, depth) : undefined;
    const name: unknown = Reflect.apply(resolveType, undefined, [value, execution.context, info, type]);
    if (!isPromise(name)) return complete(execution, name, value, depth, nullDepth);
    const whenNamed: Complete = (_, resolved, ...place) => complete(execution, resolved, value, ...place);
    return execution.later(name, site, whenNamed, depth, nullDepth);
  };
}

/** Types tell themselves by their values: none of the schema has an `isTypeOf`. */
const typeNamed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '__typename' in value ? value.__typename : undefined;

/** @throws GraphQLError in the words of graphql-js */
function possibleType(
  { schema }: Execution,
  type: GraphQLAbstractType,
  name: unknown,
  value: unknown,
  { parentType, field, nodes }: FieldSite,
): GraphQLObjectType {
  const at = `for field "${parentType.name}.${field.name}"`;
  if (name == null)
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime ${at}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  if (typeof name !== 'string')
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime ${at} with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  const found = schema.getType(name);
  if (found === undefined)
    throw new GraphQLError(
      `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
      { nodes },
    );
  if (!isObjectType(found))
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, { nodes });
  if (!schema.isSubType(type, found))
    throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, { nodes });
  return found;
}
