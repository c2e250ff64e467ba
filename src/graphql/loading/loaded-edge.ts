import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { RunningOperation } from '../selection/look-ahead.ts';
import type { Batch } from './batch.ts';

/** What an edge to one row does, told apart so that the rows of many sources can be awaited together. */
export interface LoadedEdge<Source, Args, Context> {
  /** Names the row; null for none. */
  readonly uuidOf: (source: Source, args: Args) => Uuid | null;
  readonly loaderOf: (context: Context) => { batchOf(uuid: Uuid, operation: RunningOperation): Batch<unknown> };
}

type AnyEdge = LoadedEdge<never, never, never>;

const edges = new WeakMap<object, AnyEdge>();

/** Notes of a resolver that it does no more than `edge` tells. */
export function loadedEdge<Resolver extends object>(edge: AnyEdge, resolver: Resolver): Resolver {
  edges.set(resolver, edge);
  return resolver;
}

export const edgeOf = (resolver: object): AnyEdge | undefined => edges.get(resolver);
