import { defaultFieldResolver, GraphQLError, type GraphQLSchema, isUnionType } from 'graphql';
import { isJsonObject } from '../zstack/json.ts';

/**
 * Makes `_entities` answer each representation for itself. @apollo/subgraph throws at the first type that it does not know,
 * and then nobody hears of what becomes of the representations before it.
 */
export function isolateReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const entity = schema.getType('_Entity');
  if (field === undefined || !isUnionType(entity)) return schema;
  const resolve = field.resolve ?? defaultFieldResolver;
  const names = entity.getTypes().map(({ name }) => name);

  field.resolve = (source, { representations }: { readonly representations: readonly unknown[] }, context, info) =>
    representations.map(async (representation): Promise<unknown> => {
      const name = isJsonObject(representation) ? representation['__typename'] : undefined;
      if (typeof name !== 'string' || !names.includes(name)) {
        throw new GraphQLError(`A representation needs the __typename of an entity: ${names.join(', ')}.`, {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      }
      const answers: unknown[] = [resolve(source, { representations: [representation] }, context, info)].flat();
      return await answers[0];
    });
  return schema;
}
