import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { inspect } from 'node:util';
import { DateTime, Long } from '../scalars/resolvers.ts';
import { isoText } from './iso-text.ts';

/** How the values of a type are answered. */
export interface Leaf {
  /** A condition on `v`, in JavaScript: where it holds, the value is answered as it is. */
  readonly same?: string;
  /** Answers most values; undefined for one that `serialize` has to judge. */
  readonly quick?: (value: unknown) => unknown;
  /** Answers any value that is not null. @throws what graphql-js throws */
  readonly serialize: (value: unknown) => unknown;
}

const isText = "typeof v === 'string'";
const isNumber = "typeof v === 'number'";

const specified = new Map<GraphQLLeafType, string>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLInt, `${isNumber} && (v | 0) === v`],
  [GraphQLFloat, `${isNumber} && v - v === 0`],
  [GraphQLBoolean, 'v === true || v === false'],
]);

const known = new WeakMap<GraphQLLeafType, Leaf>();

export function leafOf(type: GraphQLLeafType): Leaf {
  const leaf = known.get(type) ?? makeLeaf(type);
  known.set(type, leaf);
  return leaf;
}

function makeLeaf(type: GraphQLLeafType): Leaf {
  const serialize = serializerOf(type);
  if (isEnumType(type)) {
    const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, name]));
    return { serialize, quick: (value) => names.get(value) };
  }
  if (type.serialize === Long.serialize) return { serialize, same: `${isNumber} && Number.isSafeInteger(v)` };
  if (type.serialize === DateTime.serialize)
    return { serialize, quick: (value) => (value instanceof Date ? isoText(value) : undefined) };
  const same = specified.get(type);
  return same === undefined ? { serialize } : { serialize, same };
}

const serializerOf = (type: GraphQLLeafType) => (value: unknown) => {
  const serialized: unknown = type.serialize(value);
  if (serialized != null) return serialized;
  throw new Error(
    `Expected \`${type.name}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${String(serialized)}`,
  );
};
