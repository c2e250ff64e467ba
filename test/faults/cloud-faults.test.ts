import type { FaultRule } from '../../simulator/src/simulator.ts';
import { SUBMIT } from '../proxy/fixture.ts';
import { askings, creation } from './asking.ts';
import { test } from './fixture.ts';
import type { Site } from './site.ts';
import { CLOUD_FAULTS, type CloudFaultName } from './table/cloud.ts';
import { OPERATIONS, operationNames } from './table/operations.ts';

/** How a fault comes about. */
interface Course {
  /** From the start. */
  readonly faults?: readonly FaultRule[];
  /** How long a creation waits. */
  readonly waitSeconds?: number;
  /** While a creation waits; before all else is asked for. */
  readonly meanwhile?: (site: Site) => Promise<void> | void;
  /** When a creation is over, and before it is repeated under its key. */
  readonly afterwards?: (site: Site) => Promise<void>;
}

const HOUR_MS = 3_600_000;

const COURSES: Readonly<Record<CloudFaultName, Course>> = {
  nodeRestarts: {
    faults: [{ fault: 'stuck-job', on: SUBMIT }],
    async meanwhile({ cloud }) {
      await cloud.clock.advance(10_000);
      cloud.restartNode();
    },
  },
  recordLost: { faults: [{ fault: 'lose-job', on: SUBMIT }], waitSeconds: 10 },
  recordForgotten: { afterwards: ({ time }) => time.advance(4 * HOUR_MS) },
  sessionEnds: {
    faults: [{ fault: 'slow-job', ms: 500, on: SUBMIT }],
    meanwhile: ({ cloud }) => cloud.expireSession({ uuid: cloud.demo.session }),
  },
};

test.for(Object.keys(COURSES) as CloudFaultName[])('%s', async (name, { openSite, expect }) => {
  const { faults = [], waitSeconds, meanwhile, afterwards } = COURSES[name];
  const site = await openSite({ faults, watchTimes: { nodesEveryMs: 0 } });
  const { cloud } = site;
  const asked = askings();
  const { ask: create } = creation({ on: [] }, waitSeconds);

  const polls = cloud.received('GET', '/api-jobs').length;
  const created = create(site, undefined);
  await cloud.whenReceived('GET', '/api-jobs', polls + 1);
  await meanwhile?.(site);
  let { outcome } = await created;
  if (afterwards !== undefined) {
    await afterwards(site);
    ({ outcome } = await create(site, undefined));
  }
  const row: Record<string, string | undefined> = {};
  for (const operation of operationNames) {
    if (OPERATIONS[operation].kind === 'creation') row[operation] = outcome;
    else for (const { ask } of asked[operation]) row[operation] = (await ask(site, undefined)).outcome;
  }
  expect(row).toEqual(CLOUD_FAULTS[name].outcomes);
  expect(cloud.images().filter(({ url }) => url.startsWith('volumeSnapshot://')).length).toBeLessThanOrEqual(2);
});
