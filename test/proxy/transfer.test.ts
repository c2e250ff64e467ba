import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { gatewayOf } from '../integration/fixture.ts';
import { CA_FILE, TLS } from '../integration/cloud/network-fixture.ts';
import { expectOneImage, LIST, listCode, test } from './fixture.ts';
import { answers, type Coding, CODINGS, encodes, interim, prefixes } from './misdeeds.ts';
import { type Misdeed, startProxy } from './proxy.ts';

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const LISTS = '{ images { nodes { name } } }';

const both = (...codings: readonly Coding[]): readonly [string, Misdeed] => [
  `a body of ${codings.join(' and ')}`,
  encodes(...codings),
];

describe.for<readonly [string, Misdeed]>([
  ...CODINGS.map((coding) => both(coding)),
  both('gzip', 'br'),
  both('deflate', 'identity', 'zstd'),
  ['a byte order mark', prefixes(UTF8_BOM)],
  ['an unasked 100 Continue', interim([100])],
  ['an unasked 100 Continue in the same packet as the answer', interim([100], 'together')],
  ['an unasked 100 Continue, byte by byte', interim([100], 'pieces')],
  ['several of them', interim([100, 100, 100], 'together')],
  ['102 Processing', interim([102])],
  ['103 Early Hints', interim([103])],
  ['all kinds of interim answers', interim([100, 103, 102, 100], 'together')],
  ['all kinds of interim answers, byte by byte', interim([100, 103, 102, 100], 'pieces')],
])('%s', ([, misdeed]) => {
  test('is read like any answer, at the first time of asking', async ({ cloud, proxy, gateway }) => {
    proxy.misbehave({}, misdeed);
    cloud.addImage({ name: 'golden 镜像' });
    for (let round = 0; round < 3; round += 1)
      expect((await gateway.ask(LISTS)).data).toEqual({ images: { nodes: [{ name: 'golden 镜像' }] } });
    expect(proxy.received('GET', '/images')).toHaveLength(3);
  });

  test('before an error or the answers to a job, too', async ({ cloud, proxy, gateway }) => {
    proxy.misbehave({}, misdeed);
    await expectOneImage(gateway, cloud);
    expect(proxy.received('POST', '/images')).toHaveLength(1);
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: LIST });
    expect(await listCode(gateway)).toBe('UPSTREAM_FAILED');
  });
});

test.for([['https'], ['a forward proxy']])('an unasked 100 Continue over %s', async ([way], { cloud }) => {
  const proxy = await startProxy(cloud.url, way === 'https' ? TLS : undefined);
  const gateway = await gatewayOf(
    { url: way === 'https' ? proxy.url : cloud.url, demo: cloud.demo },
    way === 'https' ? { ZSTACK_CA_FILE: CA_FILE } : { ZSTACK_PROXY: new URL(proxy.url).origin },
  );
  proxy.misbehave({}, interim([100, 103], 'together'));
  await expectOneImage(gateway, cloud);
  expect(await listCode(gateway)).toBeUndefined();
  expect(proxy.received('POST', '/images')).toHaveLength(1);
  await gateway.close();
  await proxy.close();
});

test('the cloud is asked not to compress', async ({ cloud, proxy, gateway }) => {
  await expectOneImage(gateway, cloud);
  const asked = [...proxy.received('GET', ''), ...proxy.received('POST', '')];
  expect(new Set(asked.map(({ headers }) => headers['accept-encoding']))).toEqual(new Set(['identity']));
});

describe('is UPSTREAM_INVALID_RESPONSE:', () => {
  const list = Buffer.from('{"inventories":[]}');
  test.for<readonly [string, string, Buffer]>([
    ['a coding that nobody knows', 'snappy', list],
    ['a body that is not of its coding', 'gzip', list],
    ['a coded body that ends too early', 'gzip', gzipSync(list).subarray(0, -9)],
    ['more codings than are honest', 'gzip, gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(gzipSync(list))))],
  ])('%s', async ([, coding, body], { proxy, gateway }) => {
    proxy.misbehave(LIST, answers({ status: 200, headers: { 'content-encoding': coding }, body }), 1);
    expect(await listCode(gateway)).toBe('UPSTREAM_INVALID_RESPONSE');
    expect(await listCode(gateway)).toBeUndefined();
  });
});

describe('the limit of ZSTACK_MAX_RESPONSE_BYTES', () => {
  test.override({ env: { ZSTACK_MAX_RESPONSE_BYTES: '100000' } });

  const padded = (bytes: number) => Buffer.from(`${' '.repeat(bytes)}{"inventories":[]}`);
  test.for<readonly [number, Coding | 'gzip, gzip', Buffer, string | undefined]>([
    [90_000, 'gzip', gzipSync(padded(90_000)), undefined],
    [100_001, 'gzip', gzipSync(padded(100_001)), 'UPSTREAM_INVALID_RESPONSE'],
    [50_000_000, 'gzip', gzipSync(padded(50_000_000)), 'UPSTREAM_INVALID_RESPONSE'],
    [50_000_000, 'gzip, gzip', gzipSync(gzipSync(padded(50_000_000))), 'UPSTREAM_INVALID_RESPONSE'],
  ])('is that of the decoded bytes: %i of %s', async ([, coding, body, code], { proxy, gateway }) => {
    proxy.misbehave(LIST, answers({ status: 200, headers: { 'content-encoding': coding }, body }), 1);
    expect(await listCode(gateway)).toBe(code);
    expect(await listCode(gateway)).toBeUndefined();
  });
});
