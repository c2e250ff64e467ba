import { expect, test } from 'vitest';
import { categoryOf } from '../../src/graphql/error/category.ts';
import { rootCauseOf, toErrorCode } from '../../src/zstack/wire/errors/error-code.ts';

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

const TIMED_OUT = { code: 'SYS.1001' };
const QUOTA = { code: 'ID.1003' };
const FAILED = { code: 'SYS.1006' };

test.each<readonly [string, object, string]>([
  ['a time-out inside', { ...FAILED, cause: TIMED_OUT }, 'TIMEOUT'],
  ['a time-out deep inside', { ...FAILED, causes: [FAILED, { code: 'BS.1003', cause: TIMED_OUT }] }, 'TIMEOUT'],
  ['a time-out beside another reason', { ...FAILED, causes: [QUOTA, TIMED_OUT] }, 'TIMEOUT'],
  ['a session that was refused in the meantime', { code: 'ID.1001', cause: TIMED_OUT }, 'AUTHENTICATION'],
  ['a reason behind an error that tells none', { ...FAILED, cause: { code: 'SYS.1000', cause: QUOTA } }, 'QUOTA'],
  ['a session', { ...FAILED, cause: { code: 'ID.1001' } }, 'AUTHENTICATION'],
  ['a newer session', { ...FAILED, cause: { globalErrorCode: 'ORG_ZSTACK_IDENTITY_10020' } }, 'AUTHENTICATION'],
  ['a permission', { ...FAILED, causes: [{ code: 'ID.1002' }] }, 'PERMISSION'],
  ['a cancellation', { ...FAILED, cause: { code: 'LONG_JOB.1000' } }, 'CANCELLED'],
  ['a node that is gone', { ...FAILED, causes: [{ code: 'SYS.1012' }] }, 'INTERNAL'],
  ['causes that agree', { ...FAILED, causes: [QUOTA, { ...FAILED, cause: QUOTA }] }, 'QUOTA'],
  ['causes that disagree', { ...FAILED, causes: [QUOTA, { code: 'ID.1002' }] }, 'OPERATION'],
  ['a cause that tells nothing beside one that does', { ...FAILED, causes: [QUOTA, FAILED] }, 'OPERATION'],
  ['only causes that tell nothing', { ...FAILED, causes: [{ code: 'SYS.1000' }, FAILED] }, 'OPERATION'],
  ['an unfit storage', { ...FAILED, causes: [{ code: 'BS.1003', cause: FAILED }] }, 'OPERATION'],
  ['an error that tells its reason itself', { code: 'SYS.1007', cause: QUOTA }, 'INVALID_ARGUMENT'],
])('over the whole chain: %s', (_, error, category) => {
  expect(categoryOf(toErrorCode(error, undefined))).toBe(category);
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
    exception: null,
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
