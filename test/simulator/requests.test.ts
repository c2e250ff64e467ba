import { request } from 'node:http';
import { expect } from 'vitest';
import { call, get, jobOf, submitTemplate, test } from './cloud.ts';

// wire.md §1 and §2: what is malformed is answered with plain text, before anything else is looked at.
const refusals = [
  ['no such path', 'GET', '/imagez', {}, 404, 'no api mapping to /v1/imagez'],
  ['a method of no API', 'PATCH', '/zones', {}, 404, ''],
  ['nothing to create', 'POST', '/zones', { body: {} }, 500, 'No creational API found for the path[/v1/zones]'],
  ['nothing to delete', 'DELETE', '/zones', {}, 500, 'No delete API found for the path[/v1/zones]'],
  [
    'nothing to get',
    'GET',
    '/management-nodes/actions',
    {},
    500,
    'No query API found for the path[/v1/management-nodes/actions]',
  ],
  [
    'a path without actions',
    'PUT',
    '/zones',
    { body: { fly: {} } },
    400,
    "the body doesn't contain action mapping to the URL[/v1/zones]",
  ],
  [
    'an X-API-Timeout that is no number',
    'PUT',
    '/management-nodes/actions',
    { body: { getVersion: {} }, headers: { 'x-api-timeout': '5s' } },
    500,
    'For input string: "5s"',
  ],
  ['a list of no field', 'GET', '/zones?fields=,', {}, 400, "Invalid query parameter. 'fields' contains zero field"],
  [
    'a condition without a name',
    'GET',
    '/zones?q=~=x',
    {},
    400,
    "Invalid query parameter. The '~=x' in parameter[q] is not a key-value pair split by like",
  ],
  ['no Authorization', 'GET', '/zones', { session: null }, 400, "missing header 'Authorization'"],
  [
    'another scheme',
    'GET',
    '/zones',
    { session: null, headers: { authorization: 'Bearer x' } },
    400,
    "Authorization type must be 'OAuth'",
  ],
  [
    'an unknown action',
    'PUT',
    '/management-nodes/actions',
    { body: { fly: {} } },
    400,
    "the body doesn't contain action mapping to the URL[/v1/management-nodes/actions]",
  ],
  [
    'a limit that is no integer',
    'GET',
    '/zones?limit=ten',
    {},
    400,
    "Invalid query parameter. 'limit' must be an integer",
  ],
  [
    'a poll that is no GET',
    'POST',
    '/api-jobs/6f1c1f62a9d84b6f8a4f6a4a9ad1d1aa',
    {},
    405,
    'only GET method is allowed for querying job status',
  ],
] as const;

for (const [situation, method, path, options, status, text] of refusals) {
  test(`${situation} is ${status} with plain text`, async ({ cloud }) => {
    const answer = await call(cloud, method, path, options);
    expect(answer).toMatchObject({ status, text });
  });
}

test('a condition without an operator is 400', async ({ cloud }) => {
  const answer = await get(cloud, '/zones?q=name');
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("The 'name' in the parameter[q] doesn't contain any query operator");
});

