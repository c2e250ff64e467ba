import { expect, test } from 'vitest';
import { categoryOf } from '../../src/graphql/error/category.ts';
import { rootCauseOf, toErrorCode } from '../../src/zstack/error-code.ts';

test.each([
  ['ID.1000', 'AUTHENTICATION'],
  ['ID.1001', 'AUTHENTICATION'],
  ['ID.1002', 'PERMISSION'],
  ['ID.1003', 'QUOTA'],
  ['ID.1005', 'AUTHENTICATION'],
  ['ID.2003', 'AUTHENTICATION'],
  ['SYS.1000', 'INTERNAL'],
  ['SYS.1001', 'TIMEOUT'],
  ['SYS.1003', 'NOT_FOUND'],
  ['SYS.1006', 'OPERATION'],
  ['SYS.1007', 'INVALID_ARGUMENT'],
  ['SYS.1010', 'NOT_READY'],
  ['SYS.1017', 'CANCELLED'],
  ['VOLUME_SNAPSHOT.1000', 'NOT_READY'],
  ['VOLUME_SNAPSHOT.1001', 'OPERATION'],
  ['BS.1003', 'OPERATION'],
  ['LONG_JOB.1000', 'CANCELLED'],
  ['NEW.1', 'UNKNOWN'],
  ['constructor', 'UNKNOWN'],
  ['', 'UNKNOWN'],
])('%s is %s', (code, category) => {
  expect(categoryOf(toErrorCode({ code }, undefined))).toBe(category);
});

test('an invalid session of a newer cloud is told by its global error code', () => {
  expect(categoryOf(toErrorCode({ code: 'X', globalErrorCode: 'ORG_ZSTACK_IDENTITY_10020' }, undefined))).toBe(
    'AUTHENTICATION',
  );
});

test('an ErrorCode without a code is UNKNOWN, and every other field null or empty', () => {
  expect(toErrorCode({}, undefined)).toEqual({
    code: 'UNKNOWN',
    globalErrorCode: null,
    description: null,
    details: null,
    elaboration: null,
    messages: null,
    location: null,
    cost: null,
    opaque: null,
    cause: null,
    causes: [],
  });
});

test('the root cause is the innermost of the chain', () => {
  const error = toErrorCode({ code: 'A', cause: { code: 'B', cause: { code: 'C' } } }, undefined);
  expect(rootCauseOf(error)?.code).toBe('C');
  expect(rootCauseOf(toErrorCode({ code: 'A', causes: [{ code: 'B' }] }, undefined))).toBeNull();
});
