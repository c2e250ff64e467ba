import type { CloudClock, ImageJobAnswer } from './job.ts';
import { unlessAborted } from './waiting.ts';
import type { Zstack } from '../zstack.ts';

/** The oldest reading of the cloud's clock that is good enough to date a submit, or an image. */
export const CLOCK_WITHIN_MS = 60_000;

/** The cloud's clock, read anew where it tells a record that is forgotten from one that is lost. */
export async function readClock({ cloud }: Zstack, said: ImageJobAnswer, signal: AbortSignal): Promise<CloudClock> {
  const asked = cloud.aheadMs(said.status === 'unknown' ? 0 : CLOCK_WITHIN_MS);
  return { aheadMs: (await unlessAborted(signal, asked)) ?? null };
}
