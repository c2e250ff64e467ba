import type { ApiName } from '../facts/facts.ts';
import { expectAcceptance, expectOwnJson, unexpectedRefusal, type Verdict } from './answer.ts';
import type { ErrorCode } from './errors/error-code.ts';
import { ZstackFailure } from './errors/failure.ts';
import { unsupported } from './errors/unsupported.ts';
import type { JsonObject } from './values/json.ts';

/** What became of a job, as its poll says; its result is not decoded yet. */
export type RawJobAnswer =
  | { readonly status: 'running' }
  /** ZStack says that it runs, but perhaps nobody is at work on it any more; see `withDoubt`. */
  | { readonly status: 'abandoned' }
  | {
      readonly status: 'succeeded';
      readonly body: JsonObject;
      /** Reads the body again with all digits of its long numbers; absent where it has them. */
      readonly readWhole?: (() => JsonObject) | undefined;
    }
  | { readonly status: 'failed'; readonly error: ErrorCode }
  /** ZStack knows no such job: it never came, or its record is lost or forgotten. */
  | { readonly status: 'unknown' }
  /** ZStack did not answer, or not as it should. */
  | { readonly status: 'unreachable' };

/** The same with its result decoded. */
export type JobAnswer<Result> =
  Exclude<RawJobAnswer, { status: 'succeeded' }> | { readonly status: 'succeeded'; readonly result: Result };

type JobEnd = Extract<RawJobAnswer, { status: 'succeeded' | 'failed' }>;

/** What a submit was answered with itself. */
export type SubmitAnswer =
  | JobEnd
  | { readonly status: 'accepted'; readonly apiTimeoutMs: number | null }
  /** The REST layer did not take it; a job uuid that is used already is refused so. */
  | { readonly status: 'refused'; readonly httpStatus: number };

export const RUNNING = { status: 'running' } as const;
export const ABANDONED = { status: 'abandoned' } as const;
export const UNREACHABLE = { status: 'unreachable' } as const;

/**
 * What a poll was answered with (`wire.md §3.2`).
 * @param readWhole see RawJobAnswer
 * @throws ZstackFailure for an answer that tells nothing of the job: another refusal than that of an unknown job, or JSON that is no result of one
 */
export function toJobAnswer(verdict: Verdict, readWhole: () => JsonObject): RawJobAnswer {
  switch (verdict.kind) {
    case 'accepted':
      return RUNNING;
    case 'done':
    case 'failed':
      return toJobEnd(verdict, readWhole);
    case 'refused':
      if (verdict.isJobUnknown) return { status: 'unknown' };
      throw unexpectedRefusal(verdict.status);
  }
}

/** What a submit was answered with (`wire.md §3.1`). @param readWhole see RawJobAnswer @throws ZstackFailure where its JSON is not ZStack's, and where the cloud has no such API */
export function toSubmitAnswer(verdict: Verdict, api: ApiName, readWhole: () => JsonObject): SubmitAnswer {
  switch (verdict.kind) {
    case 'done':
    case 'failed':
      return toJobEnd(verdict, readWhole);
    case 'refused':
      if (verdict.isApiUnknown) throw unsupported(api, verdict.status);
      return { status: 'refused', httpStatus: verdict.status };
    case 'accepted': {
      expectAcceptance(verdict.body);
      // The job is the one whose uuid was sent; `location` names a host that is never asked.
      const { apiTimeout } = verdict.body;
      return { status: 'accepted', apiTimeoutMs: typeof apiTimeout === 'number' && apiTimeout > 0 ? apiTimeout : null };
    }
  }
}

function toJobEnd(verdict: Extract<Verdict, { kind: 'done' | 'failed' }>, readWhole: () => JsonObject): JobEnd {
  if (verdict.kind === 'failed') return { status: 'failed', error: verdict.error };
  expectOwnJson(verdict.body);
  return { status: 'succeeded', body: verdict.body, readWhole };
}

/** What is not to be learnt of a job now. @throws what is no failure of the cloud's */
export function orUnreachable(error: unknown): typeof UNREACHABLE {
  if (error instanceof ZstackFailure) return UNREACHABLE;
  throw error;
}
