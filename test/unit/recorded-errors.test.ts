import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localizedMessage } from '../../src/graphql/error/localized-message.ts';
import { type ErrorCode, innerErrorsOf, toErrorCode } from '../../src/zstack/error-code.ts';
import { isJsonObject, type JsonObject } from '../../src/zstack/json.ts';

const folder = new URL('../recordings/', import.meta.url);

/** Every ErrorCode in what a real node answered. */
function errorsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(errorsIn);
  if (!isJsonObject(value)) return [];
  const { error } = value;
  return isJsonObject(error) && 'code' in error ? [error] : Object.values(value).flatMap(errorsIn);
}

const recorded = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => errorsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

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
