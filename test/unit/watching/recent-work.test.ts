import { expect, test } from 'vitest';
import { RecentWork } from '../../../src/zstack/jobs/watching/recent-work.ts';
import { systemTime } from '../../../src/zstack/wire/values/time.ts';

/** Work on a clock that the test sets, and the steps that wait for it. */
function onOwnClock(isKept?: (result: string) => boolean) {
  let now = 0;
  const steps: { readonly at: number; readonly step: () => void }[] = [];
  const time = {
    ...systemTime,
    elapsed: () => now,
    after(ms: number, step: () => void) {
      steps.push({ at: now + ms, step });
      return () => undefined;
    },
  };
  const work = new RecentWork<string>(time, isKept);
  const passTo = (moment: number) => {
    now = moment;
    for (const due of steps.filter(({ at }) => at <= now)) {
      steps.splice(steps.indexOf(due), 1);
      due.step();
    }
  };
  return { work, steps, passTo };
}

test('what was done is remembered for a second from its end on, all of it with one timer', async () => {
  const { work, steps, passTo } = onOwnClock();
  await work.run('a', () => Promise.resolve('first'));
  passTo(600);
  await work.run('b', () => Promise.resolve('second'));
  expect(steps).toHaveLength(1);
  passTo(999);
  expect(await work.run('a', () => Promise.resolve('anew'))).toBe('first');
  passTo(1_000);
  expect([work.recent('a'), await work.recent('b')]).toEqual([undefined, 'second']);
  passTo(1_600);
  expect(work.recent('b')).toBeUndefined();
  expect(steps).toEqual([]);
});

test('what is not to be kept is shared while it is under way, and no longer', async () => {
  const { work, steps } = onOwnClock((result) => result !== 'long');
  const both = [work.run('a', () => Promise.resolve('long')), work.run('a', () => Promise.resolve('not begun'))];
  expect(await Promise.all(both)).toEqual(['long', 'long']);
  expect([work.recent('a'), steps]).toEqual([undefined, []]);
});

test('what is under way is shared, and what failed is not kept', async () => {
  const { work, steps } = onOwnClock();
  const { promise, reject } = Promise.withResolvers<string>();
  const both = [work.run('a', () => promise), work.run('a', () => Promise.resolve('not begun'))];
  expect(work.isUnderWay('a')).toBe(true);
  reject(new Error('it broke'));
  for (const one of both) await expect(one).rejects.toThrow('it broke');
  expect([work.isUnderWay('a'), work.recent('a'), steps]).toEqual([false, undefined, []]);
});

test('what ends at many moments is forgotten a few times a second', async () => {
  const { work, steps, passTo } = onOwnClock();
  for (let moment = 0; moment < 1_000; moment += 10) {
    passTo(moment);
    await work.run(`at ${moment}`, () => Promise.resolve('done'));
  }
  const sweeps: number[] = [];
  for (let [next] = steps; next !== undefined; [next] = steps) {
    sweeps.push(next.at);
    passTo(next.at);
  }
  expect(sweeps).toEqual([1_000, 1_250, 1_500, 1_750, 2_000]);
  expect(work.recent('at 990')).toBeUndefined();
});
