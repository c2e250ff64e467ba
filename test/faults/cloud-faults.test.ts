import type { FaultRule } from '../../simulator/src/simulator.ts';
import { SUBMIT } from '../proxy/fixture.ts';
import { askings } from './asking.ts';
import { test } from './fixture.ts';
import type { Site } from './site.ts';
import { CLOUD_FAULTS, type CloudFaultName } from './table/cloud.ts';
import { OPERATIONS, operationNames } from './table/operations.ts';

/** How a fault comes about. */
interface Course {
  /** From the start. */
  readonly faults?: readonly FaultRule[];
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
  recordLost: { faults: [{ fault: 'lose-job', on: SUBMIT }], meanwhile: ({ time }) => time.advance(10_000) },
  recordForgotten: { afterwards: ({ time }) => time.advance(4 * HOUR_MS) },
  sessionEnds: {
    faults: [{ fault: 'slow-job', ms: 500, on: SUBMIT }],
    meanwhile: ({ cloud }) => cloud.expireSession({ uuid: cloud.demo.session }),
  },
};

test.for(Object.keys(COURSES) as CloudFaultName[])('%s', async (name, { openSite, expect }) => {
  const { faults = [], meanwhile, afterwards } = COURSES[name];
  const site = await openSite({ faults, watchTimes: { nodesEveryMs: 0 } });
  const { cloud } = site;
  const asked = askings();
  const [creation] = asked.creationCutOff;

  const polls = cloud.received('GET', '/api-jobs').length;
  const created = creation?.ask(site, undefined);
  await cloud.whenReceived('GET', '/api-jobs', polls + 1);
  await meanwhile?.(site);
  let outcome = (await created)?.outcome;
  if (afterwards !== undefined) {
    await afterwards(site);
    outcome = (await creation?.ask(site, undefined))?.outcome;
  }
  const row: Record<string, string | undefined> = {};
  for (const operation of operationNames) {
    if (OPERATIONS[operation].kind === 'creation') row[operation] = outcome;
    else for (const { ask } of asked[operation]) row[operation] = (await ask(site, undefined)).outcome;
  }
  expect(row).toEqual(CLOUD_FAULTS[name].outcomes);
  expect(cloud.images().filter(({ url }) => url.startsWith('volumeSnapshot://')).length).toBeLessThanOrEqual(2);
});
