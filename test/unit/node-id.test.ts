import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNodeId, toNodeId } from '../../src/graphql/node/node-id.ts';

const key = fc.record({
  typeName: fc.stringMatching(/^[A-Z][A-Za-z]{0,40}$/),
  uuid: fc.stringMatching(/^[0-9a-f]{32}$/),
});

test('an id gives back what it was made of, and two of them are never equal', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      expect(fromNodeId(toNodeId(one))).toEqual(one);
      const isSame = one.typeName === other.typeName && one.uuid === other.uuid;
      expect(toNodeId(one) === toNodeId(other)).toBe(isSame);
    }),
  );
});

test('an id with a slip in it is none, or another one; no two texts are one id', () => {
  fc.assert(
    fc.property(key, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (one, place, slip) => {
      const id = toNodeId(one);
      const at = place % id.length;
      const slipped = id.slice(0, at) + slip + id.slice(at + 1);
      const read = fromNodeId(slipped);
      if (read !== null) expect(toNodeId(read)).toBe(slipped);
    }),
  );
});

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      const read = fromNodeId(text);
      if (read !== null) expect(toNodeId(read)).toBe(text);
    }),
  );
});
