import { expect } from 'vitest';
import { readArguments } from '../../../simulator/src/api/arguments.ts';
import { inHashOrder } from '../../../simulator/src/api/java-hash-map.ts';
import { validate } from '../../../simulator/src/api/validator.ts';
import { startClock } from '../../../simulator/src/clock.ts';
import type { ApiFacts, ParameterFacts } from '../../../simulator/src/facts/facts.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { randomUuid } from '../../../simulator/src/uuids.ts';
import { World } from '../../../simulator/src/world/world.ts';
import { call, jobOf, poll, submitTemplate, test, type ErrorReply } from '../cloud.ts';

const unknown = { uuid: 'c2a1d2b8b6f24e0f9a4e7b7f3f0a1b2c' };

async function failureOf(cloud: Simulator, ...submit: Parameters<typeof submitTemplate>): Promise<ErrorReply> {
  return (await poll(cloud, jobOf(await submitTemplate(...submit)))).json().error;
}

// domain.md §6.6: form of the request, parameters, existence, session, permission
test('parameters and what they name are checked one after the other, in the node’s order, then the session', async ({
  cloud,
}) => {
  const [storage, snapshot] = [cloud.addBackupStorage(), cloud.addVolumeSnapshot()];
  const dead = { session: '0'.repeat(32) };
  const long = { ...dead, params: { name: 'x'.repeat(256) } };
  expect(await failureOf(cloud, cloud, unknown, [storage], long)).toMatchObject({ code: 'SYS.1003' });
  expect(await failureOf(cloud, cloud, snapshot, [unknown], long)).toMatchObject({ code: 'SYS.1007' });
  expect(await failureOf(cloud, cloud, unknown, [storage], dead)).toMatchObject({ code: 'SYS.1003' });
  expect(await failureOf(cloud, cloud, snapshot, [storage], dead)).toMatchObject({ code: 'ID.1001' });
});

test('a value of the wrong JSON type is no job, whatever else is wrong', async ({ cloud }) => {
  for (const params of [{ name: ['x'] }, { name: {} }, { backupStorageUuids: 'x' }, { backupStorageUuids: [[]] }]) {
    const answer = await submitTemplate(cloud, unknown, [], { params, session: 'dead' });
    expect(answer.status).toBe(500);
    expect(answer.text).toMatch(/^java\.lang\.IllegalStateException: Expected /);
  }
});

test('texts are trimmed as Java does: every character up to U+0020, and no other; the elements of a list are not', async ({
  cloud,
}) => {
  const submit = { params: { name: '\u0000\t x\u00a0\u3000 \n' } };
  await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], submit);
  expect(cloud.images()).toMatchObject([{ name: 'x\u00a0\u3000' }]);
  const blank = [{ uuid: ` ${cloud.addBackupStorage().uuid}` }];
  expect(await failureOf(cloud, cloud, cloud.addVolumeSnapshot(), blank)).toMatchObject({ code: 'SYS.1003' });
});

test('the order of the parameters is that of a Java map', () => {
  const logIn = ['accountName', 'accountType', 'captchaUuid', 'clientInfo', 'password', 'verifyCode'];
  expect(inHashOrder(logIn)[0]).toBe('password');
  const small = inHashOrder(['name', 'url']);
  const large = inHashOrder(['name', 'url', ...Array.from('abcdefghijk')]);
  expect([small.indexOf('name') < small.indexOf('url'), large.indexOf('name') < large.indexOf('url')]).toEqual([
    true,
    false,
  ]);
});

test.for([
  ['boolean', 'True', true],
  ['boolean', false, false],
  ['boolean', 'maybe', 'Invalid value for boolean field [it], [maybe] is not a valid boolean string[true, false].'],
  ['boolean', 1, 'Invalid value for boolean field [it], [1] is not a valid boolean string[true, false].'],
  ['Boolean', 'maybe', false],
  ['Boolean', 1, 'java.lang.IllegalStateException: Expected a boolean but was NUMBER at path $.it'],
] as const)('a body’s %s %j is %j', ([type, value, read]) => {
  const attempt = (): unknown => {
    try {
      return readArguments({ it: { type } }, { it: value }).value('it');
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };
  expect(attempt()).toBe(read);
});

test('unknown parameters are ignored', async ({ cloud }) => {
  const answer = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], {
    params: { nope: 1, nested: { nope: [] } },
  });
  expect(answer.status).toBe(202);
});

