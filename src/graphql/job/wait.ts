import type { Wait } from '../../zstack/jobs/waiting.ts';
import type { GraphQLContext } from '../context.ts';
import { publicError } from '../public-errors/public-error.ts';

/**
 * How long a mutation may wait: all mutations of a request share one wait, which ends when the caller leaves or the
 * gateway is about to stop.
 * @throws GraphQLError `OVERLOADED` where it has ended so already: what nobody hears of is not begun
 */
export function toWait(
  { signal, draining, ending, startedAt, zstack: { time } }: GraphQLContext,
  waitSeconds: number,
): Wait {
  if (signal.aborted || draining.aborted) {
    const message = 'The gateway is about to stop. Nothing was sent to ZStack for this field; send it again.';
    throw publicError('OVERLOADED', message);
  }
  return { until: startedAt + waitSeconds * 1_000, signal: ending(), time };
}
