import { describe } from 'vitest';
import { test } from './fixture.ts';
import { expectRowHolds } from './holds.ts';
import { GROUPS, isFaultName } from './table/expected.ts';

describe.for(Object.entries(GROUPS))('%s', ([, faults]) => {
  test.for(Object.keys(faults).filter(isFaultName))('%s', (name, { openSite, expect }) =>
    expectRowHolds({ openSite, expect }, name, false),
  );
});
