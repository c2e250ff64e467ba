import { describe, expect } from 'vitest';
import { CREATE_PATH, CREATE_TEMPLATE, createTemplate, prepare, refuseTemplate } from './create-template.ts';
import { test } from './fixture.ts';

describe('UNAUTHENTICATED', () => {
  test.for([
    ['no Authorization header', {}],
    ['another scheme', { authorization: `Bearer ${'a'.repeat(32)}` }],
    ['ZStack’s own signature scheme', { authorization: 'ZStack key:signature' }],
    ['no session behind the scheme', { authorization: 'OAuth' }],
    ['a session that is not 32 hex digits', { authorization: 'OAuth 123' }],
    ['more than a session', { authorization: `OAuth ${'a'.repeat(32)} x` }],
  ] as const)('%s: nothing is sent', async ([, headers], { cloud, gateway }) => {
    const { input } = prepare(cloud);
    const error = await refuseTemplate(gateway, { input }, { session: null, headers });
    expect(error).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(error.message).toContain('Authorization: OAuth <session>');
    expect(cloud.requests).toEqual([]);
  });

  test('a session that ZStack does not know, although ZStack says so only in the job', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const session = 'f'.repeat(32);
    const error = await refuseTemplate(gateway, { input }, { session });
    expect(error).toMatchObject({
      path: ['createDataVolumeTemplateFromSnapshot'],
      extensions: { code: 'UNAUTHENTICATED', zstack: { code: 'ID.1001' } },
    });
    expect(cloud.received('POST', CREATE_PATH)[0]?.status).toBe(202);
    expect(cloud.images()).toEqual([]);
  });

  test('a session that ends with the submit: the image is not asked for, since nobody may see it', async ({
    cloud,
    gateway,
  }) => {
    cloud.faults.add({ fault: 'session-refused', on: { method: 'POST' } });
    expect(await refuseTemplate(gateway, { input: prepare(cloud).input })).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(cloud.received('GET', '/images')).toEqual([]);
  });

  test('an expired session on a query', async ({ cloud, gateway }) => {
    const session = cloud.addSession();
    cloud.expireSession(session);
    const { errors, status, data } = await gateway.ask(
      '{ image(uuid: "0123456789abcdef0123456789abcdef") { uuid } }',
      {},
      { session: session.uuid },
    );
    expect(errors).toMatchObject([{ path: ['image'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect([status, data]).toEqual([200, { image: null }]);
  });

  test('the invalid session of a newer cloud, which has another code', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'session-refused', newer: true });
    const { input } = prepare(cloud);
    expect(await refuseTemplate(gateway, { input })).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('a dead session leaves the key free for the next log-in', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const idempotencyKey = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    await refuseTemplate(gateway, { input, idempotencyKey }, { session: 'f'.repeat(32) });
    expect(await createTemplate(gateway, { input, idempotencyKey })).toMatchObject({ __typename: 'ImageCreated' });
  });
});

describe('a query', () => {
  const query = '{ image(uuid: "0123456789abcdef0123456789abcdef") { uuid } other: __typename }';

  test('ID.1002 is FORBIDDEN', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'error', code: 'ID.1002', details: 'not yours', on: { path: '/images' } });
    const { errors, data } = await gateway.ask(query);
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', zstack: { code: 'ID.1002', details: 'not yours' } } },
    ]);
    expect(data).toEqual({ image: null, other: 'Query' });
  });

  test('another error of ZStack’s is UPSTREAM_FAILED, with ZStack’s error', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path: '/images' } });
    const { errors } = await gateway.ask(query);
    expect(errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_FAILED', zstack: { code: 'SYS.1000', details: 'broken inside' } } },
    ]);
    expect(cloud.received('GET', '/images')).toHaveLength(1);
  });

  test.for([['text/html'], ['application/octet-stream'], ['nonsense']])(
    'a Content-Type of %s is not believed',
    async ([value], { cloud, gateway }) => {
      cloud.faults.add({ fault: 'content-type', value: value ?? '' });
      expect((await gateway.ask(query)).errors).toEqual([]);
    },
  );
});

