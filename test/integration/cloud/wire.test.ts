import { createServer } from 'node:net';
import { describe, expect } from 'vitest';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import { createTemplate, prepare } from '../create-template.ts';
import { test } from '../fixture.ts';

const IMAGE =
  'uuid name state status mediaType platform size actualSize createDate url backupStorageRefs { backupStorageUuid status }';

test('a size beyond 2^53 keeps every digit, as a string; a smaller one is a number', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage({ size: 9007199254740993n, actualSize: 42n });
  const { data } = await gateway.ask(`{ image(uuid: "${uuid}") { size actualSize } }`);
  expect(data).toEqual({ image: { size: '9007199254740993', actualSize: 42 } });
});

test('a value that a newer cloud has added is UNKNOWN, and told to the log once', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage();
  cloud.faults.add({ fault: 'unknown-enum' });
  const query = `{ image(uuid: "${uuid}") { state status mediaType platform } }`;
  await gateway.ask(query);
  const { data, errors } = await gateway.ask(query);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ image: { state: 'UNKNOWN', status: 'UNKNOWN', mediaType: 'UNKNOWN' } });
  expect(gateway.logs.filter((line) => line.includes('"Image.status"') && line.includes('FromTheFuture'))).toHaveLength(
    1,
  );
});

describe('timestamps', () => {
  for (const style of ['classic', 'millis', 'jdk9', 'jdk20', 'chinese'] as const) {
    test(`of the style ${style} are instants`, async ({ cloud, gateway }) => {
      const { uuid } = cloud.addImage({ createDate: new Timestamp(Date.parse('2024-02-29T16:05:09Z')) });
      cloud.faults.add({ fault: 'date-style', style });
      const { data } = await gateway.ask(`{ image(uuid: "${uuid}") { createDate } }`);
      expect(data).toEqual({ image: { createDate: '2024-02-29T16:05:09.000Z' } });
    });
  }

  test('text that is no date is null and a warning, not a failed query', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ name: 'golden' });
    cloud.faults.add({ fault: 'date-style', style: 'the day before yesterday' });
    const { data, errors } = await gateway.ask(`{ image(uuid: "${uuid}") { name createDate } }`);
    expect([errors, data]).toEqual([[], { image: { name: 'golden', createDate: null } }]);
    expect(gateway.logs.some((line) => line.includes('the day before yesterday'))).toBe(true);
  });
});

test('a location that names another host is not followed; only its job counts', async ({ cloud, gateway }) => {
  let visits = 0;
  const trap = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const address = trap.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'hostile-location', host: `127.0.0.1:${address.port}`, on: { method: 'POST' } });
  expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
  expect(visits).toBe(0);
  trap.close();
});

test('a location without any job is made up for by the job uuid that was sent', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'hostile-location', senseless: true, on: { method: 'POST' } });
  expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
  const sent = cloud.received('POST', '/images')[0]?.headers['x-job-uuid'];
  const polled = cloud.requests.filter(
    ({ method, path }) => method === 'GET' && !/^\/(images|backup-storage|management-nodes)$/.test(path),
  );
  expect(new Set(polled.map(({ path }) => path))).toEqual(new Set([`/api-jobs/${sent ?? ''}`]));
});

test('user info in the url of an image is not shown', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage({ url: 'ftp://admin:secret@10.0.0.9/golden.qcow2' });
  const { data, text } = await gateway.ask(`{ image(uuid: "${uuid}") { url } }`);
  expect(data).toEqual({ image: { url: 'ftp://10.0.0.9/golden.qcow2' } });
  expect(text).not.toContain('secret');
});

test('characters that ZStack escapes arrive as they are', async ({ cloud, gateway }) => {
  const name = `<b>"it's" & a=b \\ 镜像</b>`;
  expect(await createTemplate(gateway, { input: { ...prepare(cloud).input, name } })).toMatchObject({
    image: { name },
  });
});

test('an image that no longer is, or never was, is null', async ({ gateway }) => {
  expect((await gateway.ask(`{ image(uuid: "${'a'.repeat(32)}") { ${IMAGE} } }`)).data).toEqual({ image: null });
});

test('fields that ZStack leaves out are null, and lists empty', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage({ description: null, platform: null, md5Sum: null });
  const { data } = await gateway.ask(
    `{ image(uuid: "${uuid}") { description platform md5Sum backupStorageRefs { status } } }`,
  );
  expect(data).toEqual({ image: { description: null, platform: null, md5Sum: null, backupStorageRefs: [] } });
});
