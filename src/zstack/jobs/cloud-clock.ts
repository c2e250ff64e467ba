import type { Moment } from './job.ts';
import type { RawJobAnswer } from '../wire/job-answer.ts';
import { unlessAborted } from './waiting.ts';
import type { Zstack } from '../zstack.ts';
import type { CancelSignal } from '../wire/values/cancellation.ts';

/** The oldest reading of the cloud's clock that is good enough to date a submit, or a resource. */
export const CLOCK_WITHIN_MS = 60_000;

/** Now, by both clocks; the cloud's is read anew where it tells a record that is forgotten from one that is lost. */
export async function readMoment(
  { cloud, time }: Zstack,
  { status }: Pick<RawJobAnswer, 'status'>,
  signal: CancelSignal,
): Promise<Moment> {
  const asked = cloud.aheadMs(status === 'unknown' ? 0 : CLOCK_WITHIN_MS);
  const aheadMs = (await unlessAborted(signal, asked)) ?? null;
  return { now: time.now(), aheadMs };
}

/** Now, where the cloud's clock does not matter. */
export const momentOf = ({ time }: Zstack): Moment => ({ now: time.now(), aheadMs: null });
