import { expect } from 'vitest';
import { at, call, get, jobOf, newUuid, poll } from '../cloud.ts';
import { accountOf, ends, logIn, submit, test, uuidOf } from './nodes.ts';

// nodes.md §3.
test('what a killed node took stays 202 for ever, also with the node back; what needs it fails when its row goes', async ({
  pair,
}) => {
  const { cloud, one, two } = pair;
  const taken = await submit(pair, { by: two, on: one, endedBy: one });
  const needing = await submit(pair, { by: one, on: two, endedBy: one });
  const others = await submit(pair, { by: one, on: one, endedBy: two });
  await cloud.clock.advance(2000);
  await two.kill();
  const [asked, jobs] = [at(cloud, one), [taken, needing, others]];
  await cloud.clock.advance(34_000);
  expect(await ends(asked, jobs)).toEqual([202, 202, 202]);
  expect(cloud.managementNodes()).toHaveLength(2);
  await cloud.clock.advance(6000);
  expect(await ends(asked, jobs)).toEqual([202, 'SYS.1012', 202]);
  expect(cloud.managementNodes()).toHaveLength(1);
  expect(cloud.images().map(({ uuid, status }) => [uuid, status])).toEqual([
    [taken.image, 'Creating'],
    [others.image, 'Creating'],
  ]);
  const { error } = (await poll(asked, needing.job)).json();
  expect(error).toMatchObject({
    code: 'SYS.1006',
    causes: [{ messages: { message_en: 'Management node is currently unavailable.' } }],
  });
  await two.restart();
  await cloud.clock.advance(600_000);
  for (const node of [one, two]) expect(await ends(at(cloud, node), jobs)).toEqual([202, 'SYS.1012', 200]);
  await cloud.clock.advance(100 * 3_600_000); // behind the API's time limit
  expect(await ends(at(cloud, one), [taken])).toEqual([202]);
  expect(cloud.image(taken.image)?.status).toBe('Creating');
});

test('a new job whose part is the dead node’s fails in 5 s, and its uuid is used up; where the end is too, it is told nowhere', async ({
  pair,
}) => {
  const { cloud, one, two } = pair;
  await two.kill();
  const volumeUuid = uuidOf(two);
  const failing = await submit(pair, { by: one, on: two, volumeUuid, endedBy: one });
  const untold = await submit(pair, { by: one, on: two, endedBy: two });
  const asked = at(cloud, one);
  await cloud.clock.advance(4000);
  expect(await ends(asked, [failing, untold])).toEqual([202, 202]);
  expect(cloud.images()).toHaveLength(2);
  await cloud.clock.advance(1000);
  const { causes } = (await poll(asked, failing.job)).json().error;
  expect(causes.map(({ code }) => code)).toEqual(['SYS.1006']);
  expect(causes[0]?.details).toMatch(/^I\/O error on POST request for/);
  expect(cloud.images()).toEqual([]);
  await cloud.clock.advance(600_000);
  expect(await ends(asked, [untold])).toEqual([202]);

  const again = await submit(pair, { by: one, on: two, volumeUuid, endedBy: one, image: failing.image });
  expect(await ends(asked, [again])).toEqual(['SYS.1000']);
});

test('a job that ends while the owner of its uuid is dead is told by nobody, though its image is Ready', async ({
  start,
}) => {
  const cloud = await start();
  const two = await cloud.startNode();
  const [one = two] = cloud.nodes;
  await two.kill();
  const job = await submit({ cloud, one, two }, { by: one, on: one, endedBy: two });
  await cloud.clock.advance(60_000);
  expect(await ends(at(cloud, one), [job])).toEqual([202]);
  expect(cloud.image(job.image)?.status).toBe('Ready');
});

test('a job that creates nothing is not begun', async ({ pair: { cloud, one, two } }) => {
  const image = cloud.addImage({ uuid: uuidOf(two), name: 'old' });
  const headers = { 'x-job-uuid': uuidOf(one) };
  await two.kill();
  const rename = { updateImage: { name: 'new' } };
  const accepted = await call(at(cloud, one), 'PUT', `/images/${image.uuid}/actions`, { body: rename, headers });
  await cloud.clock.advance(5000);
  expect((await poll(cloud, jobOf(accepted))).json().error.causes).toMatchObject([{ code: 'SYS.1006' }]);
  expect(cloud.image(image.uuid)?.name).toBe('old');
});

test('a log-in of an account that the dead node owns fails in 5 s; any other, and every query, is served', async ({
  pair: { cloud, one, two },
}) => {
  const [own, others] = [accountOf(cloud, one), accountOf(cloud, two)];
  await two.kill();
  const asked = at(cloud, one);
  const refused = logIn(asked, others);
  await one.whenReceived('PUT', '/accounts/login');
  await cloud.clock.advance(5000);
  expect((await refused).status).toBe(503);
  const { code, details } = (await refused).json().error;
  expect([code, details]).toEqual(['SYS.1006', expect.stringContaining('/cloudbus')]);
  expect((await logIn(asked, own)).status).toBe(200);
  expect((await get(asked, `/images/${newUuid()}`)).status).toBe(200);

  await cloud.clock.advance(40_000);
  expect((await logIn(asked, others)).status).toBe(200);
});

test('a node that is back before its row is gone leaves every job at 202, and every later one on their volumes', async ({
  pair,
}) => {
  const { cloud, one, two } = pair;
  const volumeUuid = uuidOf(one);
  const needing = await submit(pair, { by: one, on: two, endedBy: one });
  const queued = await submit(pair, { by: one, on: one, volumeUuid, endedBy: one });
  const lost = await submit(pair, { by: two, on: one, endedBy: one });
  await cloud.clock.advance(2000);
  await two.kill();
  await cloud.clock.advance(23_000);
  expect(cloud.managementNodes()).toHaveLength(2);
  await two.restart();
  await cloud.clock.advance(90_000);
  expect(cloud.managementNodes()).toHaveLength(2);
  const later = await submit(pair, { by: two, on: one, volumeUuid, endedBy: one });
  const latest = await submit(pair, { by: one, on: one, volumeUuid, endedBy: one });
  const elsewhere = await submit(pair, { by: two, on: two, endedBy: two });
  await cloud.clock.advance(600_000);
  for (const node of [one, two]) {
    const asked = at(cloud, node);
    expect(await ends(asked, [needing, queued, lost, later, latest, elsewhere])).toEqual([
      202, 202, 202, 202, 202, 200,
    ]);
  }

  await two.kill();
  await cloud.clock.advance(40_000);
  expect(await ends(at(cloud, one), [needing, queued, lost, later, latest])).toEqual(['SYS.1012', 200, 202, 202, 200]);
});
