import { expect, test } from 'vitest';
import { Ticks } from '../../../src/zstack/jobs/watching/ticks.ts';
import { systemTime, type Time } from '../../../src/zstack/wire/values/time.ts';

/** A time that goes on only by `to`. */
function steppedTime() {
  let now = 0;
  const due = new Map<object, { readonly at: number; readonly step: () => void }>();
  const time: Time = {
    ...systemTime,
    elapsed: () => now,
    after(ms, step) {
      const timer = {};
      due.set(timer, { at: now + ms, step });
      return () => void due.delete(timer);
    },
  };
  const to = (moment: number) => {
    now = moment;
    for (const [timer, { at, step }] of [...due])
      if (at <= now) {
        due.delete(timer);
        step();
      }
  };
  return { time, to, timers: () => due.size };
}

test('pauses that end at about the same time end together, at the tick that is nearest', () => {
  const { time, to, timers } = steppedTime();
  const ticks = new Ticks(time, 25);
  const woken: string[] = [];
  for (const [name, ms] of [
    ['a', 88],
    ['b', 100],
    ['c', 112],
    ['d', 113],
  ] as const)
    ticks.after(ms, () => woken.push(name));
  expect(timers()).toBe(2);
  to(99);
  expect(woken).toEqual([]);
  to(100);
  expect(woken).toEqual(['a', 'b', 'c']);
  to(125);
  expect([woken, timers()]).toEqual([['a', 'b', 'c', 'd'], 0]);
});

test('who calls off is not woken, and the last one takes the timer along', () => {
  const { time, to, timers } = steppedTime();
  const ticks = new Ticks(time, 25);
  const woken: string[] = [];
  const callOffs = ['a', 'b'].map((name) => ticks.after(50, () => woken.push(name)));
  callOffs[0]?.();
  expect(timers()).toBe(1);
  callOffs[1]?.();
  expect(timers()).toBe(0);
  ticks.after(50, () => woken.push('c'));
  to(50);
  expect(woken).toEqual(['c']);
});

test('one that is woken may pause again, and calls off nobody else by its first pause', () => {
  const { time, to } = steppedTime();
  const ticks = new Ticks(time, 25);
  const woken: number[] = [];
  const callOff = ticks.after(25, () => {
    woken.push(time.elapsed());
    ticks.after(0, () => woken.push(time.elapsed()));
  });
  to(25);
  callOff();
  to(26);
  expect(woken).toEqual([25, 26]);
});
