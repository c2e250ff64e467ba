import { expect } from 'vitest';
import { session, test } from './gateway-fixture.ts';

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
