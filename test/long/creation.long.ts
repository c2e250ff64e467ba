import { expect, test } from 'vitest';
import { gatewayOf } from '../integration/fixture.ts';
import { createTemplate } from '../integration/create-template.ts';
import { type FaultRule, startSimulator } from '../../simulator/src/simulator.ts';
import { drawing } from './drawing.ts';
import { SEED } from '../seed.ts';

const SUBMITS = Number(process.env['SUBMITS'] ?? 300);

const POST = { method: 'POST' } as const;
const POLL = { method: 'GET', path: '/api-jobs' } as const;
const FAULTS: readonly FaultRule[] = [
  { fault: 'reset-before-accept', on: POST, times: 1 },
  { fault: 'reset-after-accept', on: POST, times: 1 },
  { fault: 'truncate', on: POST, times: 1 },
  { fault: 'broken-json', on: POST, times: 1 },
  { fault: 'proxy-error', status: 502, on: POST, times: 1 },
  { fault: 'proxy-error', status: 504, accepted: true, on: POST, times: 1 },
  { fault: 'html', accepted: true, on: POST, times: 1 },
  { fault: 'duplicate-race', on: POST, times: 1 },
  { fault: 'synchronous', on: POST, times: 1 },
  { fault: 'delay', ms: 30, on: POST, times: 2 },
  { fault: 'reset-before-accept', on: POLL, times: 2 },
  { fault: 'proxy-error', status: 503, on: POLL, times: 2 },
  { fault: 'broken-json', on: POLL, times: 1 },
  { fault: 'no-inventory', on: POLL, times: 1 },
  { fault: 'truncate', on: { method: 'GET', path: '/images' }, times: 1 },
];

const JOB = 'query ($id: ID!) { job(id: $id) { status resourceUuid } }';

test(`whatever breaks, one key is at most one image, every answer is true and every job is found again (SEED=${SEED}, SUBMITS=${SUBMITS})`, async () => {
  const draw = drawing(SEED);
  const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 20 });
  const replicas = [await gatewayOf(cloud), await gatewayOf(cloud)];
  const snapshot = cloud.addVolumeSnapshot();
  const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const hopeless = cloud.addBackupStorage({ status: 'Disconnected' });
  const sessions = [cloud.demo.session, cloud.addSession().uuid];
  const nameOf = new Map<string, string>();

  for (let done = 0; done < SUBMITS;) {
    const idempotencyKey = crypto.randomUUID();
    const name = `image-${done}`;
    nameOf.set(name, idempotencyKey);
    const fails = draw.oneIn(5);
    const input = {
      name,
      snapshotUuid: snapshot.uuid,
      backupStorageUuids: fails ? [hopeless.uuid] : storages.map(({ uuid }) => uuid),
    };
    for (let count = draw.below(3); count > 0; count -= 1) cloud.faults.add(draw.oneOf(FAULTS));

    const parallel = 1 + draw.below(3);
    done += parallel;
    const payloads = await Promise.all(
      Array.from({ length: parallel }, () =>
        createTemplate(
          draw.oneOf(replicas),
          { input, idempotencyKey, waitSeconds: 30 },
          { session: draw.oneOf(sessions) },
        ),
      ),
    );
    cloud.faults.clear();

    const made = cloud.images().filter((image) => image.name === name);
    expect(made.length, `images of ${name}`).toBe(fails ? 0 : 1);
    for (const payload of payloads) {
      expect(payload).toMatchObject(
        fails
          ? { __typename: 'ImageCreationFailed', job: { status: 'FAILED' } }
          : { __typename: 'ImageCreated', image: { uuid: made[0]?.uuid } },
      );
      const { id, resourceUuid } = (payload as { job: { id: string; resourceUuid: string } }).job;
      const { data } = await draw.oneOf(replicas).ask(JOB, { id }, { session: draw.oneOf(sessions) });
      const status = expect.stringMatching(fails ? /^(FAILED|UNKNOWN)$/ : /^SUCCEEDED$/) as string;
      expect(data, name).toEqual({ job: { status, resourceUuid } });
    }
    if (draw.oneIn(10)) {
      const restarted = draw.below(replicas.length);
      await replicas[restarted]?.close();
      replicas[restarted] = await gatewayOf(cloud);
    }
  }
  expect(cloud.images().length).toBeLessThanOrEqual(nameOf.size);
  await Promise.all(replicas.map((gateway) => gateway.close()));
  await cloud.close();
});
