import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * A plugin of codegen: imports the types with a `@key`, which typescript-resolvers names without `namespacedImportName`
 * in `FederationTypes`.
 */
export function plugin(schema: GraphQLSchema): { readonly prepend: readonly string[]; readonly content: string } {
  const entities = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.astNode?.directives?.some(({ name }) => name.value === 'key') === true)
    .map(({ name }) => name);
  return { prepend: [`import type { ${entities.join(', ')} } from './types.ts';`], content: '' };
}
