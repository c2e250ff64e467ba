import { defaultFieldResolver, type GraphQLSchema, isUnionType } from 'graphql';
import { isJsonObject } from '../zstack/wire/values/json.ts';
import { priced, REQUESTS_OF_JOB } from './selection/price.ts';
import { inputFault } from './input/input-faults.ts';

/** Each may be an error of its own in the answer, however little of the request it is. */
const MOST_REFERENCES = 5_000;

/**
 * Makes `_entities` answer each representation for itself. @apollo/subgraph throws at the first type that it does not know,
 * and then nobody hears of what becomes of the representations before it.
 */
export function isolateReferences(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const entity = schema.getType('_Entity');
  if (field === undefined || !isUnionType(entity)) throw new Error('The schema has no entities.');
  const resolve = field.resolve ?? defaultFieldResolver;
  const names: ReadonlySet<unknown> = new Set(entity.getTypes().map(({ name }) => name));

  const resolveEach: typeof field.resolve = (
    source,
    { representations }: { readonly representations: readonly unknown[] },
    context,
    info,
  ) => {
    const { length } = representations;
    if (length > MOST_REFERENCES)
      throw inputFault(
        'representations',
        'TOO_LONG',
        `must hold at most ${MOST_REFERENCES} values, but holds ${length}`,
      );
    return representations.map(async (representation, index): Promise<unknown> => {
      if (!isJsonObject(representation))
        throw inputFault(`representations[${index}]`, 'NOT_AN_ENTITY', 'must be an object');
      if (!names.has(representation['__typename']))
        throw inputFault(`representations[${index}].__typename`, 'NOT_AN_ENTITY', 'must be the name of an entity');
      const answers: unknown[] = [resolve(source, { representations: [representation] }, context, info)].flat();
      return await answers[0];
    });
  };
  field.resolve = priced({ batches: 1, alone }, resolveEach);
}

const alone = (representation: unknown): number =>
  isJsonObject(representation) && representation['__typename'] === 'ZStackJob' ? REQUESTS_OF_JOB : 0;
