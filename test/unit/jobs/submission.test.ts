import { LRUCache } from 'lru-cache';
import { describe, expect, test } from 'vitest';
import { submitProven } from '../../../src/zstack/jobs/submission.ts';
import { ZstackFailure } from '../../../src/zstack/wire/errors/failure.ts';
import { type RawJobAnswer, RUNNING } from '../../../src/zstack/wire/job-answer.ts';
import { systemTime } from '../../../src/zstack/wire/values/time.ts';

const broken = (sent: boolean) => new ZstackFailure('unavailable', 'It broke.', { sent });

/** A submit that breaks after it was sent, that no node which answers knows, and that cannot be sent again. */
function submitTwice(down: number, mayComeAgain: boolean) {
  const failures = [broken(true), broken(false)];
  const answers: RawJobAnswer[] = [{ status: 'unknown' }, RUNNING];
  const submit = {
    jobUuid: '0'.repeat(32),
    send: () => Promise.reject(failures.shift() ?? new Error('it is sent a third time')),
    ask: () => Promise.resolve(answers.shift() ?? RUNNING),
  };
  const wait = { until: systemTime.elapsed() + 10_000, signal: new AbortController().signal, time: systemTime };
  const zstack = { nodes: () => ({ up: 2 - down, down }), time: systemTime };
  return submitProven(zstack, submit, wait, mayComeAgain ? new LRUCache<string, true>({ max: 10 }) : undefined);
}

describe.for([
  ['with a key', true],
  ['without one', false],
] as const)('a submit %s that broke and could not be sent again', ([, mayComeAgain]) => {
  test('is looked for once more where a node that does not answer may have it', async () => {
    expect(await submitTwice(1, mayComeAgain)).toMatchObject({ answered: false, answer: RUNNING });
  });

  test('was not sent where all nodes answer, and none knows it', async () => {
    await expect(submitTwice(0, mayComeAgain)).rejects.toMatchObject({ sent: false });
  });
});
