import type { RunnerTestCase } from 'vitest';

type Test = Pick<RunnerTestCase, 'fullName'>;

/** Tests that are not tried in each way, by a part of their full names, and why. */
const NOT_TRIED: readonly (readonly [part: string, reason: string])[] = [
  ['test/integration/plans/', 'compares the ways itself'],
  ['test/server/operation/apollo-plugins.test.ts', 'is about the ways'],
];

/** Tests that have to hold in each way, but may be told different things: moments decide, in whatever way, why is said. */
const NOT_COMPARED: readonly (readonly [part: string, reason: string])[] = [
  ['subscription.test.ts > while somebody listens', 'how often progress is asked for meanwhile'],
  ['a connection that begins more than it may waits its turn', 'how many look at a job at the same time'],
  ['test/server/streaming/subscriptions-pace.test.ts', 'how much is on its way to a client that does not read'],
  ['test/server/http/pipelining.test.ts', 'how much of what one connection sends is read'],
  ['another account sees nothing of it, whether it runs', 'whether a job of 40 ms is over'],
  ['before an error or the answers to a job, too', 'whether a job of 40 ms is over'],
  ['faults.test.ts > No way leads to the cloud', 'whether a job of 40 ms is over'],
];

const reasonIn = (list: typeof NOT_TRIED, { fullName }: Test) => list.find(([part]) => fullName.includes(part))?.[1];

export const reasonNotToTry = (test: Test): string | undefined => reasonIn(NOT_TRIED, test);

export const isCompared = (test: Test): boolean => reasonIn(NOT_COMPARED, test) === undefined;
