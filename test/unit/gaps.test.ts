import { concatAST, parse } from 'graphql';
import { expect, expectTypeOf, test } from 'vitest';
import { resolverModules } from '../../src/generated/registry.ts';
import type { Gap, JobMutationsOf } from '../../src/graphql/gaps.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { readTypeDefs } from '../../src/graphql/type-defs.ts';

const withTypes = (sdl: string) => () => buildSchema(concatAST([readTypeDefs(), parse(sdl)]));

test.each([
  ['extend type Query { forgotten: String }', 'Query.forgotten'],
  ['extend type Mutation { forgotten: String }', 'Mutation.forgotten'],
  ['extend type Subscription { forgotten: String }', 'Subscription.forgotten'],
  ['type Forgotten @key(fields: "uuid") { uuid: ID! }', 'Forgotten.__resolveReference'],
])('a schema with %s does not start, and names what nothing resolves', (sdl, name) => {
  expect(withTypes(sdl)).toThrow(`Nothing resolves ${name}, which schema/ promises.`);
});

test('a module that is left out is named by its root fields and entities', () => {
  const modules = resolverModules.filter((module) => !('ZoneConnection' in module));
  expect(() => buildSchema(readTypeDefs(), modules)).toThrow(/Query\.zone, Query\.zones, .*Zone\.__resolveReference/);
});

test('the compiler names what the modules leave out', () => {
  type Modules = (typeof resolverModules)[number];
  type ListsModule = Extract<Modules, { readonly ZoneConnection: unknown }>;
  type ErrorModule = Extract<Modules, { readonly ZStackError: unknown }>;
  expectTypeOf<Gap<Modules[]>>().toEqualTypeOf<never>();
  expectTypeOf<Gap<Exclude<Modules, ErrorModule>[]>>().toEqualTypeOf<
    'ZStackError.category' | 'ZStackError.localizedMessage' | 'ZStackError.rootCause'
  >();
  type OfLists = Gap<Exclude<Modules, ListsModule>[]>;
  expectTypeOf<Extract<OfLists, 'TagPatternType'>>().toEqualTypeOf<'TagPatternType'>();
  expectTypeOf<Extract<OfLists, `Query.zone${string}` | `Zone.${string}`>>().toEqualTypeOf<
    'Query.zone' | 'Query.zones' | 'Zone.id' | 'Zone.__resolveReference'
  >();
  expectTypeOf<Gap<(Modules | { readonly Zon: object })[]>>().toEqualTypeOf<'Zon, which is no type'>();
});

test('the compiler knows which mutations run as jobs', () => {
  expectTypeOf<
    Extract<JobMutationsOf<typeof resolverModules>, 'deleteImage' | 'logOut'>
  >().toEqualTypeOf<'deleteImage'>();
});
