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
  /** Asks before the first attempt, of what must not be sent twice, for what is there already; null where nothing is. @throws what is thrown for a submit of which nothing was sent */
  readonly find?: (() => Promise<RawJobAnswer | null>) | undefined;
}

export interface Submitted {
  /** Whether this submit was answered itself. Else the job was found by its uuid, which proves nothing of the caller's session. */
  readonly answered: boolean;
  /** The bound that ZStack's 202 set to the job; null where another submit's 202 told it. */
  readonly apiTimeoutMs: number | null;
  readonly answer: Exclude<RawJobAnswer, { status: 'unknown' }>;
}

/** The jobs whose submit ZStack has taken, or may have taken, as far as is known. */
export type Arrivals = Pick<Map<Uuid, true>, 'has' | 'delete'> & { set(jobUuid: Uuid, arrived: true): unknown };

/** Of what cannot come again nothing is remembered. */
const NONE: Arrivals = { has: () => false, delete: () => false, set: () => undefined };

/**
 * Submits until it is known whether ZStack took it. A submit that broke is looked for by its job uuid, and sent again
 * with the same uuids only where ZStack does not know them (`wire.md §3.5`), while the wait lasts and at least once.
 * @param arrivals of this process, where the same may come again: what is not sent now proves nothing of what was sent before
 * @returns `unreachable` where ZStack may have taken it and nothing more could be learnt before the wait was over
 * @throws ZstackFailure where it is proven that ZStack did not take it
 */
export async function submitProven(
  zstack: Pick<Zstack, 'nodes' | 'time'>,
  submit: Submit,
  wait: Wait,
  arrivals = NONE,
): Promise<Submitted> {
  const { jobUuid } = submit;
  let mayHaveArrived = arrivals.has(jobUuid); // kept here too: what is remembered of others may take its place
  for (let attempt = 0; ; attempt += 1) {
    let tried: Submitted | ZstackFailure;
    try {
      const found = attempt === 0 && submit.find !== undefined ? await submit.find() : null;
      tried = found === null || found.status === 'unknown' ? submittedBy(await submit.send()) : foundAs(found);
    } catch (error) {
      if (!(error instanceof ZstackFailure)) throw error;
      tried = error;
    }
    if (!(tried instanceof ZstackFailure) || tried.sent) {
      mayHaveArrived = true;
      arrivals.set(jobUuid, true);
    }
    if (!(tried instanceof ZstackFailure)) return tried;
    if (!tried.sent && !(isOfTheWay(tried) && mayHaveArrived)) throw tried;

    const answer = await findJob(zstack, submit, wait);
    if (answer.status !== 'unknown') return foundAs(answer);
    if (zstack.nodes().down === 0) {
      // a node that does not answer may have it in its hands
      mayHaveArrived = false;
      arrivals.delete(jobUuid);
    }
    if (isRefusal(tried) || (isOver(wait) && (attempt > 0 || tried.kind === 'timeout'))) throw tried;
    await pause(pollDelayMs(attempt, zstack.time.random()), withGrace(wait));
  }
}

/** The job was found by its uuid. */
const foundAs = (answer: Submitted['answer']): Submitted => ({ answered: false, apiTimeoutMs: null, answer });

function submittedBy(answer: SubmitAnswer): Submitted | ZstackFailure {
  switch (answer.status) {
    case 'accepted':
      return { answered: true, apiTimeoutMs: answer.apiTimeoutMs, answer: RUNNING };
    case 'refused':
      return unexpectedRefusal(answer.httpStatus);
    case 'succeeded':
    case 'failed':
      return { answered: true, apiTimeoutMs: null, answer };
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

/** Does the failure say that ZStack was not reached, and not that it was not asked for another reason? */
const isOfTheWay = ({ kind }: ZstackFailure): boolean =>
  kind === 'unavailable' || kind === 'timeout' || kind === 'misconfigured';

/** Polls until ZStack tells whether it knows the job, or the wait is over. */
async function findJob(
  zstack: Pick<Zstack, 'time'>,
  { ask }: Pick<Submit, 'ask'>,
  patience: Wait,
): Promise<RawJobAnswer> {
  const wait = withGrace(patience);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await within(wait, (end) => ask({ signal: end }));
    if (answer.status !== 'unreachable' || isOver(wait)) return answer;
    await pause(pollDelayMs(attempt, zstack.time.random()), wait);
  }
}
