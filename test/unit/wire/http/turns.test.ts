import { describe, expect, test } from 'vitest';
import { type TurnBounds, Turns } from '../../../../src/zstack/wire/http/turns.ts';

const bounds: TurnBounds = { atOnce: 8, atOncePerKey: 2, waiting: 100, waitingPerKey: 100 };

/** Turns whose visitors are known by name: the first letter is the key, a capital one has no session. */
function visited(given: Partial<TurnBounds> = {}) {
  const turns = new Turns({ ...bounds, ...given });
  const underWay: string[] = [];
  const refused: string[] = [];
  const leaves = new Map<string, () => void>();
  const shareOf = (name: string) => ({ withSession: name === name.toLowerCase(), key: name.charAt(0) });
  return {
    turns,
    underWay,
    refused,
    enter: (...names: readonly string[]) => {
      for (const name of names)
        leaves.set(
          name,
          turns.enter(shareOf(name), {
            onTurn: () => void underWay.push(name),
            onRefused: () => void refused.push(name),
          }),
        );
    },
    leave: (...names: readonly string[]) => names.forEach((name) => leaves.get(name)?.()),
    hasRoomFor: (name: string) => turns.hasRoomFor(shareOf(name)),
  };
}

test('a key has no more places than its bound, however many are free', () => {
  const { enter, leave, underWay } = visited();
  enter('a1', 'a2', 'a3', 'a4', 'b1');
  expect(underWay).toEqual(['a1', 'a2', 'b1']);
  leave('a1');
  expect(underWay).toEqual(['a1', 'a2', 'b1', 'a3']);
});

test('those who wait take turns', () => {
  const { enter, leave, underWay } = visited({ atOnce: 1 });
  enter('a1', 'a2', 'a3', 'a4', 'b1', 'b2');
  leave('a1', 'a2', 'b1', 'a3', 'b2');
  expect(underWay).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4']);
});

test('any number of sessions leave places for what needs none, and the other way round', () => {
  const sessions = visited();
  sessions.enter('a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2', 'A1');
  expect(sessions.underWay).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'A1']);

  const others = visited();
  others.enter('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'D1', 'D2', 'a1');
  expect(others.underWay).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'D1', 'a1']);
});

test('with one place the two classes take turns, however many wait in one', () => {
  const { enter, leave, underWay } = visited({ atOnce: 1 });
  enter('a1', 'a2', 'b1', 'c1', 'A1', 'A2');
  leave('a1', 'A1', 'a2', 'A2');
  expect(underWay).toEqual(['a1', 'A1', 'a2', 'A2', 'b1']);
});

describe('who leaves', () => {
  test('while waiting is not called', () => {
    const { enter, leave, underWay } = visited({ atOnce: 1 });
    enter('a1', 'a2', 'a3');
    leave('a2', 'a1');
    expect(underWay).toEqual(['a1', 'a3']);
  });

  test('twice gives one place back', () => {
    const { enter, leave, underWay } = visited({ atOnce: 1 });
    enter('a1', 'a2', 'a3');
    leave('a1', 'a1');
    expect(underWay).toEqual(['a1', 'a2']);
  });

  test('in its own turn makes room at once, without a stack of those who follow', () => {
    const turns = new Turns({ ...bounds, atOnce: 1, waiting: 100_000, waitingPerKey: 100_000 });
    const share = { withSession: true, key: 'a' };
    const first = turns.enter(share, { onTurn: () => undefined, onRefused: () => undefined });
    let passed = 0;
    const passing = {
      onTurn(leave: () => void) {
        passed += 1;
        leave();
      },
      onRefused: () => undefined,
    };
    for (let index = 0; index < 10_000; index += 1) turns.enter(share, passing);
    first();
    expect(passed).toBe(10_000);
  });
});

describe('without room to wait', () => {
  test('a free place is taken all the same', () => {
    const { enter, underWay, refused } = visited({ atOnce: 1, waiting: 0 });
    enter('a1', 'a2');
    expect([underWay, refused]).toEqual([['a1'], ['a2']]);
  });

  test('the key with most gives way, and one that is refused is never called', () => {
    const { enter, leave, underWay, refused } = visited({ atOnce: 1, waiting: 2 });
    enter('a1', 'a2', 'a3', 'b1');
    expect(refused).toEqual(['a3']);
    leave('a1', 'a2', 'b1', 'a3');
    expect(underWay).toEqual(['a1', 'a2', 'b1']);
  });
});

describe('there is room', () => {
  test('for others while one key fills its own', () => {
    const { enter, hasRoomFor } = visited({ waitingPerKey: 4 });
    enter('a1', 'a2', 'a3');
    expect(hasRoomFor('a')).toBe(true);
    enter('a4');
    expect([hasRoomFor('a'), hasRoomFor('b'), hasRoomFor('A')]).toEqual([false, true, true]);
  });

  test('for nobody of a class where all places are taken and half of the room', () => {
    const { enter, leave, hasRoomFor } = visited({ atOnce: 1, waiting: 4 });
    enter('a1', 'b1', 'c1');
    expect([hasRoomFor('d'), hasRoomFor('D')]).toEqual([false, true]);
    leave('a1');
    expect(hasRoomFor('d')).toBe(true);
  });
});
