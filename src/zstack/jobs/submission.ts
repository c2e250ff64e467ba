import { unexpectedRefusal } from '../wire/answer.ts';
import { ZstackFailure } from '../wire/errors/failure.ts';
import { type RawJobAnswer, RUNNING, type SubmitAnswer } from '../wire/job-answer.ts';
import { isOver, pause, pollDelayMs, type Wait, withGrace, within } from './waiting.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import type { CallOptions, Zstack } from '../zstack.ts';

/** What is sent, and how its job is asked for. */
export interface Submit {
  readonly jobUuid: Uuid;
  readonly send: () => Promise<SubmitAnswer>;
  readonly ask: (options: CallOptions) => Promise<RawJobAnswer>;
  /** Asks, of what must not be sent twice, for what is there already; null where nothing is. @throws what is thrown for a submit of which nothing was sent */
  readonly find?: (() => Promise<RawJobAnswer | null>) | undefined;
}

export interface Submitted {
  /** Whether this submit was answered itself. Else the job was found by its uuid, which proves nothing of the caller's session. */
  readonly answered: boolean;
  /** The bound that ZStack's 202 set to the job; null where another submit's 202 told it. */
  readonly apiTimeoutMs: number | null;
  readonly answer: Exclude<RawJobAnswer, { status: 'unknown' }>;
}

/**
 * Submits until it is known whether ZStack took it. A submit that broke is looked for by its job uuid, and sent again
 * with the same uuids only where ZStack does not know them (`wire.md §3.5`), while the wait lasts and at least once.
 * @returns `unreachable` where ZStack may have taken it and nothing more could be learnt before the wait was over
 * @throws ZstackFailure where it is proven that ZStack did not take it
 */
export async function submitProven(zstack: Zstack, submit: Submit, wait: Wait): Promise<Submitted> {
  const found = await submit.find?.();
  if (found != null && found.status !== 'unknown') return { answered: false, apiTimeoutMs: null, answer: found };
  for (let attempt = 0; ; attempt += 1) {
    const tried = await trySubmit(submit);
    if (!(tried instanceof ZstackFailure)) return tried;
    if (!tried.sent) throw tried;

    const answer = await findJob(zstack, submit, wait);
    if (answer.status !== 'unknown') return { answered: false, apiTimeoutMs: null, answer };
    if (isRefusal(tried) || (isOver(wait) && (attempt > 0 || tried.kind === 'timeout'))) throw tried;
    await pause(pollDelayMs(attempt, zstack.time.random()), withGrace(wait));
  }
}

async function trySubmit({ send }: Submit): Promise<Submitted | ZstackFailure> {
  try {
    const answer = await send();
    switch (answer.status) {
      case 'accepted':
        return { answered: true, apiTimeoutMs: answer.apiTimeoutMs, answer: RUNNING };
      case 'refused':
        return unexpectedRefusal(answer.httpStatus);
      case 'succeeded':
      case 'failed':
        return { answered: true, apiTimeoutMs: null, answer };
    }
  } catch (error) {
    if (error instanceof ZstackFailure) return error;
    throw error;
  }
}

/**
 * A submit that ZStack itself refused is the same when it is sent again, unless its job uuid was a duplicate; then the job is
 * found. What another answered in ZStack's place may pass.
 */
function isRefusal({ kind, status, saidByZstack }: ZstackFailure): boolean {
  if (kind === 'unsupported') return true;
  return saidByZstack && status !== undefined && status >= 400 && status < 500;
}

/** Polls until ZStack tells whether it knows the job, or the wait is over. */
async function findJob(zstack: Zstack, { ask }: Pick<Submit, 'ask'>, patience: Wait): Promise<RawJobAnswer> {
  const wait = withGrace(patience);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await within(wait, (end) => ask({ signal: end }));
    if (answer.status !== 'unreachable' || isOver(wait)) return answer;
    await pause(pollDelayMs(attempt, zstack.time.random()), wait);
  }
}
