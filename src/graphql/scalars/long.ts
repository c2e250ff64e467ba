import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLong, type Long as LongValue } from '../../zstack/wire/values/json.ts';

function toLong(value: unknown): LongValue {
  if (!isLong(value))
    throw new GraphQLError('A Long must be a 64-bit integer: a number up to 2^53 - 1, or a string of decimal digits.');
  return typeof value === 'string' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** A 64-bit integer: a number while it is safe, its decimal digits as a string beyond 2^53. */
export const Long = new GraphQLScalarType<LongValue, LongValue>({
  name: 'Long',
  serialize: toLong,
  parseValue: toLong,
  parseLiteral: (node) => toLong(node.kind === Kind.INT || node.kind === Kind.STRING ? node.value : undefined),
});
