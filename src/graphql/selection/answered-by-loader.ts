import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

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