test('a submit that the REST layer refuses is told at once, and not sent again', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'plain', status: 400, text: 'malformed', on: { method: 'POST' } });
  expect(await refuseTemplate(gateway, { input })).toMatchObject({
    extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
  });
  expect(cloud.received('POST', CREATE_PATH)).toHaveLength(1);
});

describe('OVERLOADED', () => {
  test.override({ env: { ZSTACK_CONNECTIONS: '1', ZSTACK_MAX_QUEUED: '1', MAX_HOLD_MS: '0' } });

  test('more requests than may wait for a connection', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'delay', ms: 60_000 });
    const query = '{ image(uuid: "0123456789abcdef0123456789abcdef") { uuid } }';
    const asked = [1, 2, 3].map(() => gateway.ask(query));
    expect(await Promise.race(asked)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    cloud.faults.clear();
    await cloud.clock.advance(60_000);
    const answers = await Promise.all(asked);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
  });
});

test('every error carries the id of its request, which ZStack and the log have too', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { path: '/images' } });
  const query = '{ image(uuid: "0123456789abcdef0123456789abcdef") { uuid } }';
  const { errors, headers } = await gateway.ask(query, {}, { headers: { 'x-request-id': 'trace-42' } });
  expect(errors[0]?.extensions.requestId).toBe('trace-42');
  expect(headers.get('x-request-id')).toBe('trace-42');
  expect(cloud.received('GET', '/images')[0]?.headers['x-request-id']).toBe('trace-42');
  expect(gateway.logs.some((line) => line.includes('trace-42'))).toBe(true);
});

test('no answer or log line shows a session, a stack or an address', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const { session } = cloud.demo;
  cloud.faults.add({
    fault: 'error',
    code: 'SYS.1006',
    details: `session ${session} at http://root:pw@10.1.2.3/x?token=abc`,
    on: { method: 'POST' },
    times: 1,
  });
  cloud.faults.add({
    fault: 'plain',
    text: `java.lang.NullPointerException at 10.1.2.3 ${session}`,
    on: { path: '/backup-storage' },
  });
  const ofJob = {
    fault: 'error',
    code: 'SYS.1006',
    details: `job of ${session.toUpperCase()}`,
    on: { path: '/api-jobs' },
  } as const;
  const answers = [
    await gateway.ask(CREATE_TEMPLATE, { input }),
    await (cloud.faults.add(ofJob),
    gateway.ask(CREATE_TEMPLATE, { input: { ...input, snapshotUuid: '0'.repeat(32) } })),
    await gateway.ask(`{ backupStorage(uuid: "${'a'.repeat(32)}") { uuid } }`),
    await gateway.ask('{ image(uuid: "x") { uuid } }', {}, { session: `${session}00` }),
  ];
  const shown = [...answers.map(({ text }) => text), ...gateway.logs].join('\n');
  for (const secret of [
    session,
    session.toUpperCase(),
    'root:pw',
    'token=abc',
    'NullPointerException',
    '.ts:',
    new URL(cloud.url).host,
  ])
    expect(shown).not.toContain(secret);
});

test('a text for ZStack’s developers goes to the log, once and without secrets, and not to the caller', async ({
  cloud,
  gateway,
}) => {
  const { session } = cloud.demo;
  cloud.faults.add({
    fault: 'error',
    code: 'SYS.1006',
    details: `org.zstack.header.image.ImageVO of ${session} at root:hunter2@10.0.0.1, password=hunter2`,
    on: { path: '/images' },
  });
  for (const list of ['images', 'again: images']) {
    const { errors, text } = await gateway.ask(`{ ${list} { nodes { uuid } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_FAILED', zstack: { code: 'SYS.1006' } } }]);
    expect(text).not.toContain('ImageVO');
  }
  const lines = gateway.logs.filter((line) => line.includes('org.zstack.header.image.ImageVO'));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, code: 'SYS.1006' });
  for (const secret of [session, 'hunter2']) expect(gateway.logs.join('')).not.toContain(secret);
});
