import type { DocumentNode } from 'graphql';
import { QUERY_LIMITS, type QueryLimit, queryLimitNames, type QueryLimits } from '../../config/query-limits.ts';
import { publicError } from '../../graphql/public-errors/public-error.ts';
import { LimitExceeded } from '../operation/refusals.ts';
import type { Cost } from './cost.ts';
import { shapesOf } from './query-shape.ts';

/** Looks at what the operations of a valid document select. @throws LimitExceeded with each limit that an operation exceeds */
export function checkShape(document: DocumentNode, limits: QueryLimits): void {
  for (const shape of shapesOf(document)) refuseBeyond(shape, limits);
}

/** @throws LimitExceeded, whose errors tell the whole cost */
export function checkCost(cost: Cost, limits: QueryLimits): void {
  if (cost.rows <= limits.rows && cost.requests <= limits.requests) return;
  refuseBeyond(cost, limits, { cost: toldCost(cost, limits) });
}

/** A cost as `extensions.cost` tells it. */
export const toldCost = ({ rows, requests }: Cost, limits: QueryLimits) => ({
  rows: tellable(rows),
  requests: tellable(requests),
  allowed: { rows: limits.rows, requests: limits.requests },
});

/** Counts are multiplied beyond what JSON and its readers tell apart. */
const tellable = (count: number): number => Math.min(count, Number.MAX_SAFE_INTEGER);

function refuseBeyond(counts: Readonly<Partial<Record<QueryLimit, number>>>, limits: QueryLimits, more: object = {}) {
  const errors = queryLimitNames
    .filter((name) => (counts[name] ?? 0) > limits[name])
    .map((name) => queryLimitError(name, counts[name] ?? 0, limits, more));
  if (errors.length > 0) throw new LimitExceeded(errors);
}

/** @param more what stands beside the limit in `extensions` */
export function queryLimitError(name: QueryLimit, count: number, limits: QueryLimits, more: object = {}) {
  const { counts, setting } = QUERY_LIMITS[name];
  const value = tellable(count);
  const allowed = limits[name];
  const message = `The query has ${value} ${counts}, but at most ${allowed} are taken (${setting}).`;
  return publicError('QUERY_TOO_COMPLEX', message, { limit: { name, value, allowed, setting }, ...more });
}
