import { hash } from 'node:crypto';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const SDL = `
  type Query {
    thing(n: Int = 3, of: In): Thing
    sure(n: Int = 3, of: In): Thing!
    things: [Thing]
    named: [Named!]
    any: Any
    text: String
    word: Word!
  }
  type Mutation {
    thing(n: Int, of: In): Thing
    sure(n: Int, of: In): Thing!
    things: [Thing!]!
    any: Any
    text: String
  }
  interface Named { name: String!, thing(n: Int, of: In): Thing }
  type Thing implements Named {
    name: String!
    text: String
    number: Int
    rate: Float!
    flag: Boolean
    id: ID!
    word: Word
    words: [Word!]
    thing(n: Int, of: In): Thing
    sure(n: Int, of: In): Thing!
    things: [Thing]
    sureThings: [Thing!]!
    grid: [[Thing]!]
    any: Any
    named: Named!
    list: [Any!]
  }
  type Other implements Named { name: String!, other: String, thing(n: Int, of: In): Thing, back: Other!, any: Any }
  union Any = Thing | Other
  enum Word { RED, GREEN }
  input In { a: Int = 1, b: [String!], c: In }
`;

/** Which of the worlds. */
export interface World {
  readonly seed: number;
  /** Whether some of it is found later than at once. */
  readonly later: boolean;
  /** What its fields are found by: of the root ''. */
  readonly place: string;
}

/**
 * A schema of many worlds, of which the root value names one. What is found at a place of the answer follows from that: a value,
 * none, an error, one of another type; all executors find the same.
 */
export function randomWorlds(): GraphQLSchema {
  const schema = buildSchema(SDL);

  const find = (type: GraphQLOutputType, world: World): unknown => {
    const value = () => {
      switch (draw(world, 'how', 50)) {
        case 0:
          return null;
        case 1:
          throw new Error(`thrown at ${world.place}`);
        case 2:
          return new Error(`an error at ${world.place}`);
        case 3:
          return Symbol.iterator;
        default:
          return valueOf(type, world);
      }
    };
    if (!world.later) return value();
    // of a list that fails at once, graphql-js forgets the promises: here nothing fails at once
    return draw(world, 'how', 50) < 4 || draw(world, 'when', 3) === 0 ? Promise.try(value) : value();
  };

  const findSafely = (type: GraphQLOutputType, world: World): unknown => {
    try {
      return find(type, world);
    } catch (error) {
      return error;
    }
  };

  const valueOf = (type: GraphQLOutputType, world: World): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, world);
    if (isListType(type)) {
      const items = Array.from({ length: draw(world, 'length', 4) }, (_, index) => within(world, String(index)));
      return items.map((item) => findSafely(type.ofType, item));
    }
    if (isObjectType(type)) return rowOf(type, world);
    if (isAbstractType(type)) {
      const types = schema.getPossibleTypes(type);
      const chosen = types[draw(world, 'type', types.length)];
      return chosen === undefined || (!world.later && draw(world, 'typed', 12) === 0)
        ? { __typename: 'Word' }
        : rowOf(chosen, world);
    }
    if (isEnumType(type)) return draw(world, 'word', 2) === 0 ? 'RED' : 'GREEN';
    const samples = { String: `text ${world.place}`, ID: draw(world, 'id', 9), Int: 7, Float: 0.5, Boolean: true };
    return samples[type.name as keyof typeof samples];
  };

  const rowOf = (type: GraphQLObjectType, world: World): object => {
    const row = { __typename: type.name, ...world };
    for (const field of Object.values(type.getFields()))
      if (!hasResolver(type, field.name))
        Object.defineProperty(row, field.name, { get: () => findSafely(field.type, within(world, field.name)) });
    return row;
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (hasResolver(type, field.name))
        field.resolve = (source: World, args) =>
          find(field.type, within(source, `${field.name} ${JSON.stringify(args)}`));
  }
  return schema;
}

const within = (world: World, step: string): World => ({ ...world, place: `${world.place}.${step}` });

const draw = ({ seed, place }: World, what: string, sides: number): number =>
  Number.parseInt(hash('sha256', `${seed} ${place} ${what}`).slice(0, 8), 16) % sides;

/** About half of the fields have one. */
const hasResolver = ({ name: type }: GraphQLObjectType, name: string): boolean =>
  /^(?:Query|Mutation)$/.test(type) || (type.length + name.length) % 2 === 0;
