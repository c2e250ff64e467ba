import type { Verdict } from './answer.ts';
import type { WireRequest } from './api.ts';
import { ZstackFailure } from './errors/failure.ts';

/** The poll of a job that cannot be: the one question without a session whose answer needs the database (`zstack-nodes.md §5`). */
export const NO_JOB: WireRequest = { method: 'GET', path: `/api-jobs/${'0'.repeat(32)}`, template: '/api-jobs/{uuid}' };

/** Passes what `NO_JOB` is answered with. @throws ZstackFailure where that is not ZStack's */
export function expectNoJob(verdict: Verdict, status: number): void {
  if (verdict.kind === 'refused' && verdict.isJobUnknown) return;
  throw new ZstackFailure('invalid-response', 'What answers is not ZStack.', { sent: true, status });
}
