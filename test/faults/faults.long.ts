import { describe } from 'vitest';
import { gatewayOf } from '../integration/fixture.ts';
import { LIST, listCode } from '../proxy/fixture.ts';
import { floods } from '../proxy/misdeeds.ts';
import { test } from './fixture.ts';
import { expectRowHolds } from './holds.ts';
import { GROUPS, isFaultName } from './table/expected.ts';

describe.for(Object.entries(GROUPS))('%s', ([, faults]) => {
  test.for(Object.keys(faults).filter(isFaultName))('%s, in all forms', (name, { openSite, expect }) =>
    expectRowHolds({ openSite, expect }, name, true),
  );
});

test('of 100 MB no more is read than the default of ZSTACK_MAX_RESPONSE_BYTES', async ({ openSite, expect }) => {
  const { cloud, proxy } = await openSite();
  const gateway = await gatewayOf({ url: proxy.url, demo: cloud.demo });
  for (const megabytes of [100, Infinity]) {
    proxy.misbehave(LIST, floods(megabytes), 1);
    expect(await listCode(gateway)).toBe('UPSTREAM_INVALID_RESPONSE');
    expect(await listCode(gateway)).toBeUndefined();
  }
  await gateway.close();
});
