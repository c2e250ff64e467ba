import { expect } from 'vitest';
import { test, toReply } from '../gateway-fixture.ts';

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const demo = {
  session: 'fedcba9876543210fedcba9876543210',
  snapshotUuid: 'a'.repeat(32),
  backupStorageUuids: ['b'.repeat(32)],
};

test('/ shows the sandbox, bound to the endpoint beside it', async ({ startGateway }) => {
  const { url } = await startGateway();
  const { status, headers, text } = await toReply(await fetch(url, { headers: browser }));
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/html');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(text).toContain("new URL('graphql', window.location.href).href");
  expect(text).toContain('"runTelemetry":false');
});

test('on the simulator it is filled with the demo session and an operation', async ({ startGateway }) => {
  const { url } = await startGateway({ demo });
  const { text } = await toReply(await fetch(url));
  expect(text).toContain(`"Authorization":"OAuth ${demo.session}"`);
  expect(text).toContain('createDataVolumeTemplateFromSnapshot');
  expect(text).toContain(demo.snapshotUuid);
});

test('on a real cloud it holds no session', async ({ startGateway }) => {
  const { url } = await startGateway({
    env: { ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1', EXPLORER: 'sandbox' },
  });
  const { text } = await toReply(await fetch(url));
  expect(text).toContain('EmbeddedSandbox');
  expect(text).not.toContain('Authorization');
});

test('where it cannot be loaded, it leads to the explorer that needs no internet', async ({ startGateway }) => {
  const { url } = await startGateway();
  const page = await (await fetch(url)).text();
  const [, link = ''] = /you might be offline\. <a href="([^"]+)">/.exec(page) ?? [];
  expect(await (await fetch(new URL(link, url))).text()).toContain('<title>ZStack GraphQL</title>');
});

test('two pages have two nonces', async ({ startGateway }) => {
  const { url } = await startGateway();
  const pages = await Promise.all([fetch(url), fetch(url)].map(async (page) => (await page).text()));
  const [one, two] = pages.map((page) => /'nonce-([0-9a-f]+)'/.exec(page)?.[1]);
  expect(one).toBeDefined();
  expect(one).not.toBe(two);
});

test('a browser that opens the endpoint sees it too, a query in the URL is answered as JSON', async ({
  startGateway,
}) => {
  const { url } = await startGateway();
  const page = await fetch(`${url}/graphql`, { headers: browser });
  const answer = await fetch(`${url}/graphql?query={hello}`, { headers: browser });
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('content-type')).toContain('application/json');
});

test('EXPLORER=false leaves nothing of it', async ({ startGateway }) => {
  const { url } = await startGateway({ env: { EXPLORER: 'false' }, demo });
  const root = await fetch(url, { headers: browser });
  const endpoint = await toReply(await fetch(`${url}/graphql`, { headers: browser }));
  expect(root.status).toBe(404);
  expect(endpoint.status).toBe(400);
  expect(endpoint.text).not.toContain(demo.session);
});
