import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { Long as LongValue } from '../../zstack/json.ts';

const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

function toLong(value: unknown): LongValue {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value === 'string' && /^-?\d{1,19}$/.test(value) && BigInt(value) >= LOWEST && BigInt(value) <= HIGHEST) {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  throw new GraphQLError('A Long must be a 64-bit integer: a number up to 2^53 - 1, or a string of decimal digits.');
}

/** A 64-bit integer: a number while it is safe, its decimal digits as a string beyond 2^53. */
export const Long = new GraphQLScalarType<LongValue, LongValue>({
  name: 'Long',
  serialize: toLong,
  parseValue: toLong,
  parseLiteral: (node) => toLong(node.kind === Kind.INT || node.kind === Kind.STRING ? node.value : undefined),
});
