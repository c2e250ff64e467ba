import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FairQueue } from '../../../../src/zstack/wire/http/fair-queue.ts';

const roomy = { total: 100, perKey: 100 };

const filled = (items: readonly string[], bounds = roomy) => {
  const queue = new FairQueue<string>(bounds);
  for (const item of items) queue.push(item.charAt(0), item);
  return queue;
};

const drain = (queue: FairQueue<string>) => {
  const items: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) items.push(next.item);
  return items;
};

test('keys take turns, each in its order of arrival', () => {
  expect(drain(filled(['a1', 'a2', 'a3', 'b1', 'c1', 'c2']))).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
});

test('a key that had its turn stands behind those that wait', () => {
  const queue = filled(['a1', 'a2', 'b1']);
  queue.shift();
  queue.push('c', 'c1');
  expect(drain(queue)).toEqual(['b1', 'a2', 'c1']);
});

test('a key that may not go is passed over and keeps its place', () => {
  const queue = filled(['a1', 'b1', 'c1']);
  expect(queue.shift((key) => key !== 'a')).toEqual({ key: 'b', item: 'b1' });
  expect(queue.shift(() => false)).toBeUndefined();
  expect(drain(queue)).toEqual(['a1', 'c1']);
});

test('what waits no longer is gone, and what never waited does not matter', () => {
  const queue = filled(['a1', 'a2', 'b1']);
  for (const item of ['a1', 'b1', 'b2', 'c1']) queue.remove(item.charAt(0), item);
  expect([queue.size, queue.sizeOf('a'), queue.sizeOf('b'), drain(queue)]).toEqual([1, 1, 0, ['a2']]);
});

describe('without room', () => {
  test('a key that has its part already is refused', () => {
    const queue = filled(['a1', 'a2'], { total: 100, perKey: 2 });
    expect([queue.push('a', 'a3'), queue.push('b', 'b1')]).toEqual(['a3', undefined]);
  });

  test('the newest of the key with most goes for one who has less', () => {
    const queue = filled(['a1', 'a2', 'a3', 'b1'], { total: 4, perKey: 100 });
    expect(queue.push('c', 'c1')).toBe('a3');
    expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2']);
  });

  test('nobody goes for one who would have as much', () => {
    const queue = filled(['a1', 'b1'], { total: 2, perKey: 100 });
    expect([queue.push('a', 'a2'), queue.push('c', 'c1'), queue.size]).toEqual(['a2', 'c1', 2]);
  });

  test('where nothing may wait, nothing does', () => {
    expect(new FairQueue({ total: 0, perKey: 5 }).push('a', 'a1')).toBe('a1');
  });
});

test('whatever comes and goes, nothing is lost, and before its turn a key lets each other one pass once', () => {
  const keys = ['a', 'b', 'c', 'd'] as const;
  const steps = fc.array(fc.constantFrom(...keys, 'shift' as const), { maxLength: 300 });
  fc.assert(
    fc.property(steps, (given) => {
      const queue = new FairQueue<string>({ total: 20, perKey: 8 });
      const waiting = new Set<string>();
      /** By key that waits: who went since it began to, or since its last turn. */
      const passed = new Map<string, string[]>();
      for (const [index, step] of given.entries()) {
        if (step === 'shift') {
          const next = queue.shift();
          expect(next !== undefined && waiting.delete(next.item)).toBe(next !== undefined);
          if (next !== undefined) {
            passed.delete(next.key);
            for (const others of passed.values()) others.push(next.key);
          }
        } else {
          waiting.add(`${step}${index}`);
          waiting.delete(queue.push(step, `${step}${index}`) ?? '');
        }
        for (const key of keys)
          if (queue.sizeOf(key) === 0) passed.delete(key);
          else if (!passed.has(key)) passed.set(key, []);
        for (const others of passed.values()) expect(new Set(others).size).toBe(others.length);
        expect([queue.size, queue.size <= 20]).toEqual([waiting.size, true]);
      }
    }),
  );
});
