import type { GraphQLField } from 'graphql';
import { isAnsweredByLoader } from './answered-by-loader.ts';

/** How many requests a field sends to ZStack at most; a page of a list is priced by its arguments. */
export interface Price {
  /** However many rows it is selected of. */
  readonly once?: number;
  /** For each row that it is selected of. */
  readonly each?: number;
  /** For each 150 rows that it leads to. */
  readonly batches?: number;
  /** For one that is named in its list of ids or references, and is in no batch; 0 for one that is loaded with the others. */
  readonly alone?: (named: unknown) => number;
}

const prices = new WeakMap<object, Price>();

/** Notes what a resolver asks of ZStack, where that is no page and not what `byLoader` says. */
export function priced<Resolver extends object>(price: Price, resolver: Resolver): Resolver {
  prices.set(resolver, price);
  return resolver;
}

const LOADED: Price = { batches: 1 };

/** Poll, row and, of a long job, its own row: what it takes to tell how a job stands. */
export const REQUESTS_OF_JOB = 3;

/** Undefined for a field that asks nothing of ZStack. */
export function notedPrice(field: GraphQLField<unknown, unknown>): Price | undefined {
  const { resolve } = field;
  return (resolve && prices.get(resolve)) ?? (isAnsweredByLoader(field) ? LOADED : undefined);
}
