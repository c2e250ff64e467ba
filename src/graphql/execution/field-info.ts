import type { GraphQLResolveInfo } from 'graphql';
import type { Execution } from './execution.ts';
import type { FieldSite } from './field-site.ts';

/** What graphql-js 16 tells a resolver; the routers of the tests bring newer types. */
export type FieldInfo = Pick<
  GraphQLResolveInfo,
  | 'fieldName'
  | 'fieldNodes'
  | 'returnType'
  | 'parentType'
  | 'path'
  | 'schema'
  | 'fragments'
  | 'rootValue'
  | 'operation'
  | 'variableValues'
>;

/** What a resolver is told of its field, at the place `execution.path` up to `depth`. */
export function infoOf(
  { schema, fragments, rootValue, operation, variableValues, path }: Execution,
  { field, nodes, parentType }: FieldSite,
  depth: number,
): FieldInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    path: linked(path, depth, parentType.name),
    schema,
    fragments,
    rootValue,
    operation,
    variableValues,
  };
}

/** A path as graphql-js writes it; of the types on the way only the last is told. */
function linked(path: readonly (string | number)[], depth: number, typename: string): GraphQLResolveInfo['path'] {
  let prev: GraphQLResolveInfo['path'] | undefined;
  for (const key of path.slice(0, depth - 1)) prev = { prev, key, typename: undefined };
  return { prev, key: path[depth - 1] ?? '', typename };
}
