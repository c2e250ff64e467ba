import type { BackupStorageRow, Simulator } from '../../../simulator/src/simulator.ts';
import type { Drawing } from '../drawing.ts';

/** An image that somebody wants, under a key of its own. */
export interface Wish {
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string;
  /** The image's; no other has it. */
  readonly name: string;
  /** Whether the cloud cannot make it. */
  readonly hopeless: boolean;
}

const ERROR = 'error { code category details }';

/** What is selected of an end. */
export const END = `
  __typename
  ... on ImageCreated { image { uuid } }
  ... on ImageCreatedPartially { image { uuid } failures { backupStorageUuid ${ERROR} } }
  ... on ImageCreationFailed { ${ERROR} failures { backupStorageUuid ${ERROR} } }`;

const OUTCOME = `${END}
  ... on ImageCreationInProgress { imageUuid pendingImage { uuid status } job { id status statusReason } }`;

const mutation = (creation: string): string => {
  const input = `${creation[0]?.toUpperCase()}${creation.slice(1)}Input`;
  return `mutation Wish($input: ${input}!, $idempotencyKey: ID!, $waitSeconds: Int) {
    outcome: ${creation}(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: $waitSeconds) { ${OUTCOME} }
  }`;
};

type Source = (cloud: Simulator, draw: Drawing) => Readonly<Record<string, unknown>>;

const ofSnapshot: Source = (cloud) => ({ snapshotUuid: cloud.addVolumeSnapshot().uuid });

/** Ways to make an image, the first mutation twice as often as any other. */
const CREATIONS: readonly (readonly [string, Source])[] = [
  ['createDataVolumeTemplateFromSnapshot', ofSnapshot],
  ['createDataVolumeTemplateFromSnapshot', ofSnapshot],
  ['createRootVolumeTemplateFromSnapshot', ofSnapshot],
  [
    'createDataVolumeTemplateFromVolume',
    (cloud, draw) => ({ volumeUuid: cloud.addVolume().uuid, cancellable: draw.oneIn(2) }),
  ],
  ['addImage', (_, draw) => ({ url: 'http://images.example/a.qcow2', format: 'qcow2', cancellable: draw.oneIn(2) })],
];

/** Draws wishes, one in eight of them on a backup storage that is away. */
export function wishes(cloud: Simulator, draw: Drawing, owner: string): () => Wish {
  const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const away = cloud.addBackupStorage({ status: 'Disconnected' });
  const uuids = (rows: readonly BackupStorageRow[]) => rows.map(({ uuid }) => uuid);
  let drawn = 0;
  return () => {
    drawn += 1;
    const [creation, source] = draw.oneOf(CREATIONS);
    const hopeless = draw.oneIn(8);
    const name = `${owner}-${drawn}`;
    const backupStorageUuids = uuids(hopeless ? [away] : storages);
    const input = { name, backupStorageUuids, ...source(cloud, draw) };
    return { query: mutation(creation), input, idempotencyKey: crypto.randomUUID(), name, hopeless };
  };
}
