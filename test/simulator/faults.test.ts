import { connect } from 'node:net';
import { expect } from 'vitest';
import { at, get, jobOf, makeTemplate, newUuid, poll, query, submitDeletion, submitTemplate, test } from './cloud.ts';

test('a rule is about a method, a beginning of the path, and so many requests', async ({ cloud }) => {
  cloud.faults.add({ fault: 'plain', status: 500, text: 'broken', on: { method: 'GET', path: '/zones' }, times: 2 });
  const statuses = [];
  for (const path of ['/zones', '/images', '/zones/x', '/zones']) statuses.push((await get(cloud, path)).status);
  expect(statuses).toEqual([500, 200, 500, 200]);

  cloud.faults.add({ fault: 'plain' });
  cloud.faults.clear();
  expect((await get(cloud, '/zones')).status).toBe(200);
});

test('delay: the node takes the request only when the clock has moved', async ({ cloud }) => {
  cloud.faults.add({ fault: 'delay', ms: 600_000, on: { method: 'POST' } });
  const storage = cloud.addBackupStorage();
  const submitted = submitTemplate(cloud, cloud.addVolumeSnapshot(), [storage]);
  await cloud.whenReceived('POST', '/images');
  expect(cloud.images()).toEqual([]);
  await cloud.clock.advance(600_000);
  expect((await submitted).status).toBe(202);
});

test('reset-before-accept: nothing is done; reset-after-accept: all is done', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const submit = () => submitTemplate(cloud, snapshot, [storage], { headers: { 'x-job-uuid': uuid } });
  const uuid = newUuid();
  cloud.faults.add({ fault: 'reset-before-accept', times: 1 });
  await expect(submit()).rejects.toThrow();
  expect((await poll(cloud, uuid)).status).toBe(404);

  cloud.faults.add({ fault: 'reset-after-accept', times: 1 });
  await expect(submit()).rejects.toThrow();
  expect((await poll(cloud, uuid)).status).toBe(202);
  expect((await submit()).text).toBe(`Duplicate job uuid[${uuid}]`);
  expect(cloud.received('POST', '/images').map(({ status }) => status)).toEqual([undefined, undefined, 400]);
});

