import type { ApolloGraphQLObjectTypeExtensions } from '@apollo/subgraph';
import { type GraphQLScalarType, type GraphQLSchema, isUnionType } from 'graphql';
import type { FederationTypes, Resolvers, ResolversParentTypes } from '../generated/resolvers.ts';

type ResolversOf<Name extends keyof Resolvers> = NonNullable<Resolvers[Name]>;

type AbstractName = {
  [Name in keyof Resolvers]-?: ResolversOf<Name> extends { readonly __resolveType: unknown } ? Name : never;
}[keyof Resolvers];

/** Enums, which have no parents, and scalars. */
type LeafName = {
  [Name in keyof Resolvers]-?: Name extends keyof ResolversParentTypes
    ? ResolversOf<Name> extends GraphQLScalarType
      ? Name
      : never
    : Name;
}[keyof Resolvers];

type ObjectName = Exclude<keyof Resolvers, AbstractName | LeafName> & keyof ResolversParentTypes;

/** The properties of what stands behind a type: a root type has nothing behind it. */
type PropertyOf<Parent> = string extends keyof Parent ? never : keyof Parent;

type ExportOf<All, Name> = Name extends keyof All ? keyof All[Name] : never;

type FieldGap<All> = {
  [Name in ObjectName]: `${Name}.${Exclude<
    Extract<keyof ResolversOf<Name>, string>,
    '__isTypeOf' | '__resolveReference' | PropertyOf<ResolversParentTypes[Name]> | ExportOf<All, Name>
  >}`;
}[ObjectName];

type ReferenceGap<All> = {
  [Name in keyof FederationTypes]: `${Name}.${Exclude<'__resolveReference', ExportOf<All, Name>>}`;
}[keyof FederationTypes];

/** What several modules export together: of a type that several name, the resolvers of all. */
type Together<Module> = (Module extends unknown ? (module: Module) => void : never) extends (all: infer All) => void
  ? All
  : never;

type GapOf<All> =
  | FieldGap<All>
  | ReferenceGap<All>
  | Exclude<LeafName, keyof All>
  | `${Extract<Exclude<keyof All, keyof Resolvers>, string>}, which is no type`;

/**
 * The names of what the schema promises and some resolver modules leave out: fields that are neither resolved nor a
 * property of what stands behind their type, entities without a reference resolver, enums and scalars without their
 * values; and of what they export without being a type's.
 */
export type Gap<Modules extends readonly object[]> = GapOf<Together<Modules[number]>>;

/** The names of the mutations among some resolver modules that run as jobs. */
export type JobMutationsOf<Modules extends readonly object[]> = Modules[number] extends infer Module
  ? Module extends { readonly Mutation: infer Mutations }
    ? { [Name in keyof Mutations]: Mutations[Name] extends { readonly runs: unknown } ? Name : never }[keyof Mutations]
    : never
  : never;

/** Does not compile where there is a gap: the compiler names it. */
export type Whole<Found extends never> = Found;

/**
 * Node runs the source without a compiler, and `schema/` may be newer than what was generated from it: then a root field
 * without a resolver would answer null to everybody.
 * @throws Error that names the root fields and the entities that nothing resolves
 */
export function checkGaps(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter(({ resolve, subscribe }) => resolve === undefined && subscribe === undefined)
      .map(({ name }) => `${root?.name ?? ''}.${name}`),
  );
  const entity = schema.getType('_Entity');
  const references = (isUnionType(entity) ? entity.getTypes() : [])
    .filter((type) => !hasReference(type))
    .map(({ name }) => `${name}.__resolveReference`);
  const gaps = [...fields, ...references];
  if (gaps.length > 0) throw new Error(`Nothing resolves ${gaps.join(', ')}, which schema/ promises.`);
}

const hasReference = ({ extensions }: { readonly extensions: ApolloGraphQLObjectTypeExtensions }): boolean =>
  extensions.apollo?.subgraph?.resolveReference !== undefined;
