import { describe, expect, test } from 'vitest';
import { toErrorCode } from '../../../src/zstack/wire/errors/error-code.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';

describe('an ErrorCode that stands in details as JSON', () => {
  const detailsOf = (details: string, others: object = {}) =>
    toErrorCode({ code: 'SYS.1006', details, ...others }, undefined);
  const inner = { code: 'BS.1003', details: 'full', cause: { code: 'SYS.1006' } };

  test('alone: it is the cause, and no text is left', () => {
    expect(detailsOf(JSON.stringify(inner))).toMatchObject({ details: null, cause: inner, causes: [] });
  });

  test('among words: they stay', () => {
    expect(detailsOf(`no storage, errors: [${JSON.stringify(inner)}]`)).toMatchObject({
      details: 'no storage, errors',
      cause: inner,
    });
  });

  test('printed over several lines', () => {
    expect(detailsOf(JSON.stringify(inner, null, 2))).toMatchObject({ details: null, cause: inner });
  });

  test('several: they are the causes', () => {
    const text = JSON.stringify([inner, { code: 'SYS.1001' }]);
    expect(detailsOf(text)).toMatchObject({ details: null, cause: null, causes: [inner, { code: 'SYS.1001' }] });
  });

  test('beside a cause of its own: that one stays', () => {
    const told = detailsOf(JSON.stringify(inner), { cause: { code: 'SYS.1001' } });
    expect(told).toMatchObject({ cause: { code: 'SYS.1001' }, causes: [inner] });
  });

  test('within its own details again', () => {
    const twice = JSON.stringify({ code: 'SYS.1006', details: JSON.stringify(inner) });
    expect(detailsOf(twice)).toMatchObject({ cause: { details: null, cause: inner } });
  });

  test.each(['{"code":"none of ZStack’s"}', '[{"a":1}]', '{"code":"BS.1003"', 'size {"a":"}"} of 3'])(
    'other JSON, or what is none, stays: %s',
    (text) => {
      expect(detailsOf(text)).toMatchObject({ details: text, cause: null, causes: [] });
    },
  );

  test('its secrets are struck out as well', () => {
    const session = '5'.repeat(32);
    const text = JSON.stringify({ code: 'BS.1003', details: `of ${session} at ftp://u:p"w@h` });
    const shown = JSON.stringify(toErrorCode({ details: text }, new Secret(session)));
    expect(shown).toContain('BS.1003');
    for (const secret of [session, 'u:p']) expect(shown).not.toContain(secret);
  });
});

test('a text without end is cut', () => {
  expect(toErrorCode({ details: 'no '.repeat(10_000) }, undefined).details).toHaveLength(16_385);
});

test('a text for developers is told aside, with its code, and not to callers', () => {
  const told: string[] = [];
  const error = {
    code: 'SYS.1000',
    details: 'a.b.C',
    cause: { elaboration: 'XException', messages: { message_en: 'D', message_cn: 'e.f.G' } },
  };
  const shown = toErrorCode(error, undefined, (code, text) => told.push(`${code} ${text}`));
  expect(shown).toMatchObject({ details: null, cause: { elaboration: null, messages: { en: 'D', cn: null } } });
  expect(told).toEqual(['SYS.1000 a.b.C', 'UNKNOWN XException', 'UNKNOWN e.f.G']);
});
