import fc from 'fast-check';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import type { TestGateway } from '../fixture.ts';
import { run } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';
import { type Beginning, Life } from './life.ts';
import { type Account, type Seen, steps } from './steps.ts';

/** An account with a data volume, its snapshot and its template, the root volume of a machine that stands still, and three backup storages. */
function settle(cloud: Simulator): { readonly session: string; readonly beginning: Beginning } {
  const account = cloud.addAccount();
  const accountUuid = account.uuid;
  const machine = cloud.addVmInstance({ accountUuid, state: 'Stopped' });
  const storages = ['ImageStoreBackupStorage', 'ImageStoreBackupStorage', 'SftpBackupStorage'].map((type) => ({
    uuid: cloud.addBackupStorage({ type }).uuid,
    isSftp: type === 'SftpBackupStorage',
  }));
  const { uuid: primaryStorageUuid } = cloud.addPrimaryStorage();
  const owned = { accountUuid, primaryStorageUuid };
  const { uuid: volumeUuid } = cloud.addVolume(owned);
  const template = { accountUuid, name: 'template', mediaType: 'DataVolumeTemplate', on: storages };
  return {
    session: cloud.addSession({ account, expiresInMs: Infinity }).uuid,
    beginning: {
      storages,
      primaryStorageUuid,
      volumeUuid,
      snapshotUuid: cloud.addVolumeSnapshot({ accountUuid, volumeUuid }).uuid,
      templateUuid: cloud.addImage(template).uuid,
      rootVolumeUuid: cloud.addVolume({ ...owned, type: 'Root', vmInstanceUuid: machine.uuid }).uuid,
    },
  };
}

const SEEN = `{
  images(first: 100) { nodes {
    uuid name state mediaType status backupStorageRefs { backupStorageUuid status exportUrl } userTags { uuid tag }
  } }
  volumes(first: 100) { nodes { uuid rootImageUuid } }
  volumeSnapshots(first: 100) { nodes { uuid parentUuid } }
}`;

interface Row {
  readonly uuid: string;
}

interface ImageRow extends Row {
  readonly name: string;
  readonly state: string;
  readonly mediaType: string;
  readonly status: string;
  readonly backupStorageRefs: readonly {
    readonly backupStorageUuid: string;
    readonly status: string;
    readonly exportUrl: string | null;
  }[];
  readonly userTags: readonly { readonly uuid: string; readonly tag: string }[];
}

interface VolumeRow extends Row {
  readonly rootImageUuid: string | null;
}

interface VolumeSnapshotRow extends Row {
  readonly parentUuid: string | null;
}

interface List<Of extends Row> {
  readonly nodes: readonly Of[];
}

interface Lists {
  readonly images: readonly ImageRow[];
  readonly volumes: readonly VolumeRow[];
  readonly volumeSnapshots: readonly VolumeSnapshotRow[];
}

const byUuid = <Of extends Row, Told>(rows: readonly Of[], tell: (row: Of) => Told): Readonly<Record<string, Told>> =>
  Object.fromEntries(rows.map((row) => [row.uuid, tell(row)]));

const seenIn = ({ images, volumes, volumeSnapshots }: Lists): Seen => ({
  images: byUuid(images, ({ name, state, mediaType, status, backupStorageRefs, userTags }) => ({
    name,
    state,
    mediaType,
    status,
    copies: Object.fromEntries(
      backupStorageRefs.map(({ backupStorageUuid, status, exportUrl }) => [
        backupStorageUuid,
        { status, isExported: exportUrl !== null },
      ]),
    ),
    tags: userTags.map(({ tag }) => tag).toSorted(),
  })),
  volumes: byUuid(volumes, ({ rootImageUuid }) => ({ rootImageUuid })),
  snapshots: byUuid(volumeSnapshots, ({ parentUuid }) => ({ parentUuid })),
});

function accountOf(cloud: Simulator, gateway: TestGateway, session: string): Account {
  const look = async (): Promise<Lists> => {
    const { data, errors, text } = await gateway.ask(SEEN, {}, { session });
    if (errors.length > 0) throw new Error(text);
    const { nodes: images } = data?.['images'] as List<ImageRow>;
    const { nodes: volumes } = data?.['volumes'] as List<VolumeRow>;
    const { nodes: volumeSnapshots } = data?.['volumeSnapshots'] as List<VolumeSnapshotRow>;
    return { images, volumes, volumeSnapshots };
  };
  return {
    run: async (mutation, input, loss) => {
      const variant = 'cancellable' in input && input.cancellable === true ? 'cancellable' : undefined;
      const kind = kinds.find((one) => one.mutation === mutation && one.variant === variant);
      if (kind === undefined) throw new Error(`There is no mutation ${mutation}.`);
      if (loss !== undefined) cloud.faults.add({ fault: loss, on: kind.submit, times: 1 });
      const payload = await run(gateway, kind, { input }, { session });
      cloud.faults.clear();
      return payload;
    },
    seen: async () => seenIn(await look()),
    tagOf: async (image, tag) => {
      const { images } = await look();
      return images.find(({ uuid }) => uuid === image)?.userTags.find((one) => one.tag === tag)?.uuid;
    },
  };
}

/** What fast-check prints of a life that failed, from the environment: by these it is lived again; by another seed others are. */
const replayIn = ({ LIFE_SEED, LIFE_PATH, LIFE_REPLAY_PATH }: NodeJS.ProcessEnv) => ({
  again: { ...(LIFE_SEED && { seed: Number(LIFE_SEED) }), ...(LIFE_PATH && { path: LIFE_PATH }) },
  steps: LIFE_REPLAY_PATH ? { replayPath: LIFE_REPLAY_PATH } : {},
});

/** Lives random lives, each as an account of its own, and compares each step with what the model says of it. */
export async function live(
  cloud: Simulator,
  gateway: TestGateway,
  lives: { readonly numRuns: number; readonly seed?: number },
): Promise<void> {
  const replay = replayIn(process.env);
  // No account may have more than 20 images.
  const life = fc.commands<Life, Account, false>([...steps], { maxCommands: 19, size: 'max', ...replay.steps });
  const property = fc.asyncProperty(life, (taken) =>
    fc.asyncModelRun(() => {
      const { session, beginning } = settle(cloud);
      return { model: new Life(beginning), real: accountOf(cloud, gateway, session) };
    }, taken),
  );
  await fc.assert(property, { ...lives, ...replay.again });
}
