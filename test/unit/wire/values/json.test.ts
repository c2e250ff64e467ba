import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../../src/zstack/wire/values/json.ts';

test('a 64-bit integer keeps every digit, wherever it stands', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (size) => {
      const read = parseJson(`{"size": ${size}, "list":[${size},1], "nested":{"size":${size}}}`);
      const expected = Number.isSafeInteger(Number(size)) ? Number(size) : String(size);
      expect(read).toEqual({ size: expected, list: [expected, 1], nested: { size: expected } });
    }),
  );
});

test('text, fractions and small numbers are what JSON.parse makes of them', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const plain: unknown = JSON.parse(text);
      const hasUnsafeInteger = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/.test(text);
      if (!hasUnsafeInteger) expect(parseJson(text)).toEqual(plain);
    }),
  );
});

test('digits within a text stay text, also beside an unsafe integer', () => {
  expect(
    parseJson('{"uuid":"12345678901234567890123456789012","list":":12345678901234567","size":9007199254740993}'),
  ).toEqual({
    uuid: '12345678901234567890123456789012',
    list: ':12345678901234567',
    size: '9007199254740993',
  });
});

test('the escapes of Gson are read', () => {
  expect(parseJson('{"name":"a\\u003d\\u003cb\\u0026\\u0027"}')).toEqual({ name: "a=<b&'" });
});

test('what is no JSON is a SyntaxError', () => {
  expect(() => parseJson('<html>')).toThrow(SyntaxError);
});
