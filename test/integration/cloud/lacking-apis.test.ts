import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { apiFacts } from '../../../simulator/src/facts/apis.ts';
import { test as base, type TestGateway } from '../fixture.ts';
import { answerOf } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';

/** All that is submitted. */
const SUBMITTED = Object.entries(apiFacts).flatMap(([name, { sync }]) => (sync ? [] : [name]));
const HASH = 'APICalculateImageHashMsg';

const submits = (cloud: Simulator) =>
  cloud.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/management-nodes'));

const unsupported = (needs: unknown) => [{ extensions: { code: 'UNSUPPORTED_BY_CLOUD', needs } }];

const lacking = (...lacksApis: readonly string[]) => base.extend('cloudOptions', { lacksApis });

describe('a mutation that the cloud lacks', () => {
  const test = lacking(...SUBMITTED);

  test.for(
    kinds.map(
      (kind) => [kind.variant === undefined ? kind.mutation : `${kind.mutation}, ${kind.variant}`, kind] as const,
    ),
  )(
    '%s: is refused before it is sent, and by ZStack’s own words where that is not known yet',
    async ([, kind], { cloud, gateway }) => {
      const given = kind.prepare(cloud);
      const untold = await answerOf(gateway, kind, given);
      expect(untold.errors).toMatchObject(unsupported(expect.stringMatching(/^[A-Z]\w+$/)));
      expect(untold.data).toEqual({ payload: null });
      await gateway.learn();
      const sent = submits(cloud).length;
      const known = await answerOf(gateway, kind, given);
      expect(known.errors).toMatchObject(unsupported(expect.any(String)));
      expect(submits(cloud)).toHaveLength(sent);
    },
  );
});

interface Hashing {
  readonly cloud: Simulator;
  readonly gateway: TestGateway;
}

/** Has the hash of an image computed. */
function hash({ cloud, gateway }: Hashing) {
  const storage = cloud.addBackupStorage();
  const { uuid } = cloud.addImage({ on: [storage] });
  return gateway.ask(
    `mutation ($input: CalculateImageHashInput!) { calculateImageHash(input: $input) { __typename } }`,
    { input: { uuid, backupStorageUuid: storage.uuid } },
  );
}

const hashes = (cloud: Simulator) =>
  submits(cloud).filter(({ body }) => JSON.stringify(body).includes('calculateImageHash'));

