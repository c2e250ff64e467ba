import { setImmediate as turnsEnd } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LARGE, together } from '../../../../src/zstack/wire/values/together.ts';

/** Hands numbers on, and notes when each is taken, and when what it leads to has run. */
function noting() {
  const notes: string[] = [];
  const handOn = together((item: number) => {
    notes.push(`taken ${item}`);
    void Promise.resolve().then(() => notes.push(`done ${item}`));
  });
  return { notes, handOn };
}

test('what comes in one turn is handed on at its end, and what it leads to runs side by side', async () => {
  const { notes, handOn } = noting();
  for (const item of [1, 2]) handOn(item, 1);
  await Promise.resolve();
  expect(notes).toEqual([]);
  await turnsEnd();
  expect(notes).toEqual(['taken 1', 'taken 2', 'done 1', 'done 2']);
  handOn(3, 1);
  await turnsEnd();
  expect(notes.slice(4)).toEqual(['taken 3', 'done 3']);
});

test('no more than sixteen wait for one another, and all are handed on, in order', async () => {
  const { notes, handOn } = noting();
  const items = Array.from({ length: 40 }, (_, index) => index);
  for (const item of items) handOn(item, 1);
  await turnsEnd();
  const isTaken = (note: string) => note.startsWith('taken');
  expect(notes.filter(isTaken)).toEqual(items.map((item) => `taken ${item}`));
  expect(notes.findIndex((note) => !isTaken(note))).toBe(16);
});

test('what is large is handed on at once, before what waits for the others of its turn', async () => {
  const { notes, handOn } = noting();
  handOn(1, LARGE);
  handOn(2, LARGE + 1);
  expect(notes).toEqual(['taken 2']);
  await turnsEnd();
  expect(notes).toEqual(['taken 2', 'done 2', 'taken 1', 'done 1']);
});
