import { type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type { Uuid } from '../zstack/wire/values/uuid.ts';
import { requireCaller } from './authorization.ts';
import type { GraphQLContext } from './context.ts';
import { readUuid } from './input/input-faults.ts';
import type { RowLoader, RowLoaders } from './loaders.ts';

type Resolve<Source, Args, Result> = (
  source: Source,
  args: Args,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) => Promise<Result>;

const answeredByLoader = new WeakSet<object>();

/** Marks a resolver that takes its rows from a loader, so that the loader asks ZStack for the fields selected below it. */
export function byLoader<Resolver extends object>(resolver: Resolver): Resolver {
  answeredByLoader.add(resolver);
  return resolver;
}

/** Federation's references are resolved by the loaders. */
const REFERENCES = '_entities';
const NOTE = 'answeredByLoader';

/** Notes at each field whether a loader answers it, so that it is known also where a tracer has wrapped the resolvers. */
export function noteLoaders(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const { name, resolve, extensions } = field;
      const byLoaders = name === REFERENCES || (resolve !== undefined && answeredByLoader.has(resolve));
      if (byLoaders) field.extensions = { ...extensions, [NOTE]: true };
    }
  }
}

export const isAnsweredByLoader = ({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean =>
  extensions[NOTE] === true;

/** An edge to one row, null where the source names none or ZStack shows none. */
export function toOne<Source, Args, Row extends { readonly uuid: Uuid }>(
  loaderOf: (loaders: RowLoaders) => RowLoader<Row>,
  uuidOf: (source: Source, args: Args) => Uuid | null,
): Resolve<Source, Args, Row | null> {
  return byLoader(async (source, args, { loaders }, info) => {
    const uuid = uuidOf(source, args);
    return uuid === null ? null : loaderOf(loaders).load(uuid, info);
  });
}

/** A row by the uuid that the field's argument names. Without a session the answer is `UNAUTHENTICATED`, whatever the uuid. */
export function byUuid<Row extends { readonly uuid: Uuid }>(
  loaderOf: (loaders: RowLoaders) => RowLoader<Row>,
): Resolve<unknown, { readonly uuid: string }, Row | null> {
  return byLoader((_, { uuid }, context, info) => byUuidArgument(loaderOf, uuid, context, info));
}

/** An entity by the key that a router sends. */
export function reference<Row extends { readonly uuid: Uuid }>(loaderOf: (loaders: RowLoaders) => RowLoader<Row>) {
  return async ({ uuid }: { readonly uuid: string }, context: GraphQLContext, info: GraphQLResolveInfo) =>
    byUuidArgument(loaderOf, uuid, context, info);
}

async function byUuidArgument<Row extends { readonly uuid: Uuid }>(
  loaderOf: (loaders: RowLoaders) => RowLoader<Row>,
  uuid: string,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  requireCaller(context);
  return loaderOf(context.loaders).load(readUuid('uuid', uuid), info);
}

/** An edge to the rows that the source names, or ZStack names for it; what ZStack does not show is left out. */
export function toMany<Source, Row extends { readonly uuid: Uuid }>(
  loaderOf: (loaders: RowLoaders) => RowLoader<Row>,
  uuidsOf: (source: Source, context: GraphQLContext) => readonly Uuid[] | Promise<readonly Uuid[]>,
): Resolve<Source, unknown, readonly Row[]> {
  return byLoader(async (source, _, context, info) => {
    const uuids = await uuidsOf(source, context);
    const rows = await Promise.all(uuids.map((uuid) => loaderOf(context.loaders).load(uuid, info)));
    return rows.filter((row) => row !== null);
  });
}
