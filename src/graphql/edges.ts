import type { GraphQLResolveInfo } from 'graphql';
import type { Condition } from '../zstack/wire/conditions.ts';
import type { Uuid } from '../zstack/wire/values/uuid.ts';
import { requireCaller } from './authorization.ts';
import type { GraphQLContext } from './context.ts';
import { type ListArguments, readConnection } from './paging/read-connection.ts';
import type { Connection } from './paging/connection.ts';
import { readUuid } from './input/input-faults.ts';
import { loadedEdge } from './loading/loaded-edge.ts';
import type { Identified } from './loading/row-loader.ts';
import type { Resource } from './resource.ts';
import { byLoader } from './selection/answered-by-loader.ts';

type Resolve<Source, Args, Result> = (
  source: Source,
  args: Args,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) => Promise<Result>;

/** An edge to one row, null where the source names none or ZStack shows none. */
export function toOne<Source, Args, Row extends Identified>(
  resource: Resource<Row>,
  uuidOf: (source: Source, args: Args) => Uuid | null,
): Resolve<Source, Args, Row | null> {
  const loaderOf = ({ loaders }: GraphQLContext) => loaders.rows(resource);
  const resolve: Resolve<Source, Args, Row | null> = async (source, args, context, info) => {
    const uuid = uuidOf(source, args);
    return uuid === null ? null : loaderOf(context).load(uuid, info);
  };
  return loadedEdge({ uuidOf, loaderOf }, byLoader(resolve));
}

/** A row by the uuid that the field's argument names. Without a session the answer is `UNAUTHENTICATED`, whatever the uuid. */
export function byUuid<Row extends Identified>(
  resource: Resource<Row>,
): Resolve<unknown, { readonly uuid: string }, Row | null> {
  return byLoader((_, { uuid }, context, info) => byUuidArgument(resource, uuid, context, info));
}

/** An entity by the key that a router sends. */
export function reference<Row extends Identified>(resource: Resource<Row>) {
  return async ({ uuid }: { readonly uuid: string }, context: GraphQLContext, info: GraphQLResolveInfo) =>
    byUuidArgument(resource, uuid, context, info);
}

async function byUuidArgument<Row extends Identified>(
  resource: Resource<Row>,
  uuid: string,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  requireCaller(context);
  return context.loaders.rows(resource).load(readUuid('uuid', uuid), info);
}

/** An edge to the rows that the source names, or ZStack names for it; what ZStack does not show is left out. */
export function toMany<Source, Row extends Identified>(
  resource: Resource<Row>,
  uuidsOf: (source: Source, context: GraphQLContext) => readonly Uuid[] | Promise<readonly Uuid[]>,
): Resolve<Source, unknown, readonly Row[]> {
  return byLoader(async (source, _, context, info) => {
    const uuids = await uuidsOf(source, context);
    const loader = context.loaders.rows(resource);
    const rows = await Promise.all(uuids.map((uuid) => loader.load(uuid, info)));
    return rows.filter((row) => row !== null);
  });
}

/** The list of a resource below one row: of all that the caller's own query returns, what meets a condition too. One request for each row. */
export function listOf<Source, Row extends Identified>(
  resource: Resource<Row>,
  belongsTo: (source: Source) => Condition,
): Resolve<Source, ListArguments, Connection<Row>> {
  return async (source, args, context, info) =>
    context.gate.page(() => readConnection(resource, args, context, info, [belongsTo(source)]));
}