test('of a header that is sent twice the first counts', async ({ cloud }) => {
  const statusOf = (uuids: string[]) =>
    new Promise((resolve, reject) => {
      const headers = { 'x-job-uuid': uuids };
      const sent = request(`${cloud.url}/v1/management-nodes/actions`, { method: 'PUT', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end('{"getVersion":{}}');
    });
  const uuid = '6f1c1f62a9d84b6f8a4f6a4a9ad1d1aa';
  expect([await statusOf([uuid, 'short']), await statusOf(['short', uuid])]).toEqual([200, 400]);
});

test('a body that is no JSON is 500, and none where it has to name an action', async ({ cloud }) => {
  const path = '/images/data-volume-templates/from/volume-snapshots/x';
  expect(await call(cloud, 'POST', path, { body: '{"params":' })).toMatchObject({ status: 500 });
  expect(await call(cloud, 'POST', path)).toMatchObject({ status: 202 });
  expect(await call(cloud, 'PUT', '/management-nodes/actions')).toMatchObject({ status: 500 });
  expect(await call(cloud, 'POST', path, { body: '[]' })).toMatchObject({ status: 500 });
});

test('a parameter of a wrong JSON type is 500, not a job', async ({ cloud }) => {
  const answer = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [], { params: { backupStorageUuids: 'x' } });
  expect(answer.status).toBe(500);
});

test('where a path has one API any method runs it, its parameters where the method has them', async ({ cloud }) => {
  const snapshot = cloud.addVolumeSnapshot();
  const search = new URLSearchParams({ name: 'by-get', backupStorageUuids: cloud.addBackupStorage().uuid });
  const path = `/images/data-volume-templates/from/volume-snapshots/${snapshot.uuid}`;
  expect((await get(cloud, `${path}?${search.toString()}`)).status).toBe(202);
  expect(cloud.images()).toMatchObject([{ name: 'by-get' }]);

  const head = await call(cloud, 'HEAD', `/volumes?limit=1`);
  expect([head.status, (await call(cloud, 'HEAD', '/images')).status]).toEqual([200, 405]);

  const session = cloud.addSession().uuid;
  await get(cloud, `/accounts/sessions/${session}`, { session: null });
  expect((await get(cloud, '/zones', { session })).status).toBe(503);
});

test('a flag of a query string is false for all but true', async ({ cloud }) => {
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(1500);
  const shown = async (all: string): Promise<number> =>
    (await get(cloud, `/task-progresses/${jobOf(accepted)}?all=${all}`)).json().inventories.length;
  expect(await shown('TRUE')).toBeGreaterThan(1);
  expect([await shown('1'), await shown('')]).toEqual([1, 1]);
});

test('a plus in a path is a blank', async ({ cloud }) => {
  cloud.addVolume({ uuid: 'a b' });
  expect((await get(cloud, '/volumes/a+b')).json().inventories).toHaveLength(1);
});

test('no answer has a Content-Type', async ({ cloud }) => {
  for (const path of ['/zones', '/nowhere', '/zones?limit=x', '/zones?q=nothing=1']) {
    const answer = await get(cloud, path);
    expect(answer.headers.get('content-type')).toBeNull();
  }
});

test('a body above 8 MiB is 413', async ({ cloud }) => {
  const answer = await call(cloud, 'PUT', '/login', { body: 'x'.repeat(9 * 1024 * 1024) });
  expect(answer.status).toBe(413);
});

test('a request line above 8 KB is 414, one with its headers is 431', async ({ cloud }) => {
  const fits = await get(cloud, `/zones?q=uuid?=${'a'.repeat(7000)}`);
  const withHeaders = await get(cloud, `/zones?q=uuid?=${'a'.repeat(8000)}`);
  const tooLong = await get(cloud, `/zones?q=uuid?=${'a'.repeat(8192)}`);
  expect([fits.status, withHeaders.status, tooLong.status]).toEqual([200, 431, 414]);
  expect(tooLong).toMatchObject({ text: '<h1>Bad Message 414</h1><pre>reason: URI Too Long</pre>' });
});

test('a broken percent escape is 400', async ({ cloud }) => {
  const status = await new Promise((resolve, reject) => {
    request(`${cloud.url}/v1/`, { path: '/zstack/v1/images/%E0%A4%A', method: 'GET' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
});

test('what arrived is on record, with its status', async ({ cloud }) => {
  await get(cloud, '/zones?q=name=a&q=name=b', { headers: { 'x-request-id': 'r1' } });
  await call(cloud, 'PUT', '/management-nodes/actions', { body: { getVersion: {} } });

  expect(cloud.received('GET', '/zones')).toMatchObject([
    { path: '/zones', headers: { 'x-request-id': 'r1' }, status: 200 },
  ]);
  expect(cloud.received('GET', '/zones')[0]?.query.getAll('q')).toEqual(['name=a', 'name=b']);
  expect(cloud.requests.at(-1)).toMatchObject({ method: 'PUT', body: { getVersion: {} } });
});

test('a test can wait for a request instead of sleeping', async ({ cloud }) => {
  const second = cloud.whenReceived('GET', '/zones', 2);
  await get(cloud, '/zones?limit=1');
  await get(cloud, '/zones?limit=2');
  expect((await second).query.get('limit')).toBe('2');
});
