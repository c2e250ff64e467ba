import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { prepare, refuseTemplate } from '../integration/create-template.ts';
import { expectOutcomeTold, LIST, listCode, listenTo, POLL, SUBMIT, submit, test } from './fixture.ts';
import { answers, type StrangeAnswer } from './misdeeds.ts';

const json = (value: unknown) => JSON.stringify(value);
const PAGE = '<html><body><h1>404 Not Found</h1></body></html>';

describe('an error in ZStack’s own words, whatever it lacks,', () => {
  test.override({ cloudOptions: { jobDurationMs: 600_000 } });

  const OWN: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
    [{ code: 'SYS.1006', description: 'An operation failed', details: 'no space' }, 'SYS.1006'],
    [{ code: 'SYS.1000' }, 'SYS.1000'],
    [{ code: 'BS.1003', details: 'unable to allocate a backup storage' }, 'BS.1003'],
    [{ code: 'VOLUME_SNAPSHOT.1000', description: 'not Ready' }, 'VOLUME_SNAPSHOT.1000'],
    [{ code: 'LONG_JOB.1000' }, 'LONG_JOB.1000'],
    [{ globalErrorCode: 'ORG_ZSTACK_STORAGE_10001' }, 'UNKNOWN'],
    [{ code: 1006, globalErrorCode: 'ORG_ZSTACK_STORAGE_10001' }, '1006'],
    [{ details: 'the agent does not answer' }, 'UNKNOWN'],
    [{ code: null, elaboration: '磁盘空间不足' }, 'UNKNOWN'],
  ];

  test.for(OWN)('%j is the end of a job', async ([error, code], { cloud, proxy, gateway }) => {
    const { id } = await submit(gateway, cloud);
    proxy.misbehave(POLL, answers({ status: 503, body: json({ error }) }));
    const query = `query ($id: ID!) { job(id: $id) { status result { ... on ImageCreationFailed { error { code } } } } }`;
    const { data } = await gateway.ask(query, { id });
    expect(data).toEqual({ job: { status: 'FAILED', result: { error: { code } } } });
    expect((await listenTo(gateway, id)).map(({ status }) => status)).toEqual(['FAILED']);
  });

  test.for(OWN)('%j is UPSTREAM_FAILED for a list', async ([error], { proxy, gateway }) => {
    proxy.misbehave(LIST, answers({ status: 503, body: json({ error }) }));
    expect(await listCode(gateway)).toBe('UPSTREAM_FAILED');
  });

  test('is waited for past the seconds after which a lost job is told', async ({ cloud, proxy, gateway, expect }) => {
    const { id, pollPath } = await submit(gateway, cloud);
    proxy.misbehave({ path: pollPath }, answers({ status: 404, body: '404 page not found' }), 9);
    await expectOutcomeTold(gateway, id);
    expect(proxy.received('GET', pollPath).length).toBeGreaterThan(9);
  });
});

const FOREIGN: readonly (readonly [StrangeAnswer, string])[] = [
  [{ status: 503, body: json({ error: { code: 503, message: 'Service Unavailable' } }) }, 'UPSTREAM_UNAVAILABLE'],
  [{ status: 401 }, 'UPSTREAM_UNAVAILABLE'],
  [{ status: 302, headers: { location: '/login' } }, 'UPSTREAM_UNAVAILABLE'],
  [{ status: 404, body: '404 page not found' }, 'UPSTREAM_INVALID_RESPONSE'],
  [{ status: 404, body: PAGE }, 'UPSTREAM_INVALID_RESPONSE'],
  [{ status: 200, body: PAGE }, 'UPSTREAM_INVALID_RESPONSE'],
  [{ status: 200, body: json({ status: 'ok' }) }, 'UPSTREAM_INVALID_RESPONSE'],
];

test.for(FOREIGN)('%j is no word on a session', async ([answer, code], { proxy, gateway }) => {
  proxy.misbehave({ path: '/accounts/sessions' }, answers(answer), 1);
  const valid = await gateway.ask('{ session { valid } }');
  expect([valid.data, valid.errors[0]?.extensions.code]).toEqual([{ session: null }, code]);
  expect((await gateway.ask('{ session { valid } }')).data).toEqual({ session: { valid: true } });
});

test('a 202 with JSON of another’s is no word that a submit was taken', async ({ cloud, proxy, gateway }) => {
  proxy.misbehave(SUBMIT, answers({ status: 202, body: json({ status: 'queued' }) }));
  const error = await refuseTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 1 });
  expect(error.extensions.code).toBe('UPSTREAM_INVALID_RESPONSE');
  expect(proxy.received('POST', '/images').length).toBeGreaterThan(1);
  expect(cloud.images()).toEqual([]);
});

describe('the time zone', () => {
  test.override({ env: { ZSTACK_TIME_ZONE: undefined }, cloudOptions: { timeZone: 'America/New_York' } });

  test.for(FOREIGN)('is not guessed from %j', async ([answer, code], { cloud, proxy, gateway }) => {
    const { createDate } = cloud.addImage();
    const whole = new Date(Math.floor(createDate.epochMs / 1_000) * 1_000).toISOString();
    proxy.misbehave({ path: '/management-nodes/platform-timezone' }, answers(answer), 1);
    const dates = '{ images { nodes { createDate } } }';
    expect((await gateway.ask(dates)).errors).toMatchObject([{ extensions: { code } }]);
    expect((await gateway.ask(dates)).data).toEqual({ images: { nodes: [{ createDate: whole }] } });
  });

  test.for(FOREIGN.slice(0, -1))(
    'is asked for again after %j, since the cloud may be another one',
    async ([answer], { proxy, gateway, expect }) => {
      expect(await listCode(gateway)).toBeUndefined();
      proxy.misbehave(LIST, answers(answer), 2);
      await listCode(gateway);
      await listCode(gateway);
      for (let round = 0; round < 2; round += 1) await gateway.ask('{ images { nodes { createDate } } }');
      await expect.poll(() => proxy.received('GET', '/management-nodes/platform-timezone').length).toBe(2);
    },
  );
});

test.for([[301], [302], [303], [307], [308]])(
  'a redirect by %i is not followed: the session goes to the cloud only',
  async ([status], { proxy, gateway }) => {
    const visits: string[] = [];
    const elsewhere = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end('{"inventories":[]}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    proxy.misbehave({}, answers({ status: status ?? 0, headers: { location } }));
    expect(await listCode(gateway)).toBe('UPSTREAM_UNAVAILABLE');
    expect(visits).toEqual([]);
    elsewhere.close();
  },
);

test.for([[302], [401], [403]])(
  'the HTTP session of a portal that answers %i is not sent to the cloud',
  async ([status], { proxy, gateway }) => {
    const headers = { 'set-cookie': 'JSESSIONID=portal; Path=/', location: '/login' };
    proxy.misbehave(LIST, answers({ status: status ?? 0, headers }), 1);
    await listCode(gateway);
    expect(await listCode(gateway)).toBeUndefined();
    expect(proxy.received('GET', '').map(({ headers: sent }) => sent.cookie)).not.toContain('JSESSIONID=portal');
  },
);
