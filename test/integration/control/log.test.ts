import { describe } from 'vitest';
import { createTemplate, prepare } from '../create-template.ts';
import { drivenTest as test, type TestGateway } from '../fixture.ts';

interface Line {
  readonly msg: string;
  readonly requestId?: string;
}

/** The lines of that kind, in the order of their requests. */
const lines = ({ logs }: TestGateway, msg: string): readonly Line[] =>
  logs.map((line) => JSON.parse(line) as Line).filter((line) => line.msg === msg);

describe('the line of a request that failed', () => {
  test('tells why ZStack gave no answer', async ({ cloud, gateway, expect }) => {
    cloud.faults.add({ fault: 'proxy-error', status: 502, on: { path: '/images' } });
    const { errors } = await gateway.ask('{ one: images { nodes { name } } two: images { totalCount } }');
    expect(errors).toHaveLength(2);
    await expect
      .poll(() => lines(gateway, 'request'))
      .toMatchObject([{ codes: ['UPSTREAM_UNAVAILABLE'], causes: ['HTTP 502 HTML'], status: 200 }]);
  });

  test('tells the code of the error that ZStack answered', async ({ gateway, expect }) => {
    await gateway.ask('{ images { nodes { name } } }', {}, { session: 'f'.repeat(32) });
    await expect
      .poll(() => lines(gateway, 'request'))
      .toMatchObject([{ codes: ['UNAUTHENTICATED'], causes: ['ID.1001'] }]);
  });

  test('of what its caller did wrong has its code alone', async ({ gateway, expect }) => {
    await gateway.ask('{ nothing }');
    await expect.poll(() => lines(gateway, 'request')).toMatchObject([{ codes: ['GRAPHQL_VALIDATION_FAILED'] }]);
    expect(lines(gateway, 'request')[0]).not.toHaveProperty('causes');
  });
});

describe('of a busy gateway', () => {
  test.extend('env', { LOG_SAMPLE: '0' })('failures alone can be told', async ({ cloud, gateway, expect }) => {
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(gateway, { input, waitSeconds: 0 })) as {
      readonly job: { readonly id: string };
    };
    for await (const event of gateway.listen('subscription ($id: ID!) { job(id: $id) { status } }', { id: job.id }))
      expect(event.errors).toBeUndefined();
    const failed = await gateway.ask('{ nothing }');
    await expect
      .poll(() => lines(gateway, 'request'))
      .toMatchObject([{ requestId: failed.headers.get('x-request-id'), codes: ['GRAPHQL_VALIDATION_FAILED'] }]);
    expect(lines(gateway, 'subscription')).toEqual([]);
    expect(lines(gateway, 'request')[0]).not.toHaveProperty('sample');
  });

  test.extend('env', { LOG_SAMPLE: '0.999999999' })(
    'a success tells for how many it stands',
    async ({ gateway, expect }) => {
      await gateway.ask('{ __typename }');
      await expect.poll(() => lines(gateway, 'request')).toMatchObject([{ status: 200, sample: 0.999999999 }]);
    },
  );
});
