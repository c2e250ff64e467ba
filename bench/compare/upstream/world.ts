import { startSimulator } from '../../../simulator/src/simulator.ts';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';

/** What the operations name of the cloud. */
export interface World {
  /** Base URL, `http://127.0.0.1:<port>/zstack`. */
  readonly url: string;
  readonly session: string;
  readonly backupStorageUuids: readonly string[];
  readonly imageUuids: readonly string[];
  readonly volumeUuid: string;
  readonly zoneUuid: string;
  /** A template of it is there when the submit is answered. */
  readonly snapshotUuid: string;
  /** A template of it takes a job, whose first poll tells the end. */
  readonly slowSnapshotUuid: string;
  /** A template of it takes a job that never ends. */
  readonly stuckSnapshotUuid: string;
}

const STORAGES = 4;
const IMAGES = 1_000;

/** No two images are of one minute, few of one day. */
const AGE_MS = 9_876_543;

/** A simulator with 1,000 images of two copies each, on four backup storages. */
export async function startWorld(): Promise<World> {
  const cloud = await startSimulator({ seed: 'empty', timeZone: 'UTC', httpSessions: false, jobDurationMs: 1 });
  const storages = Array.from({ length: STORAGES }, (_, index) => cloud.addBackupStorage({ name: `storage ${index}` }));
  const zone = cloud.addZone({ name: 'zone' });
  for (let index = 0; index < IMAGES; index += 1) {
    const createDate = new Timestamp(Date.UTC(2026, 0, 1) - index * AGE_MS);
    cloud.addImage({
      name: `image ${index}`,
      description: 'A description as people write them, a line or two.',
      createDate,
      lastOpDate: new Timestamp(createDate.epochMs + AGE_MS / 3),
      on: [storages[index % STORAGES], storages[(index + 1) % STORAGES]].filter((storage) => storage !== undefined),
    });
  }
  for (let index = 0; index < 10; index += 1) cloud.addVolume({ name: `volume ${index}` });
  const volume = cloud.addVolume({ name: 'volume' });
  const quick = cloud.addVolumeSnapshot({ volumeUuid: volume.uuid });
  const [slow, stuck] = [cloud.addVolumeSnapshot(), cloud.addVolumeSnapshot()];
  return {
    url: cloud.url,
    session: cloud.demo.session,
    backupStorageUuids: storages.map(({ uuid }) => uuid),
    imageUuids: cloud.images().map(({ uuid }) => uuid),
    volumeUuid: volume.uuid,
    zoneUuid: zone.uuid,
    snapshotUuid: quick.uuid,
    slowSnapshotUuid: slow.uuid,
    stuckSnapshotUuid: stuck.uuid,
  };
}
