import { LRUCache } from 'lru-cache';
import { ZstackApiError, ZstackFailure } from './failure.ts';
import { adviceFor, reasonOf } from './failure-reason.ts';
import type { Time } from '../values/time.ts';

/** The part of a pino logger that the client needs. */
export interface Logger {
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}

/** A cloud that comes and goes writes so many lines in a minute, and no more. */
const MOST_LINES = 20;
const MINUTE_MS = 60_000;
/** What an answer lacks is told again after this. */
const LACK_TOLD_AGAIN_MS = 10 * MINUTE_MS;

/** Tells the log why ZStack does not answer as it should: when it begins, when the reason changes, and when it is over. */
export interface FailureLog {
  /** Notes that ZStack has answered a request for a path's API as it should. */
  answered(path: string): void;
  /** Notes why a request for a path's API has no result. */
  failed(path: string, error: unknown): void;
  /** Notes what becomes of such a request. */
  watch<Result>(path: string, asked: Promise<Result>): Promise<Result>;
  /** Notes that an answer at `path` lacks what its API promises, and gives the failure to throw. */
  missing(path: string, what: string): ZstackFailure;
  /** From here on it is the gateway that ends its connections. */
  close(): void;
}

export function failureLog(logger: Logger, time: Time): FailureLog {
  /** The present reason, by the place of the trouble: the cloud as a whole, or a path whose answers are incomplete. */
  const reasons = new Map<string, string>();
  /** What an answer lacked, and when that was told: nothing tells that it is over. */
  const lacking = new LRUCache<string, true>({
    max: 100,
    ttl: LACK_TOLD_AGAIN_MS,
    perf: { now: () => time.elapsed() },
  });
  const mayWrite = budget(time);
  let closed = false;

  const note = (failure: ZstackFailure, place: string, path: string) => {
    const reason = failure.reason ?? reasonOf(failure) ?? failure.kind;
    if (closed || reasons.get(place) === reason) return;
    reasons.set(place, reason);
    if (!mayWrite()) return;
    const advice = adviceFor(reason);
    const fields = { reason, kind: failure.kind, path, ...(advice !== undefined && { advice }) };
    if (failure.kind === 'unsupported') logger.warn(fields, 'the cloud lacks an API that was asked for');
    else if (failure.kind === 'invalid-response')
      logger.warn(fields, 'ZStack gives answers that its API does not promise');
    else logger.warn(fields, 'ZStack does not answer');
  };
  const over = (place: string) => {
    const reason = reasons.get(place);
    if (reason === undefined) return;
    reasons.delete(place);
    if (mayWrite()) logger.info({ reason, ...(place !== WHOLE && { path: place }) }, 'ZStack answers again');
  };
  const answered = (path: string) => {
    over(WHOLE);
    over(path);
  };
  const failed = (path: string, error: unknown) => {
    if (error instanceof ZstackApiError) answered(path);
    else if (error instanceof ZstackFailure && !OWN.has(error.kind)) note(error, placeOf(error, path), path);
  };

  return {
    answered,
    failed,
    async watch(path, asked) {
      try {
        const result = await asked;
        answered(path);
        return result;
      } catch (error) {
        failed(path, error);
        throw error;
      }
    },
    missing(path, what) {
      const message = `ZStack's answer at ${path} has no ${what}.`;
      const failure = new ZstackFailure('invalid-response', message, { sent: true, status: 200, reason: `no ${what}` });
      const place = `${path} ${what}`;
      if (!lacking.has(place)) reasons.delete(place);
      lacking.set(place, true);
      note(failure, place, path);
      return failure;
    },
    close() {
      closed = true;
    },
  };
}

const WHOLE = '';
/** Failures that are not ZStack's. */
const OWN: ReadonlySet<ZstackFailure['kind']> = new Set(['overloaded', 'cancelled']);

/** What ZStack itself answers, but should not, is the trouble of one API, all else that of the cloud. */
const placeOf = ({ saidByZstack, reason = '' }: ZstackFailure, path: string): string =>
  saidByZstack || /^(?:no |UNEXPECTED JOB)/.test(reason) ? path : WHOLE;

function budget(time: Time): () => boolean {
  let since = -Infinity;
  let lines = 0;
  return () => {
    const now = time.elapsed();
    if (now - since > MINUTE_MS) {
      since = now;
      lines = 0;
    }
    lines += 1;
    return lines <= MOST_LINES;
  };
}
