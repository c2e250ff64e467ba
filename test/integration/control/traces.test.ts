import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { startTracing } from '../../../src/server/operations/tracing/start-tracing.ts';
import { codegenManifest, file } from '../../server/operation/manifest-fixture.ts';
import { CREATE_TEMPLATE, createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, test as base, type TestGateway } from '../fixture.ts';
import { type Collector, type Span, startCollector } from './collector.ts';

const STORAGES = 'query Storages { backupStorages { nodes { name zones { name } } } }';
const CALLER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

interface Traced {
  readonly gateway: TestGateway;
  readonly collector: Collector;
  /** Sends what is left, and gives all spans. */
  readonly spans: () => Promise<readonly Span[]>;
}

const test = base.extend<{ readonly tellsZstack: boolean; readonly traced: Traced }>({
  tellsZstack: false,
  traced: async ({ cloud, env, tellsZstack }, use) => {
    const collector = await startCollector();
    const logger = pino({ level: 'silent' });
    const tracing = await startTracing({ endpoint: collector.url, tellsZstack, version: '1.2.3', logger });
    const gateway = await gatewayOf(cloud, env, {}, { tracing });
    await gateway.learn();
    const spans = async () => {
      await gateway.close();
      await tracing.close();
      return collector.spans;
    };
    await use({ gateway, collector, spans });
    await collector.close();
  },
});

const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;

const rootsOf = (spans: readonly Span[]) => spans.filter(({ kind }) => kind === SERVER);

describe('a trace', () => {
  test('leads from the operation to each request to ZStack', async ({ cloud, traced }) => {
    prepare(cloud);
    const { headers } = await traced.gateway.ask(STORAGES);
    const spans = await traced.spans();
    const [root] = rootsOf(spans);
    expect(root).toMatchObject({
      name: 'query',
      attributes: {
        'graphql.operation.type': 'query',
        'http.request.method': 'POST',
        'http.response.status_code': 200,
        'http.response.header.x-request-id': [headers.get('x-request-id')],
      },
    });
    expect(root?.attributes).not.toHaveProperty(['graphql.operation.name']);
    const calls = spans.filter(({ kind }) => kind === CLIENT);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls)
      expect(call).toMatchObject({ traceId: root?.traceId, parentSpanId: root?.spanId, status: {} });
    expect(calls).toContainEqual(
      expect.objectContaining({
        name: 'GET /backup-storage',
        attributes: {
          'http.request.method': 'GET',
          'url.template': '/backup-storage',
          'http.response.status_code': 200,
        },
      }),
    );
    expect(traced.collector.resource).toMatchObject({ 'service.name': 'zstack-graphql', 'service.version': '1.2.3' });
  });

  test('has the polls of a job in it, and no uuid, session or address', async ({ cloud, traced }) => {
    const { input } = prepare(cloud);
    await createTemplate(traced.gateway, { input, waitSeconds: 60 });
    const spans = await traced.spans();
    const names = spans.map(({ name }) => name);
    expect(names).toContain('mutation');
    expect(names).toContain('GET /api-jobs/{uuid}');
    expect(names).toContain('POST /images/data-volume-templates/from/volume-snapshots/{snapshotUuid}');
    for (const secret of [input.snapshotUuid, cloud.demo.session, new URL(cloud.url).host])
      expect(traced.collector.text).not.toContain(secret);
  });

  test('is a part of the caller’s, and goes on to nobody', async ({ cloud, traced }) => {
    await traced.gateway.ask(STORAGES, {}, { headers: { traceparent: CALLER } });
    const [root] = rootsOf(await traced.spans());
    expect(root).toMatchObject({ traceId: CALLER.split('-')[1], parentSpanId: CALLER.split('-')[2] });
    expect(cloud.requests.filter(({ headers }) => 'traceparent' in headers)).toEqual([]);
  });

  test('that the caller has not sampled is not sent', async ({ traced }) => {
    await traced.gateway.ask(STORAGES, {}, { headers: { traceparent: CALLER.replace(/01$/, '00') } });
    expect(await traced.spans()).toEqual([]);
  });

  test('tells what failed', async ({ cloud, traced }) => {
    cloud.faults.add({ fault: 'proxy-error', status: 502, on: { path: '/images' } });
    await traced.gateway.ask('{ images { nodes { name } } }');
    const spans = await traced.spans();
    expect(rootsOf(spans)).toMatchObject([
      { attributes: { 'error.type': 'UPSTREAM_UNAVAILABLE' }, status: { code: ERROR } },
    ]);
    expect(spans.find(({ name }) => name === 'GET /images')).toMatchObject({
      attributes: { 'error.type': '502', 'http.response.status_code': 502 },
      status: { code: ERROR },
    });
  });

  test('of a stream is one, with its polls', async ({ cloud, traced }) => {
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(traced.gateway, { input, waitSeconds: 0 })) as {
      readonly job: { readonly id: string };
    };
    const query = 'subscription ($id: ID!) { job(id: $id) { status } }';
    for await (const event of traced.gateway.listen(query, { id: job.id })) expect(event.errors).toBeUndefined();
    const spans = await traced.spans();
    const root = rootsOf(spans).find(({ name }) => name === 'subscription');
    expect(spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId).map(({ name }) => name)).toContain(
      'GET /api-jobs/{uuid}',
    );
  });
});

test.extend('tellsZstack', true)('where it is set, ZStack is told the trace', async ({ cloud, traced }) => {
  await traced.gateway.ask('{ images { nodes { name } } }', {}, { headers: { traceparent: CALLER } });
  const call = (await traced.spans()).find(({ name }) => name === 'GET /images');
  const request = cloud.requests.find(({ path }) => path.startsWith('/images'));
  expect(request?.headers['traceparent']).toBe(`00-${CALLER.split('-')[1]}-${call?.spanId}-01`);
});

const manifest = file(codegenManifest([{ id: 'storages', body: STORAGES }]));

test.extend('env', { TRUSTED_DOCUMENTS_FILE: manifest, TRUSTED_DOCUMENTS_ONLY: 'false' })(
  'the operation of a trusted document is named, others are not',
  async ({ traced }) => {
    await traced.gateway.ask(STORAGES);
    await traced.gateway.ask(CREATE_TEMPLATE, {});
    const roots = rootsOf(await traced.spans());
    expect(roots.map(({ name }) => name).toSorted()).toEqual(['mutation', 'query Storages']);
    expect(roots.map(({ attributes }) => attributes['graphql.operation.name']).toSorted()).toEqual([
      'Storages',
      undefined,
    ]);
  },
);
