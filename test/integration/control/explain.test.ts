import { createClient, type ExecutionResult } from 'graphql-sse';
import { describe, expect } from 'vitest';
import { createTemplate, prepare } from '../create-template.ts';
import { type Answer, drivenTest as test } from '../fixture.ts';

const ASKS = { headers: { 'x-explain': '1' } };

/** What the answer tells of ZStack, without what no test knows before. */
const toldBy = ({ text }: Pick<Answer, 'text'>): unknown => {
  const { extensions } = JSON.parse(text) as { readonly extensions?: { readonly zstack?: unknown } };
  return extensions?.zstack;
};

const asked = (api: string, more: object = {}) => ({
  api,
  method: 'GET',
  count: 1,
  milliseconds: expect.any(Number) as number,
  bytes: expect.any(Number) as number,
  shared: 0,
  ...more,
});

async function collected(events: AsyncIterable<ExecutionResult>): Promise<readonly ExecutionResult[]> {
  const all: ExecutionResult[] = [];
  for await (const event of events) all.push(event);
  return all;
}

describe('the requests to ZStack that an answer was made of', () => {
  test('are told to who asks: a page is one', async ({ cloud, gateway }) => {
    prepare(cloud);
    await gateway.learn();
    const answer = await gateway.ask('{ backupStorages(first: 10) { nodes { name status } totalCount } }', {}, ASKS);
    expect(toldBy(answer)).toEqual({ requests: [asked('/backup-storage')] });
    expect(answer.text).toMatch(/"bytes":[1-9]\d\d/);
  });

  test('are told by path template, with what was read together and what was shared', async ({ cloud, gateway }) => {
    const { snapshot } = prepare(cloud);
    await gateway.learn();
    const snapshots = `volumeSnapshots(filter: { uuid: { eq: "${snapshot.uuid}" } }) { nodes { name volume { name } } }`;
    const answer = await gateway.ask(`{ one: ${snapshots} same: ${snapshots} }`, {}, ASKS);
    expect(toldBy(answer)).toEqual({ requests: [asked('/volume-snapshots', { shared: 1 }), asked('/volumes')] });
    expect(JSON.stringify(toldBy(answer))).not.toContain(snapshot.uuid);
  });

  test('have the submit of a mutation and its polls among them', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    await gateway.learn();
    const mutation = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) {
      createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 60) { __typename }
    }`;
    const told = toldBy(await gateway.ask(mutation, { input }, ASKS));
    const submit = '/images/data-volume-templates/from/volume-snapshots/{snapshotUuid}';
    expect(told).toMatchObject({
      requests: expect.arrayContaining([
        asked(submit, { method: 'POST' }),
        asked('/api-jobs/{uuid}', { count: expect.any(Number) as number }),
      ]) as unknown,
    });
  });

  test('are told beside errors, and of another request none', async ({ cloud, gateway }) => {
    prepare(cloud);
    await gateway.learn();
    cloud.faults.add({ fault: 'proxy-error', status: 502, on: { path: '/images' } });
    const failed = await gateway.ask('{ images { nodes { name } } }', {}, ASKS);
    expect(failed.errors).toHaveLength(1);
    expect(toldBy(failed)).toEqual({ requests: [asked('/images')] });
    expect(toldBy(await gateway.ask('{ __typename }', {}, ASKS))).toEqual({ requests: [] });
  });

  test('are not told to who does not ask', async ({ gateway }) => {
    expect((await gateway.ask('{ images { nodes { name } } }')).text).not.toContain('extensions');
    const no = await gateway.ask('{ images { nodes { name } } }', {}, { headers: { 'x-explain': '0' } });
    expect(no.text).not.toContain('extensions');
  });

  test.extend('cloudOptions', { jobDurationMs: 60_000 })(
    'are told by the first event of a stream',
    async ({ cloud, gateway, time }) => {
      const { input } = prepare(cloud);
      const { job } = (await createTemplate(gateway, { input, waitSeconds: 0 })) as {
        readonly job: { readonly id: string };
      };
      const client = createClient({
        url: `${gateway.url}/graphql`,
        headers: { authorization: `OAuth ${cloud.demo.session}`, 'x-explain': '1' },
        retryAttempts: 0,
      });
      const query = 'subscription ($id: ID!) { job(id: $id) { status } }';
      const events = await time.fly(collected(client.iterate({ query, variables: { id: job.id } })));
      expect(events.length).toBeGreaterThan(1);
      expect(events.map((event) => event.extensions?.['zstack'])).toEqual([
        { requests: expect.arrayContaining([asked('/api-jobs/{uuid}')]) as unknown },
        ...events.slice(1).map(() => undefined),
      ]);
    },
  );
});

describe('in production', () => {
  test.extend('env', { NODE_ENV: 'production' })('nothing is told', async ({ gateway }) => {
    expect((await gateway.ask('{ images { nodes { name } } }', {}, ASKS)).text).not.toContain('extensions');
  });

  test.extend('env', { NODE_ENV: 'production', EXPLAIN: 'true' })('it is where that is set', async ({ gateway }) => {
    expect(toldBy(await gateway.ask('{ images { nodes { name } } }', {}, ASKS))).toMatchObject({
      requests: [{ api: '/images' }],
    });
  });
});
