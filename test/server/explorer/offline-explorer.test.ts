import { request } from 'node:http';
import { describe, expect } from 'vitest';
import type { ExplorerSettings } from '../../../src/server/explorer/page/settings.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { en } from '../../../src/server/explorer/texts/en.ts';
import { zh } from '../../../src/server/explorer/texts/zh.ts';
import { test, toReply } from '../gateway-fixture.ts';

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const realCloud = { ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1' };
const demo = {
  session: 'fedcba9876543210fedcba9876543210',
  snapshotUuid: 'a'.repeat(32),
  backupStorageUuids: ['b'.repeat(32)],
};

function settingsIn(page: string): ExplorerSettings {
  const [, json = ''] = /<script type="application\/json" id="settings">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json) as ExplorerSettings;
}

/** Every address that the page names. */
const addressesIn = (page: string): readonly string[] => [
  ...[...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address),
  ...Object.values(settingsIn(page).workers),
];

async function pageOf(url: string, path = '/explorer'): Promise<string> {
  return (await fetch(`${url}${path}`, { headers: browser })).text();
}

describe('what / and /explorer show', () => {
  for (const [env, root, explorer] of [
    [{}, 'sandbox', 'offline'],
    [{ EXPLORER: 'true' }, 'sandbox', 'offline'],
    [{ EXPLORER: 'offline' }, 'offline', 'offline'],
    [{ EXPLORER: 'false' }, 'nothing', 'nothing'],
    [realCloud, 'offline', 'offline'],
    [{ ...realCloud, EXPLORER: 'true' }, 'offline', 'offline'],
    [{ ...realCloud, EXPLORER: 'sandbox' }, 'sandbox', 'offline'],
    [{ ...realCloud, NODE_ENV: 'production' }, 'nothing', 'nothing'],
    [{ ...realCloud, NODE_ENV: 'production', EXPLORER: 'true' }, 'offline', 'offline'],
  ] as const) {
    test(`with ${JSON.stringify(env)}: ${root}, ${explorer}`, async ({ startGateway }) => {
      const { url } = await startGateway({ env, demo });
      const seen = async (path: string) => {
        const page = await fetch(`${url}${path}`, { headers: browser });
        const text = await page.text();
        if (page.status === 404) return 'nothing';
        return text.includes('EmbeddedSandbox') ? 'sandbox' : text.includes('id="settings"') ? 'offline' : text;
      };
      expect([await seen('/'), await seen('/explorer')]).toEqual([root, explorer]);
    });
  }

  test('EXPLORER=false leaves no file of it either', async ({ startGateway }) => {
    const on = await startGateway();
    const off = await startGateway({ env: { EXPLORER: 'false' } });
    const files = addressesIn(await pageOf(on.url)).filter((address) => !address.startsWith('data:'));
    const statuses = await Promise.all(files.map(async (file) => (await fetch(`${off.url}/${file}`)).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
  });
});

describe('the page', () => {
  test('is allowed what the gateway itself serves, and no script of its own', async ({ startGateway }) => {
    const { url } = await startGateway({ schema: buildSchema() });
    const { headers, text } = await toReply(await fetch(`${url}/explorer`));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*|script-src[^;]*unsafe/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(/id="settings">(.*)<\/script>/.exec(text)?.[1]).not.toContain('<');
    expect(text.match(/<script(?! src=| type="application\/json")/g)).toBeNull();
  });

  test('names files that are there, wherever it is opened', async ({ startGateway }) => {
    const { url } = await startGateway({ env: { EXPLORER: 'offline' } });
    for (const path of ['/', '/explorer', '/graphql']) {
      const addresses = addressesIn(await pageOf(url, path)).filter((address) => !address.startsWith('data:'));
      const files = await Promise.all(addresses.map((address) => fetch(new URL(address, url + path))));
      expect(files.map(({ status }) => status)).toEqual(addresses.map(() => 200));
      expect(new URL(settingsIn(await pageOf(url, path)).endpoint, url + path).pathname).toBe('/graphql');
    }
  });

  test('holds the demo session and its uuids on the simulator, and no session elsewhere', async ({ startGateway }) => {
    const schema = buildSchema();
    const onSimulator = await startGateway({ demo, schema });
    const onRealCloud = await startGateway({ env: realCloud, schema });
    const filled = settingsIn(await pageOf(onSimulator.url));
    expect(filled.demoSession).toBe(demo.session);
    for (const { operations } of filled.editions) expect(operations[0]?.variables).toContain(demo.snapshotUuid);
    expect(settingsIn(await pageOf(onRealCloud.url)).demoSession).toBeNull();
  });

  test('comes in the language that the browser asks for, and has the other in it', async ({ startGateway }) => {
    const { url } = await startGateway({ schema: buildSchema() });
    for (const [asked, lang, other, text] of [
      ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN', 'en', zh.markup.operations],
      ['zh', 'zh-CN', 'en', zh.markup.operations],
      ['en-GB,zh;q=0.9', 'en', 'zh-CN', en.markup.operations],
      ['fr,zh;q=0.5', 'zh-CN', 'en', zh.markup.operations],
      ['fr', 'en', 'zh-CN', en.markup.operations],
      ['*', 'en', 'zh-CN', en.markup.operations],
      ['', 'en', 'zh-CN', en.markup.operations],
    ] as const) {
      const { text: page } = await toReply(
        await fetch(`${url}/explorer`, { headers: { ...browser, 'accept-language': asked } }),
      );
      const [shown = '', hidden = ''] = page.split('<template ');
      expect([asked, /<html lang="([^"]+)">/.exec(shown)?.[1]]).toEqual([asked, lang]);
      expect(shown).toContain(`popovertarget="menu">${text}</button>`);
      expect(hidden).toMatch(new RegExp(`^lang="${other}">`));
      expect(settingsIn(page).editions.map((edition) => edition.lang)).toEqual(['en', 'zh-CN']);
    }
  });

  test('knows whether the gateway tells its schema and has a log-in', async ({ startGateway }) => {
    const open = await startGateway({ schema: buildSchema() });
    const closed = await startGateway({ env: { INTROSPECTION: 'false' } });
    expect(settingsIn(await pageOf(open.url))).toMatchObject({
      introspection: true,
      logInOperations: { logIn: expect.stringContaining('logInByAccount') as string },
    });
    expect(settingsIn(await pageOf(closed.url))).toMatchObject({ introspection: false, logInOperations: null });
  });
});

describe('its files', () => {
  test('have their types; what has a version in its path is kept for ever, the rest is asked for again', async ({
    startGateway,
  }) => {
    const { url } = await startGateway();
    const files = addressesIn(await pageOf(url)).filter((address) => !address.startsWith('data:'));
    for (const file of files) {
      const { headers } = await fetch(`${url}/${file}`);
      expect(headers.get('content-type')).toMatch(file.endsWith('css') ? /^text\/css/ : /^text\/javascript/);
      expect(headers.get('cache-control')).toMatch(
        /\d{1,4}\.\d{1,4}\.\d{1,4}\//.test(file) ? /immutable/ : /^no-cache$/,
      );
      expect(headers.get('content-encoding')).toBe('gzip');
    }
    expect(files.filter((file) => /\d{1,4}\.\d{1,4}\.\d{1,4}\//.test(file))).toHaveLength(5);
  });

  test('are not sent again to who has them, nor a body to HEAD', async ({ startGateway }) => {
    const { url } = await startGateway();
    const file = `${url}/explorer/page.js`;
    const first = await fetch(file);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(file, { headers: { 'if-none-match': `"other", ${etag}` } });
    const changed = await fetch(file, { headers: { 'if-none-match': '"other"' } });
    const head = await fetch(file, { method: 'HEAD' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect([changed.status, await changed.text()]).toEqual([200, await first.text()]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(file, { method: 'POST' })).status).toBe(405);
  });

  for (const path of [
    '/explorer/../package.json',
    '/explorer/%2e%2e/%2e%2e/package.json',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/settings.ts',
    '/explorer/tsconfig.json',
    '/explorer/',
  ]) {
    test(`are all there is: nothing under ${path}`, async ({ startGateway }) => {
      const { url } = await startGateway();
      // fetch would tidy the path up
      const status = await new Promise((resolve, reject) => {
        request(url, { path }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    });
  }
});
