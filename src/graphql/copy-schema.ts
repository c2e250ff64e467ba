import { extendSchema, type GraphQLSchema, Kind, type SchemaExtensionNode } from 'graphql';

/** With an extension, graphql-js makes all types anew, in the same order. */
const EXTENDS_NOTHING: SchemaExtensionNode = { kind: Kind.SCHEMA_EXTENSION };

/** The same schema in objects of its own. */
export function copySchema(schema: GraphQLSchema): GraphQLSchema {
  const copy = extendSchema(schema, { kind: Kind.DOCUMENT, definitions: [EXTENDS_NOTHING] }, { assumeValid: true });
  copy.description = schema.description; // graphql-js leaves it out
  return copy;
}

const copies = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * A copy, made once, for who puts something around its resolvers, as Apollo Server does to watch fields. All other requests would pay
 * for that, and what goes by resolvers, as prices and plans do, would know them no more.
 */
export function schemaToWrap(schema: GraphQLSchema): GraphQLSchema {
  const known = copies.get(schema);
  if (known !== undefined) return known;
  const copy = copySchema(schema);
  copies.set(schema, copy);
  return copy;
}
