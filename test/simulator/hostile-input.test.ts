import { connect } from 'node:net';
import fc from 'fast-check';
import { expect } from 'vitest';
import { call, get, query, test } from './cloud.ts';

const told = [200, 202, 400, 404, 405, 413, 503];
/** The 500s that the node means: the path has no API for the method, and what Gson says of a body. */
const meant = /^(?:No (?:creational|query|delete) API found for the path|java\.|Cannot invoke "java\.)/;

test('no condition breaks the node', async ({ cloud }) => {
  cloud.addImage({ on: [cloud.addBackupStorage()] });
  const name = fc.oneof(
    fc.constantFrom('name', 'size', 'system', 'createDate', 'backupStorage.zone.name', '__systemTag__', '__proto__.x'),
    fc.string(),
  );
  const operator = fc.constantFrom('!=', '>=', '<=', '!?=', '!~=', '~=', '?=', '=', '>', '<', ' is null', ' not null');
  const condition = fc.tuple(name, operator, fc.string()).map((parts) => parts.join(''));
  const parameters = fc.record(
    { limit: fc.string(), start: fc.string(), sort: fc.string(), fields: fc.string() },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(condition, parameters, async (given, others) => {
      expect(told).toContain((await query(cloud, '/images', [given], others)).status);
    }),
    { numRuns: 200 },
  );
});

test('no path, header or body breaks the node', async ({ cloud }) => {
  const path = fc
    .array(fc.constantFrom('images', 'actions', 'zones', '..', '%2f', '{uuid}', 'api-jobs', 'a', ''))
    .map((parts) => `/${parts.join('/')}`);
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify({ params: value, systemTags: value })),
  );
  const method = fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH');
  await fc.assert(
    fc.asyncProperty(method, path, body, async (verb, target, given) => {
      const { status, text } = await call(cloud, verb, target, { body: given });
      expect(meant.test(text) ? [500] : told).toContain(status);
    }),
    { numRuns: 200 },
  );
});

test('no parameter of a submit breaks the node', async ({ cloud }) => {
  const path = `/images/data-volume-templates/from/volume-snapshots/${cloud.addVolumeSnapshot().uuid}`;
  const storage = cloud.addBackupStorage().uuid;
  const params = fc.record({
    name: fc.jsonValue(),
    description: fc.jsonValue(),
    backupStorageUuids: fc.oneof(fc.jsonValue(), fc.constant([storage])),
    resourceUuid: fc.jsonValue(),
    tagUuids: fc.jsonValue(),
    systemTags: fc.jsonValue(),
    __proto__: fc.jsonValue(),
  });
  await fc.assert(
    fc.asyncProperty(params, async (given) => {
      expect([202, 500]).toContain((await call(cloud, 'POST', path, { body: { params: given } })).status);
    }),
    { numRuns: 200 },
  );
  expect((await get(cloud, '/images')).status).toBe(200);
});

test.for([
  'GET / HTTP/9.9\r\n\r\n',
  'GARBAGE\r\n\r\n',
  'POST /zstack/v1/images HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nshort',
  'GET /zstack/v1/zones HTTP/1.1\r\n',
])('a client that breaks HTTP harms nobody else: %j', async (bytes, { cloud }) => {
  const { hostname, port } = new URL(cloud.url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.write(bytes, resolve));
  socket.on('error', () => undefined).destroy();
  expect((await get(cloud, '/zones')).status).toBe(200);
});
