import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likePattern } from '../../../simulator/src/query/like.ts';
import { inDatabase } from '../../../simulator/src/zql/literal.ts';
import { tokensOf } from '../../../simulator/src/zql/tokens.ts';
import { inPattern } from '../../../src/zstack/wire/conditions.ts';
import { quote } from '../../../src/zstack/zql/quote.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom("'", "''", '\\', '\\\\', '%', '_', '"', '\n', 'a', ' or ', ';', '--', ')', '\0'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

/** What the database gets of a literal that ZQL has read. */
const readBack = (literal: string): string => {
  const tokens = tokensOf(literal);
  expect(tokens.map(({ kind }) => kind)).toEqual(['text', 'end']);
  return inDatabase(tokens[0]?.text ?? '');
};

test('any text is one literal to ZQL, and itself to the database', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(readBack(quote(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('what stands behind it is read as it is, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tokens = tokensOf(`(name = ${quote(text)} or uuid = 'x')`);
      expect(tokens.map(({ kind }) => kind).join()).toBe('sign,word,sign,text,word,word,sign,text,sign,end');
    }),
    { numRuns: 2_000 },
  );
});

test('a text in a pattern fits itself, and nothing that differs', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, other) => {
      const fits = likePattern(readBack(quote(inPattern(text))));
      expect(fits(text)).toBe(true);
      if (text.toLowerCase().normalize('NFD') !== other.toLowerCase().normalize('NFD') && /^[ -~]*$/.test(text + other))
        expect(fits(other)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('the two characters that end a literal are doubled, and no other is touched', () => {
  expect(quote(String.raw`o'neil \ %_"`)).toBe(String.raw`'o''neil \\ %_"'`);
});
