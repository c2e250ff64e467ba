import type { Verdict } from './answer.ts';
import type { WireRequest } from './api.ts';
import { ZstackFailure } from './failure.ts';
import type { Answer } from './transport.ts';

/** The poll of a job that cannot be: the one question without a session whose answer needs the database (`zstack-nodes.md §5`). */
export const NO_JOB: WireRequest = { method: 'GET', path: `/api-jobs/${'0'.repeat(32)}`, template: '/api-jobs/{uuid}' };

/** In ZStack's own words: any other 404 is another's. */
const saysJobUnknown = ({ status, body }: Answer): boolean =>
  status === 404 && body.trim() === 'the job has been expired';

/** Passes the answer to `NO_JOB`. @throws ZstackFailure where it is not ZStack's, or ZStack in trouble */
export function expectNoJob(answer: Answer, judge: (answer: Answer, session: undefined) => Verdict): void {
  if (saysJobUnknown(answer)) return;
  judge(answer, undefined);
  throw new ZstackFailure('invalid-response', 'What answers is not ZStack.', { sent: true, status: answer.status });
}
