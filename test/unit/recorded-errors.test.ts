import { expect, test } from 'vitest';
import { localizedMessage } from '../../src/graphql/error/localized-message.ts';
import { type ErrorCode, innerErrorsOf, toErrorCode } from '../../src/zstack/wire/errors/error-code.ts';
import { isObject } from '../simulator/recordings/json.ts';
import { recordings } from '../simulator/recordings/recording.ts';

/** Every error that a real node answered. */
const recorded = recordings
  .flatMap(({ exchange, then }) => [exchange, ...then])
  .map(({ answer }) => (isObject(answer) ? answer['error'] : undefined))
  .filter(isObject);

const chainOf = (error: ErrorCode): readonly ErrorCode[] => [error, ...innerErrorsOf(error).flatMap(chainOf)];
const textsOf = ({ description, details, elaboration, messages }: ErrorCode) =>
  [description, details, elaboration, messages?.cn, messages?.en].filter((text) => typeof text === 'string');

test('no error that a real node sent shows a class, an exception, SQL or JSON in its texts', () => {
  const texts = recorded.flatMap((error) => chainOf(toErrorCode(error, undefined))).flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /Exception|org\.zstack|java\.lang|\{"|select |<session>/i.test(text))).toEqual([]);
});

test('each of them has an English text, and one for Chinese readers', () => {
  for (const error of recorded.flatMap((item) => chainOf(toErrorCode(item, undefined)))) {
    expect(localizedMessage(error, 'EN')).toMatch(/^\P{Script=Han}+$/u);
    expect(localizedMessage(error, 'CN')).toBeTypeOf('string');
  }
});

test('a text that holds none of that is told as it is', () => {
  const isPlain = (text: unknown) => typeof text === 'string' && !/\b\w+\.\w+\.\w+|Exception|\{"|SessionVO/.test(text);
  const plain = recorded.filter(({ details }) => isPlain(details));
  expect(plain.length).toBeGreaterThan(50);
  expect(plain.map((error) => toErrorCode(error, undefined).details)).toEqual(plain.map(({ details }) => details));
});
