import { describe, expect } from 'vitest';
import { REQUESTS_OF_JOB } from '../../../src/graphql/selection/price.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, test as base } from '../fixture.ts';

const COUNT = 20;

/** One connection, and no more may wait for it than one operation has under way. */
const test = base.extend('env', { ZSTACK_CONNECTIONS_PER_SESSION: '1', ZSTACK_MAX_QUEUED_PER_SESSION: '8' });

/** The ids of jobs that are over. */
async function jobsOf(cloud: Simulator): Promise<readonly string[]> {
  const gateway = await gatewayOf(cloud);
  const made = Array.from({ length: COUNT }, async () => {
    const { job } = (await createTemplate(gateway, prepare(cloud))) as { readonly job: { readonly id: string } };
    return job.id;
  });
  const ids = await Promise.all(made);
  await gateway.close();
  return ids;
}

const done = { status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } };
const times = (part: (at: number) => string) => Array.from({ length: COUNT }, (_, at) => part(at)).join(' ');

describe('no operation is refused for its own size, however little room it has:', () => {
  test('pages below rows', async ({ cloud, gateway }) => {
    for (let at = 0; at < COUNT; at += 1) cloud.addVolume();
    const { errors } = await gateway.ask(
      '{ volumes { nodes { owner { name } vmInstance { name } snapshots { totalCount nodes { parent { name } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(cloud.received('GET', '/volume-snapshots').length).toBeGreaterThan(8);
  });

  test('lists beside one another', async ({ gateway }) => {
    const { errors } = await gateway.ask(`{ ${times((at) => `a${at}: images(offset: ${at}) { nodes { name } }`)} }`);
    expect(errors).toEqual([]);
  });

  test('jobs, by their ids and by what a router names', async ({ cloud, gateway }) => {
    const ids = await jobsOf(cloud);
    const fields = '... on ZStackJob { status result { __typename } }';
    const before = cloud.requests.length;
    const byIds = await gateway.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids });
    expect(byIds.data).toEqual({ nodes: ids.map(() => done) });
    expect(cloud.requests.length - before).toBeLessThanOrEqual(COUNT * REQUESTS_OF_JOB);
    const of = ids.map((id) => ({ __typename: 'ZStackJob', id }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
    expect((await gateway.ask(query, { of })).data).toEqual({ _entities: ids.map(() => done) });
  });
});