test.for([
  [59, 'SYS.1007'],
  [60, undefined],
  [31_536_001, 'SYS.1007'],
] as const)('a session renewed for %i s: %s', async ([duration, code], { cloud }) => {
  const { uuid } = cloud.addSession();
  const body = { renewSession: { duration } };
  const submitted = await call(cloud, 'PUT', `/accounts/sessions/${uuid}/renew`, { session: uuid, body });
  const { error } = (await poll(cloud, jobOf(submitted))).json() as Partial<{ error: ErrorReply }>;
  expect(error?.code).toBe(code);
});

function faultOf(parameter: ParameterFacts, value: unknown): string {
  const facts: ApiFacts = {
    message: 'APIMsg',
    method: 'PUT',
    paths: [],
    sync: true,
    timeoutSeconds: 1,
    parameters: { it: parameter },
  };
  const clock = startClock();
  try {
    const given = readArguments(facts.parameters, { it: value });
    return validate(facts, given, new World(clock, randomUuid)) ? 'none' : 'none, and nothing to do';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clock.stop();
  }
}

const validator = 'of message[org.zstack.header.message.ApiMessageParamValidator]';

test.for([
  [{ type: 'String', required: true }, null, `field[it] ${validator} is mandatory, can not be null`],
  [{ type: 'String', required: true }, '  ', 'none'],
  [
    { type: 'String', maxLength: 3, validValues: ['a'] },
    'abcd',
    `field[it] ${validator} exceeds max length of string. expected was <= 3, actual was 4`,
  ],
  [
    { type: 'String', minLength: 2 },
    'a',
    `field[it] ${validator} less than the min length of string. expected was >= 2, actual was 1`,
  ],
  [{ type: 'String', validValues: ['a', 'b'] }, 'A', `valid value for field[it] ${validator} are [a, b], but A found`],
  [
    { type: 'String', validRegexValues: '[a-z]+' },
    'a1',
    `valid regex value for field[it] ${validator} are [a-z]+, but a1 found`,
  ],
  [{ type: 'List<String>', nonempty: true }, [], 'field[it] must be a nonempty list'],
  [{ type: 'List<String>' }, ['a', null], 'field[it] cannot contain a NULL element'],
  [{ type: 'List<String>', nullElements: true }, ['a', null], 'none'],
  [{ type: 'String', emptyString: false }, ' ', 'field[it] cannot be an empty string'],
  [{ type: 'List<String>', emptyString: false }, ['a', ''], 'field[it] cannot contain any empty string'],
  [{ type: 'Integer', numberRange: [1, 5] }, 6, 'field[it] must be in range of [1, 5]'],
  [{ type: 'Integer', numberRange: [1, 5] }, '5', 'none'],
  [
    { type: 'String', noTrim: true, maxLength: 1 },
    'a ',
    `field[it] ${validator} exceeds max length of string. expected was <= 1, actual was 2`,
  ],
  [
    { type: 'String', resourceType: 'ImageVO' },
    unknown.uuid,
    `invalid field[it], resource[uuid:${unknown.uuid}, type:ImageVO] not found`,
  ],
  [
    { type: 'List<String>', resourceType: 'ResourceVO' },
    ['x', 'y', 'x'],
    'invalid field[it], resource[uuids:[x, y], type:ResourceVO] not found',
  ],
  [
    { type: 'String', resourceType: 'ImageVO', successIfResourceNotExisting: true },
    'x',
    'invalid value[x] of field [it]',
  ],
  [
    { type: 'String', resourceType: 'ImageVO', successIfResourceNotExisting: true },
    unknown.uuid,
    'none, and nothing to do',
  ],
] as const)('%o of %j: %s', ([parameter, value, fault]) => {
  expect(faultOf(parameter, value)).toBe(fault);
});
