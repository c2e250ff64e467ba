import { request } from 'node:http';
import { describe, expect } from 'vitest';
import { test } from '../gateway-fixture.ts';
import { openWebSocket, refusedUpgrade, websocketUrl } from '../streaming/subscription-fixture.ts';

/** `fetch` lets nobody choose the host. */
const statusOf = (url: string, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('ALLOWED_HOSTS', () => {
  for (const [allowed, host, isServed] of [
    ['', 'evil.example', true],
    ['gateway.example', 'gateway.example', true],
    ['gateway.example', 'Gateway.Example:4000', true],
    ['gateway.example', 'gateway.example.', true],
    ['Gateway.example', 'gateway.example', true],
    ['gateway.example', 'evil.example', false],
    ['gateway.example', 'gateway.example.evil.example', false],
    ['gateway.example', 'a.gateway.example', false],
    ['gateway.example', '', false],
    ['gateway.example', 'gateway.example@evil.example', false],
    ['gateway.example:4000', 'gateway.example:4000', true],
    ['gateway.example:4000', 'gateway.example:4001', false],
    ['gateway.example:4000', 'gateway.example', false],
    ['gateway.example:443', 'gateway.example', true],
    ['*.corp.example', 'a.b.corp.example:80', true],
    ['*.corp.example', 'corp.example', false],
    ['*.corp.example', 'evilcorp.example', false],
    ['localhost, 127.0.0.1, [::1]', '127.0.0.1:4000', true],
    ['localhost, 127.0.0.1, [::1]', '[::1]:4000', true],
    ['localhost, 127.0.0.1, [::1]', '[::2]:4000', false],
  ] as const) {
    test(`"${allowed}": the host "${host}" is ${isServed ? 'served' : 'refused'}, also a WebSocket from its own page`, async ({
      startGateway,
    }) => {
      const { url } = await startGateway({ env: { ALLOWED_HOSTS: allowed } });
      const status = isServed ? 200 : 421;
      expect(await statusOf(`${url}/graphql?query={__typename}`, host)).toBe(status);
      expect(await statusOf(`${url}/`, host)).toBe(status);
      const page = { host, origin: `http://${host}` };
      if (isServed) (await openWebSocket(url, { host })).socket.close();
      else {
        const { status, body } = await refusedUpgrade(websocketUrl(url), page);
        expect([status, body]).toEqual([421, expect.stringContaining('"code":"MISDIRECTED_REQUEST"')]);
      }
    });
  }

  test('leaves health and metrics to probes, which know the address only', async ({ startGateway }) => {
    const { url } = await startGateway({ env: { ALLOWED_HOSTS: 'gateway.example' } });
    for (const path of ['/livez', '/readyz', '/metrics']) {
      expect([path, await statusOf(url + path, '10.1.2.3:4000')]).toEqual([path, 200]);
    }
  });
});
