import type { GraphQLResolveInfo } from 'graphql';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { GraphQLContext } from '../context.ts';
import type { Identified } from '../loading/row-loader.ts';
import type { Resource } from '../resource.ts';

/** Reads a row as a `Node`, which says its type; null for one that is gone or not the caller's to see. */
export function rowNode<TypeName extends string, Row extends Identified>(
  typeName: TypeName,
  resource: Resource<Row>,
): (uuid: Uuid, context: GraphQLContext, info: GraphQLResolveInfo) => Promise<(Row & Named<TypeName>) | null> {
  return async (uuid, { loaders }, info) => {
    const row = await loaders.rows(resource).load(uuid, info);
    return row === null ? null : { ...row, __typename: typeName };
  };
}

interface Named<TypeName> {
  readonly __typename: TypeName;
}
