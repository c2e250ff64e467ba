import { expect, test } from 'vitest';
import {
  CANCELLED,
  Cancellation,
  type CancelSignal,
  listenTo,
} from '../../../../src/zstack/wire/values/cancellation.ts';

const heardBy = (signal: CancelSignal, names: readonly string[]) => {
  const heard: string[] = [];
  const listeners = names.map((name) => () => void heard.push(name));
  for (const listener of listeners) signal.addEventListener('abort', listener);
  return { heard, listeners };
};

test('who listens to what is cancelled is told at once, else when it is, and once', () => {
  const told: string[] = [];
  const cancellation = new Cancellation();
  listenTo(CANCELLED, () => told.push('at once'));
  listenTo(cancellation, { handleEvent: () => told.push('later') });
  expect(told).toEqual(['at once']);
  cancellation.abort();
  cancellation.abort();
  expect(told).toEqual(['at once', 'later']);
});

test('all who listen are told once', () => {
  const cancellation = new Cancellation();
  const { heard } = heardBy(cancellation, ['a', 'b', 'c']);
  expect(cancellation.aborted).toBe(false);
  cancellation.abort();
  cancellation.abort();
  expect([cancellation.aborted, heard]).toEqual([true, ['a', 'b', 'c']]);
});

test('an object is told too, and sees that it is cancelled', () => {
  const cancellation = new Cancellation();
  const seen: boolean[] = [];
  cancellation.addEventListener('abort', { handleEvent: () => void seen.push(cancellation.aborted) });
  cancellation.abort();
  expect(seen).toEqual([true]);
});

test.each(['a', 'b', 'c'])('who does not listen any more is not told: %s', (leaver) => {
  const cancellation = new Cancellation();
  const names = ['a', 'b', 'c'];
  const { heard, listeners } = heardBy(cancellation, names);
  const listener = listeners[names.indexOf(leaver)];
  if (listener !== undefined) cancellation.removeEventListener('abort', listener);
  cancellation.abort();
  expect(heard).toEqual(names.filter((name) => name !== leaver));
});

test('who is told to stop listening by one that is told before is not told', () => {
  const cancellation = new Cancellation();
  const { heard, listeners } = heardBy(cancellation, ['a', 'b', 'c']);
  const [a, b, c] = listeners;
  cancellation.addEventListener('abort', () => void heard.push('d'));
  if (a !== undefined) cancellation.removeEventListener('abort', a);
  cancellation.addEventListener('abort', () => {
    for (const listener of [b, c]) if (listener !== undefined) cancellation.removeEventListener('abort', listener);
  });
  cancellation.abort();
  expect(heard).toEqual(['d']);
});

test('one that comes again, when the first has gone, is told once', () => {
  const cancellation = new Cancellation();
  const { heard, listeners } = heardBy(cancellation, ['a', 'b']);
  const [a, b] = listeners;
  if (a !== undefined) cancellation.removeEventListener('abort', a);
  if (b !== undefined) cancellation.addEventListener('abort', b);
  cancellation.abort();
  expect(heard).toEqual(['b']);
});

test.each([
  ['that listens twice is told once', new Cancellation(), ['told']],
  ['that comes too late is not told', CANCELLED, []],
] as const)('one %s', (_, signal, expected) => {
  const heard: string[] = [];
  const listener = () => void heard.push('told');
  signal.addEventListener('abort', listener);
  signal.addEventListener('abort', listener);
  if (signal instanceof Cancellation) signal.abort();
  expect(heard).toEqual(expected);
});

test('an AbortSignal is one as well', () => {
  const controller = new AbortController();
  const { heard } = heardBy(controller.signal, ['a']);
  controller.abort();
  expect(heard).toEqual(['a']);
});