test('truncate: the connection ends short of the Content-Length', async ({ cloud }) => {
  cloud.faults.add({ fault: 'truncate' });
  const { hostname, port } = new URL(cloud.url);
  const received = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET /zstack/v1/zones HTTP/1.1\r\nHost: x\r\nAuthorization: OAuth ${cloud.demo.session}\r\n\r\n`);
    });
    socket.on('data', (bytes) => (text += bytes.toString()));
    socket.on('error', () => undefined).on('close', () => resolve(text));
  });
  const [head = '', body = ''] = received.split('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
  expect(body.length).toBe(Math.floor(length / 2));
});

test('proxy-error, html: pages, whether the node took the request or not', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  cloud.faults.add({ fault: 'proxy-error', status: 504, times: 1 });
  const refused = await submitTemplate(cloud, snapshot, [storage]);
  expect(refused).toMatchObject({ status: 504 });
  expect(refused.text).toContain('<h1>504 Gateway Time-out</h1>');
  expect(cloud.images()).toEqual([]);

  cloud.faults.add({ fault: 'html', accepted: true, times: 1 });
  const accepted = await submitTemplate(cloud, snapshot, [storage]);
  expect(accepted).toMatchObject({ status: 200 });
  expect(accepted.headers.get('content-type')).toBe('text/html');
  expect(cloud.images()).toHaveLength(1);
});

test('error: a ZStack failure at once, with or without a code', async ({ cloud }) => {
  cloud.faults.add({ fault: 'error', code: 'SYS.1006', details: 'no', times: 1 });
  expect((await get(cloud, '/zones')).json().error).toMatchObject({ code: 'SYS.1006', details: 'no' });
  cloud.faults.add({ fault: 'error', code: '' });
  expect((await get(cloud, '/zones')).json().error).not.toHaveProperty('code');
});

test('broken-json, too-large, content-type: bodies that lie', async ({ cloud }) => {
  cloud.faults.add({ fault: 'broken-json', times: 1 });
  const broken = await get(cloud, '/zones');
  expect(broken.status).toBe(200);
  expect(broken.json).toThrow();

  cloud.faults.add({ fault: 'too-large', bytes: 100_000, times: 1 });
  const large = await get(cloud, '/zones');
  expect(large.text.length).toBeGreaterThan(100_000);
  expect(large.json().inventories).toHaveLength(1);

  cloud.faults.add({ fault: 'content-type', value: 'application/json' });
  expect((await get(cloud, '/nowhere')).headers.get('content-type')).toBe('application/json');
});

test('hostile-location: a foreign host, and the job as the last segment, or nothing sensible', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const submit = async () => new URL((await submitTemplate(cloud, snapshot, [storage])).json().location);
  cloud.faults.add({ fault: 'hostile-location', times: 1 });
  const foreign = await submit();
  expect(foreign).toMatchObject({ hostname: 'attacker.example', username: 'admin', password: 'secret' });
  expect((await poll(cloud, foreign.pathname.split('/').at(-1) ?? '')).status).toBe(202);

  cloud.faults.add({ fault: 'hostile-location', senseless: true });
  expect((await submit()).pathname.split('/').at(-1)).not.toMatch(/^[0-9a-f]{32}$/);
});

test('no-inventory: a result without what it is about', async ({ cloud }) => {
  cloud.faults.add({ fault: 'no-inventory' });
  const result = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  expect(result).toMatchObject({ status: 200, text: '{}' });
});

test('synchronous: the submit itself is answered with the outcome', async ({ cloud }) => {
  cloud.faults.add({ fault: 'synchronous' });
  const submitted = submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.whenReceived('POST', '/images');
  await cloud.clock.advance(3000);
  expect((await submitted).status).toBe(200);
  expect((await submitted).json().inventory.status).toBe('Ready');
});

test('unknown-enum, big-sizes, date-style: rows as a newer or an odd node writes them', async ({ cloud }) => {
  cloud.addImage({ name: 'a', on: [cloud.addBackupStorage()] });
  cloud.faults.add({ fault: 'unknown-enum', fields: 'status', value: 'Frozen' });
  cloud.faults.add({ fault: 'big-sizes' });
  cloud.faults.add({ fault: 'date-style', style: 'soon' });
  const { text } = await query(cloud, '/images');
  expect(text).toContain('"size":9007199254740993,');
  expect(text).toContain('"createDate":"soon"');
  expect(text.match(/"status":"Frozen"/g)).toHaveLength(2);
  expect(text).toContain('"state":"Enabled"');
});

test('duplicate-race: both are executed, and the loser’s failure stands until the winner ends, at a node that told it for ever', async ({
  cloud,
}) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const uuid = newUuid();
  const submit = () =>
    submitTemplate(cloud, snapshot, [storage], {
      headers: { 'x-job-uuid': uuid },
      params: { resourceUuid: 'b5d0c1f0e0a94c6f8a3e5d7c9b1a2f3e' },
    });
  cloud.faults.add({ fault: 'duplicate-race', times: 1 });
  expect((await submit()).status).toBe(202);
  expect((await submit()).status).toBe(202);
  expect((await poll(cloud, uuid)).json().error.code).toBe('SYS.1000');
  await cloud.clock.advance(3000);
  expect((await poll(cloud, uuid)).json().error.code).toBe('SYS.1000');
  expect((await poll(at(cloud, await cloud.startNode()), uuid)).json().inventory.status).toBe('Ready');
  expect((await submit()).status).toBe(400);
});

test('stuck-job: 202 for ever, with or without its work', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  cloud.faults.add({ fault: 'stuck-job', times: 1 });
  cloud.faults.add({ fault: 'stuck-job', works: true, times: 1 });
  const jobs = [await submitTemplate(cloud, snapshot, [storage]), await submitTemplate(cloud, snapshot, [storage])];
  await cloud.clock.advance(1_000_000_000);
  for (const job of jobs) expect((await poll(cloud, jobOf(job))).status).toBe(202);
  expect(cloud.images().map(({ status }) => status)).toEqual(['Creating', 'Ready']);
});

test('fail-job: the checks are passed, nothing is done', async ({ cloud }) => {
  const image = cloud.addImage({ on: [cloud.addBackupStorage()] });
  cloud.faults.add({ fault: 'fail-job', code: 'SYS.1004', details: 'no', on: { method: 'DELETE' } });
  const failed = await poll(cloud, jobOf(await submitDeletion(cloud, image)));
  expect(failed.json().error).toMatchObject({ code: 'SYS.1004', details: 'no' });
  expect(cloud.image(image.uuid)).toEqual(image);
  const unknown = await poll(cloud, jobOf(await submitDeletion(cloud, { uuid: newUuid() })));
  expect(unknown.status).toBe(200);
});

test('slow-job: the checks are done at once, the work later', async ({ cloud }) => {
  const image = cloud.addImage({ on: [cloud.addBackupStorage()] });
  cloud.faults.add({ fault: 'slow-job', ms: 5000 });
  const [refused, job] = [
    await submitDeletion(cloud, image, '?deleteMode=Maybe'),
    jobOf(await submitDeletion(cloud, image)),
  ];
  expect((await poll(cloud, jobOf(refused))).status).toBe(503);
  await cloud.clock.advance(4000);
  expect((await poll(cloud, job)).status).toBe(202);
  expect(cloud.image(image.uuid)?.status).toBe('Ready');
  await cloud.clock.advance(1000);
  expect((await poll(cloud, job)).status).toBe(200);
  expect(cloud.image(image.uuid)?.status).toBe('Deleted');
});

test('forget-job: an accepted job’s record is gone', async ({ cloud }) => {
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  cloud.faults.add({ fault: 'forget-job', times: 1 });
  expect(await poll(cloud, jobOf(accepted))).toMatchObject({ status: 404, text: 'the job has been expired' });
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(404);
  expect(cloud.images()).toMatchObject([{ status: 'Ready' }]);
});

test('session-refused: as an old cloud or a newer one says it', async ({ cloud }) => {
  cloud.faults.add({ fault: 'session-refused', times: 1 });
  expect((await get(cloud, '/zones')).json().error.code).toBe('ID.1001');
  cloud.faults.add({ fault: 'session-refused', newer: true, times: 1 });
  expect((await get(cloud, '/zones')).json().error).toMatchObject({ globalErrorCode: 'ORG_ZSTACK_IDENTITY_10020' });
  expect((await get(cloud, '/zones')).status).toBe(200);
});
