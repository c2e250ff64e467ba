import { describe, expect } from 'vitest';
import { test } from '../gateway-fixture.ts';

describe("the caller's address", () => {
  for (const [trusted, forwarded, address] of [
    ['', '', '127.0.0.1'],
    ['', '203.0.113.9', '127.0.0.1'],
    ['10.0.0.0/8', '203.0.113.9', '127.0.0.1'],
    ['loopback', '203.0.113.9', '203.0.113.9'],
    ['127.0.0.0/8', '198.51.100.7, 203.0.113.9', '203.0.113.9'],
    ['loopback, 203.0.113.0/24', '198.51.100.7, 203.0.113.9', '198.51.100.7'],
    ['loopback', '2001:db8::1', '2001:db8::1'],
    ['loopback', '::ffff:203.0.113.9', '203.0.113.9'],
    ['loopback', '203.0.113.9:4711', '203.0.113.9'],
    ['loopback', '[2001:db8::1]:4711', '2001:db8::1'],
    ['loopback', '[::1]:80', '::1'],
    ['loopback', '[2001:db8::1]', '2001:db8::1'],
    ['loopback', '[::ffff:203.0.113.9]:80', '203.0.113.9'],
    ['loopback, 203.0.113.0/24', '198.51.100.7:80, 203.0.113.9:8080', '198.51.100.7'],
    ['loopback, 2001:db8::/32', '198.51.100.7, [2001:db8::1]:443', '198.51.100.7'],
    ['loopback', '203.0.113.9:http', '127.0.0.1'],
    ['loopback', '[203.0.113.9', '127.0.0.1'],
    ['loopback', '[not an address]:80', '127.0.0.1'],
    ['loopback', 'unknown', '127.0.0.1'],
    ['loopback', '203.0.113.9, not-an-address', '127.0.0.1'],
  ] as const) {
    test(`behind "${trusted}" with X-Forwarded-For "${forwarded}" is ${address}`, async ({ startGateway }) => {
      const { post } = await startGateway({ env: { TRUSTED_PROXIES: trusted } });
      const { json } = await post('{ clientAddress }', forwarded === '' ? {} : { 'x-forwarded-for': forwarded });
      expect(json.data).toEqual({ clientAddress: address });
    });
  }
});
