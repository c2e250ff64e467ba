import { expect, test } from 'vitest';
import { latestOf } from '../../../src/zstack/jobs/watching/latest.ts';
import { SharedLoops, type Watcher } from '../../../src/zstack/jobs/watching/shared-loop.ts';
import type { CancelSignal } from '../../../src/zstack/wire/values/cancellation.ts';
import { systemTime } from '../../../src/zstack/wire/values/time.ts';
import { drivenTime } from '../../integration/driven-time.ts';

interface Listener extends Watcher<number> {
  readonly heard: number[];
}

const listener = (): Listener => {
  const heard: number[] = [];
  return { heard, onValue: (value) => void heard.push(value) };
};

/** Loops whose answers the test gives, one at a time. */
function answeredByHand(delayMs = 0) {
  const questions: { key: string; signal: CancelSignal; answer: (value: number) => void }[] = [];
  let asked: () => void = () => undefined;
  const loops = new SharedLoops<string, Listener, number>(systemTime, {
    ask: (key, _, signal) =>
      new Promise((answer) => {
        questions.push({ key, signal, answer });
        asked();
      }),
    delayMs: () => delayMs,
  });
  const nextQuestion = async (count: number) => {
    while (questions.length < count) await new Promise<void>((resolve) => (asked = resolve));
  };
  return { loops, questions, nextQuestion };
}

test('all who watch a key share its questions, and each answer goes to all', async () => {
  const { loops, questions, nextQuestion } = answeredByHand();
  const [first, second] = [listener(), listener()];
  loops.join('job', first);
  loops.join('job', second);
  await nextQuestion(1);
  questions[0]?.answer(1);
  await nextQuestion(2);
  expect([first.heard, second.heard, loops.size]).toEqual([[1], [1], 1]);
});

test('who joins late is given the last answer at once; who knows it already is not', async () => {
  const { loops, questions, nextQuestion } = answeredByHand();
  loops.join('job', listener());
  await nextQuestion(1);
  questions[0]?.answer(7);
  await nextQuestion(2);
  const [late, knowing] = [listener(), listener()];
  loops.join('job', late);
  loops.join('job', knowing, 7);
  expect([late.heard, knowing.heard]).toEqual([[7], []]);
});

test('the last one’s leaving ends the loop at once, and the question under way', async () => {
  const { loops, questions, nextQuestion } = answeredByHand();
  const leaves = [listener(), listener()].map((each) => loops.join('job', each));
  await nextQuestion(1);
  leaves[0]?.();
  expect(questions[0]?.signal.aborted).toBe(false);
  leaves[1]?.();
  expect([questions[0]?.signal.aborted, loops.size]).toEqual([true, 0]);
});

test('who comes back begins anew, and an answer to the loop before does not reach it', async () => {
  const { loops, questions, nextQuestion } = answeredByHand();
  loops.join('job', listener())();
  const back = listener();
  loops.join('job', back);
  await nextQuestion(1);
  questions[0]?.answer(5);
  await nextQuestion(2);
  expect(back.heard).toEqual([5]);
});

test('a consumer that is slower than the values gets the latest only', async () => {
  const end = new AbortController();
  let say: (value: number) => void = () => undefined;
  let left = false;
  const values = latestOf<number>(end.signal, (onValue) => {
    say = onValue;
    return () => (left = true);
  });
  const first = values.next();
  say(1);
  expect(await first).toEqual({ done: false, value: 1 });
  for (const value of [2, 3, 4]) say(value);
  expect(await values.next()).toEqual({ done: false, value: 4 });
  const last = values.next();
  end.abort();
  expect([await last, left]).toEqual([{ done: true, value: undefined }, true]);
});

test('who joins when the last answer is old gets a new one at once', async () => {
  const asked: number[] = [];
  let elapsed = 0;
  const time = { ...systemTime, elapsed: () => elapsed };
  const loops = new SharedLoops<string, Listener, number>(time, {
    ask: () => Promise.resolve(asked.push(1)),
    delayMs: () => 3_600_000,
  });
  const heard = new Promise<void>((resolve) => loops.join('job', { heard: [], onValue: () => resolve() }));
  await heard;
  elapsed = 2_000;
  const late = new Promise<number>((resolve) => loops.join('job', { heard: [], onValue: resolve }));
  expect(await late).toBe(2);
});

test('a hastened question ends the pause, and is asked once more where one is under way', async () => {
  const { loops, questions, nextQuestion } = answeredByHand(3_600_000);
  const watcher = listener();
  loops.join('job', watcher, 0);
  expect([loops.hasten('job'), loops.hasten('other')]).toEqual([true, false]);
  await nextQuestion(1);
  expect(loops.hasten('job')).toBe(true);
  questions[0]?.answer(1);
  expect(questions).toHaveLength(1);
  await nextQuestion(2);
  questions[1]?.answer(2);
  expect(watcher.heard).toEqual([1]);
});

test('of those that are hastened there is one a second', async () => {
  const time = drivenTime({ advance: () => Promise.resolve() });
  const askedAt: number[] = [];
  const loops = new SharedLoops<string, Listener, number>(time, {
    ask: () => Promise.resolve(askedAt.push(time.elapsed())),
    delayMs: () => 10_000,
  });
  loops.join('job', listener(), 0);
  for (let times = 0; times < 30; times += 1) {
    loops.hasten('job');
    loops.hasten('job');
    await time.advance(100);
  }
  const gaps = askedAt.slice(1).map((at, before) => at - (askedAt[before] ?? 0));
  expect(gaps).toEqual([1_000, 1_000]);
});

test('questions that are due at about the same time are asked at one moment, none much sooner or later than it was due', async () => {
  const time = drivenTime({ advance: () => Promise.resolve() });
  const asked = new Map<string, number>();
  const loops = new SharedLoops<string, Listener, number>(time, {
    ask: (key) => Promise.resolve(asked.set(key, time.elapsed()).size),
    delayMs: (_, __, key) => 1_000 + Number(key),
  });
  const delays = Array.from({ length: 100 }, (_, ms) => String(ms));
  for (const key of delays) loops.join(key, listener(), 0);
  const beganAt = time.elapsed();
  await time.advance(1_200);
  expect([asked.size, new Set(asked.values()).size]).toEqual([100, 5]);
  for (const [key, at] of asked) expect(Math.abs(at - beganAt - 1_000 - Number(key))).toBeLessThanOrEqual(12.5);
});
