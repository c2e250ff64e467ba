import { expect } from 'vitest';
import { session, test, zstackThat } from './gateway-fixture.ts';
import { codegenManifest, file } from './operation/manifest-fixture.ts';

const scrape = async (url: string) => (await fetch(`${url}/metrics`)).text();

test('requests are counted by operation and by the code of their first error', async ({ startGateway }) => {
  const { url, post } = await startGateway();
  await post('{ hello }');
  await post('{ hello }');
  await post('mutation { done }');
  await post('{ crash }');
  await post('{');
  const text = await scrape(url);
  expect(text).toContain('graphql_requests_total{operation="query",code="OK"} 2');
  expect(text).toContain('graphql_requests_total{operation="mutation",code="OK"} 1');
  expect(text).toContain('graphql_requests_total{operation="query",code="INTERNAL_SERVER_ERROR"} 1');
  expect(text).toContain('graphql_requests_total{operation="none",code="GRAPHQL_PARSE_FAILED"} 1');
  expect(text).toContain('graphql_requests_open 0');
  expect(text).toContain('graphql_request_duration_seconds_count{operation="query"} 3');
});

test('a refusal of the HTTP floor is counted too', async ({ startGateway }) => {
  const { url } = await startGateway();
  await (await fetch(`${url}/graphql`, { method: 'POST', body: 'x' })).text();
  expect(await scrape(url)).toContain('graphql_requests_total{operation="none",code="UNSUPPORTED_MEDIA_TYPE"} 1');
});

test('two gateways in one process count apart', async ({ startGateway }) => {
  const [one, two] = await Promise.all([startGateway(), startGateway()]);
  await one.post('{ hello }');
  expect(await scrape(one.url)).toContain('graphql_requests_total{operation="query",code="OK"} 1');
  expect(await scrape(two.url)).not.toContain('code="OK"');
});

test('no label comes from a caller', async ({ startGateway }) => {
  const { url, post } = await startGateway();
  await post('query Marker { hello }', { authorization: `OAuth ${session}`, 'x-request-id': 'marker' });
  expect(await scrape(url)).not.toMatch(/marker|0123456789abcdef/i);
});

test('the operations of trusted documents are counted by name, others by none', async ({ startGateway }) => {
  const manifest = file(codegenManifest([{ id: 'hello', body: 'query Hello { hello }' }]));
  const { url, post } = await startGateway({
    env: { TRUSTED_DOCUMENTS_FILE: manifest, TRUSTED_DOCUMENTS_ONLY: 'false' },
  });
  await post('query Hello { hello }');
  await post('query Other { hello }');
  const text = await scrape(url);
  expect(text).toContain(
    'graphql_trusted_operation_duration_seconds_count{operation="query",name="Hello",code="OK"} 1',
  );
  expect(text).not.toContain('Other');
});

test('what /readyz answers is a metric too', async ({ startGateway }) => {
  const ready = await startGateway();
  const alone = await startGateway({ zstack: zstackThat(() => Promise.reject(new Error('away'))) });
  expect(await scrape(ready.url)).toContain('gateway_ready 1');
  expect(await scrape(alone.url)).toContain('gateway_ready 0');
});

test('what is turned away is counted by what was full', async ({ startGateway }) => {
  const { url, post } = await startGateway({ env: { MAX_WEBSOCKETS: '0', MAX_SUBSCRIPTIONS: '0' } });
  await post('subscription { tick }', { accept: 'text/event-stream' });
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.addEventListener('error', resolve));
  const text = await scrape(url);
  expect(text).toContain('gateway_shed_total{reason="subscriptions"} 1');
  expect(text).toContain('gateway_shed_total{reason="websockets"} 1');
  expect(text).toContain('gateway_shed_total{reason="connections"} 0');
});