describe('where the list is', () => {
  const test = base;
  const actions = { path: '/management-nodes/actions' };
  const list = (...supportApis: readonly unknown[]) => JSON.stringify({ supportApis, success: true });
  const others = Object.keys(apiFacts).filter((name) => name !== HASH);

  test('asked for once, without a session', async ({ cloud, gateway }) => {
    await gateway.learn();
    expect((await hash({ cloud, gateway })).errors).toEqual([]);
    await hash({ cloud, gateway });
    const asked = cloud
      .received('PUT', actions.path)
      .filter(({ body }) => JSON.stringify(body).includes('getSupportAPIs'));
    expect(asked.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });

  test.for([
    ['empty', list()],
    ['of other names', list('image.add', 'image.hash')],
    ['of no names', list(1, null, {})],
    ['no list', '{"supportApis":"APIQueryImageMsg","success":true}'],
    ['not there', '{"success":true}'],
    ['a page', '<html>Welcome</html>'],
  ] as const)('%s, nothing is refused for it', async ([, text], { cloud, gateway }) => {
    cloud.faults.add({ fault: 'plain', status: 200, text, on: actions });
    await gateway.learn();
    cloud.faults.clear();
    expect((await hash({ cloud, gateway })).errors).toEqual([]);
  });

  test.for([
    ['names of messages', others],
    ['classes with their packages', others.map((name) => `org.zstack.header.${name}`)],
  ] as const)('of %s, what is not in it is refused', async ([, names], { cloud, gateway }) => {
    cloud.faults.add({ fault: 'plain', status: 200, text: list(...names), on: actions });
    await gateway.learn();
    expect((await hash({ cloud, gateway })).errors).toMatchObject(unsupported('CalculateImageHash'));
    expect(hashes(cloud)).toEqual([]);
  });
});

describe('without a list, the version tells', () => {
  for (const [version, sent] of [
    ['4.8.0', 0],
    ['5.0.0-c76', 1],
    ['5.2.1', 1],
    ['of our own', 1],
  ] as const) {
    const lacksApis = ['APIGetSupportAPIsMsg'];
    base.extend('cloudOptions', { version, lacksApis })(version, async ({ cloud, gateway }) => {
      await gateway.learn();
      const { errors } = await hash({ cloud, gateway });
      expect(errors).toMatchObject(sent === 0 ? unsupported('CalculateImageHash') : []);
      expect(hashes(cloud)).toHaveLength(sent);
    });
  }
});

describe('what is known', () => {
  const test = lacking(HASH);

  test('is doubted after an outage: what the cloud may have now is tried', async ({ cloud, gateway }) => {
    await gateway.learn();
    await hash({ cloud, gateway });
    expect(hashes(cloud)).toEqual([]);
    cloud.faults.add({ fault: 'reset-before-accept', on: { path: '/images' } });
    await gateway.ask('{ images { nodes { uuid } } }');
    cloud.faults.clear();
    await gateway.ask('{ images { nodes { uuid } } }');
    expect((await hash({ cloud, gateway })).errors).toMatchObject(unsupported('CalculateImageHash'));
    expect(hashes(cloud)).toHaveLength(1);
  });

  test('is told to the log, once', async ({ cloud, gateway }) => {
    await hash({ cloud, gateway });
    await hash({ cloud, gateway });
    const told = gateway.logs.filter((line) => line.includes('the cloud lacks an API'));
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({ reason: 'LACKS CalculateImageHash' });
  });
});

describe('a read', () => {
  const lists = lacking('APIQueryUserTagMsg', 'APIQueryVolumeSnapshotMsg');

  lists('of a list that the cloud lacks is refused, and the others are read', async ({ cloud, gateway }) => {
    cloud.addImage();
    const query = '{ images { nodes { uuid } } volumeSnapshots { nodes { uuid } } }';
    for (const learn of [() => Promise.resolve(), () => gateway.learn()]) {
      await learn();
      const { data, errors } = await gateway.ask(query);
      expect(errors).toMatchObject(unsupported('QueryVolumeSnapshot'));
      expect(data).toMatchObject({ images: { nodes: [{}] }, volumeSnapshots: null });
    }
    expect(cloud.received('GET', '/volume-snapshots')).toHaveLength(1);
  });

  const captchas = lacking('APIRefreshCaptchaMsg');
  captchas('nor are log-in’s extras asked for', async ({ gateway }) => {
    await gateway.learn();
    const { errors } = await gateway.ask(
      `mutation { refreshCaptcha(input: { uuid: "${'a'.repeat(32)}" }) { __typename } }`,
      {},
      { session: null },
    );
    expect(errors).toMatchObject(unsupported('RefreshCaptcha'));
  });
});

describe('as a long job', () => {
  const test = lacking('APICreateDataVolumeTemplateFromVolumeMsg');

  test('nothing is submitted that the cloud lacks', async ({ cloud, gateway }) => {
    const [kind] = kinds.filter(
      ({ mutation, variant }) => mutation === 'createDataVolumeTemplateFromVolume' && variant,
    );
    if (kind === undefined) throw new Error('there is no such kind');
    await gateway.learn();
    const { errors } = await answerOf(gateway, kind, kind.prepare(cloud));
    expect(errors).toMatchObject(unsupported('CreateDataVolumeTemplateFromVolume'));
    expect(cloud.received('POST', '/longjobs')).toEqual([]);
  });
});

describe('of several steps', () => {
  const test = lacking('APICreateSystemTagsMsg');

  test('none is taken where the cloud lacks one', async ({ cloud, gateway }) => {
    const resourceUuid = cloud.addImage().uuid;
    const input = { resourceType: 'IMAGE', resourceUuid, userTags: ['mine'], systemTags: ['qemuga'] };
    await gateway.learn();
    const { errors } = await gateway.ask(
      'mutation ($input: CreateTagsInput!) { createTags(input: $input) { __typename } }',
      { input },
    );
    expect(errors).toMatchObject(unsupported('CreateSystemTags'));
    expect(submits(cloud)).toEqual([]);
  });
});
