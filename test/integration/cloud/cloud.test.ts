import { describe, expect } from 'vitest';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, test } from '../fixture.ts';

const ZONE_PATH = '/management-nodes/platform-timezone';
const DATES = '{ images { nodes { createDate } } }';

describe('the time zone', () => {
  test.override({ env: { ZSTACK_TIME_ZONE: undefined }, cloudOptions: { timeZone: 'America/New_York' } });

  test('is asked of the cloud, once and with nobody’s session', async ({ cloud, gateway }) => {
    const { createDate } = cloud.addImage();
    const answers = await Promise.all(Array.from({ length: 5 }, () => gateway.ask(DATES)));
    const whole = new Date(Math.floor(createDate.epochMs / 1_000) * 1_000).toISOString();
    for (const { data } of answers) expect(data).toEqual({ images: { nodes: [{ createDate: whole }] } });
    const asked = cloud.received('GET', ZONE_PATH).map(({ headers }) => headers['authorization']);
    expect(asked).toEqual([`OAuth ${'0'.repeat(32)}`]);
  });

  test('is told by conditions in the same zone', async ({ cloud, gateway }) => {
    const { createDate, uuid } = cloud.addImage();
    const since = new Date(createDate.epochMs - 1_000).toISOString();
    const until = new Date(createDate.epochMs + 1_000).toISOString();
    const query = `{ images(filter: { createDate: { gte: "${since}", lte: "${until}" } }) { nodes { uuid } } }`;
    expect((await gateway.ask(query)).data).toEqual({ images: { nodes: [{ uuid }] } });
  });

  test('is waited for as any other answer: without it nothing is guessed, and nothing is submitted', async ({
    cloud,
    gateway,
  }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'reset-before-accept', on: { path: ZONE_PATH } });
    const { errors } = await gateway.ask(DATES);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    const mutation = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input) { __typename } }`;
    const submit = await gateway.ask(mutation, { input });
    expect(submit.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(cloud.received('POST', '/images')).toEqual([]);
    cloud.faults.clear();
    expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
  });

  test.for([
    ['does not know the API', { fault: 'plain', status: 404, text: 'no api mapping' }],
    ['refuses', { fault: 'error', code: 'ID.1001' }],
    ['answers nonsense', { fault: 'plain', status: 200, text: '{"timezone":"Mars/Base"}' }],
  ] as const)('is UTC, with a warning, where the cloud %s', async ([, fault], { cloud, gateway }) => {
    cloud.faults.add({ ...fault, on: { path: ZONE_PATH } });
    cloud.addImage();
    const { errors } = await gateway.ask(DATES);
    expect(errors).toEqual([]);
    await gateway.ask(DATES);
    expect(gateway.logs.filter((line) => line.includes('set ZSTACK_TIME_ZONE'))).toHaveLength(1);
  });

  test('an offset serves where the name is none', async ({ cloud, gateway }) => {
    const text = JSON.stringify({ timezone: 'China', offset: '+09:00' });
    cloud.faults.add({ fault: 'plain', status: 200, text, on: { path: ZONE_PATH } });
    const { createDate } = cloud.addImage();
    const { data } = await gateway.ask(DATES);
    const [{ createDate: read } = { createDate: '' }] = (data?.['images'] as { nodes: { createDate: string }[] }).nodes;
    const hours = (Date.parse(read) - createDate.epochMs) / 3_600_000;
    expect([-13, -14]).toContain(Math.round(hours)); // New York's wall clock read in +09:00
  });

  test('the offset of UTC, which a node writes as Z, serves too', async ({ cloud, gateway }) => {
    const text = JSON.stringify({ timezone: 'China', offset: 'Z' });
    cloud.faults.add({ fault: 'plain', status: 200, text, on: { path: ZONE_PATH } });
    expect((await gateway.ask(DATES)).errors).toEqual([]);
    expect(gateway.logs.filter((line) => line.includes('set ZSTACK_TIME_ZONE'))).toEqual([]);
  });

  test('is asked for again after an outage', async ({ cloud, gateway, expect }) => {
    await gateway.ask(DATES);
    cloud.faults.add({ fault: 'reset-before-accept', on: { path: '/images' } });
    await gateway.ask(DATES);
    cloud.faults.clear();
    await gateway.ask(DATES);
    await gateway.ask(DATES);
    await expect.poll(() => cloud.received('GET', ZONE_PATH).length).toBe(2);
  });
});

test('a zone that is set goes before the cloud’s, which is not asked', async ({ cloud }) => {
  const gateway = await gatewayOf(cloud, { ZSTACK_TIME_ZONE: '+08:00' });
  await gateway.ask(DATES);
  expect(cloud.received('GET', ZONE_PATH)).toEqual([]);
  await gateway.close();
});
