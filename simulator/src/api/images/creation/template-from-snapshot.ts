import type { JobRun } from '../../../job-run.ts';
import { growingProgress } from '../../../progress.ts';
import { images } from '../../../query/resources/images.ts';
import { toInventory } from '../../../query/resource.ts';
import { uploadStep } from '../../../copies.ts';
import { errorCode, failure, unhandled, type ErrorCode } from '../../../wire/error-codes.ts';
import type { BackupStorageRow, PrimaryStorageRow, VolumeSnapshotRow } from '../../../world/rows.ts';
import { asynchronous, type Call } from '../../declaration.ts';
import { canAllocate, canWriteTo, notAllocated, notWritable } from '../mediators.ts';
import { dataTemplate, insertImage, machineOf, rootTemplate, type KindOfImage } from './image-rows.ts';
import { checkImageTags } from '../tags.ts';
import {
  endCopy,
  finishedTemplate,
  giveCapacityBack,
  takeCapacity,
  toFailureInventory,
  writeCopy,
  writeUnfinishedCopy,
  type CopyFailure,
} from '../template-copies.ts';

const handler =
  'private void org.zstack.image.ImageManagerImpl.createVolumeTemplateFromVolumeSnapshot(org.zstack.header.image.AddImageMessage, java.lang.String, org.zstack.header.core.ReturnValueCompletion)';
const uploader =
  'public void org.zstack.storage.primary.nfs.NfsPrimaryStorageKVMBackend.handle(org.zstack.header.storage.primary.PrimaryStorageInventory, org.zstack.storage.primary.nfs.UploadBitsToBackupStorageMsg, org.zstack.header.core.ReturnValueCompletion)';

/** wire.md §5 and domain.md §6.2: the row first, then each backup storage on its own. */
const making = (
  api: 'APICreateDataVolumeTemplateFromVolumeSnapshot' | 'APICreateRootVolumeTemplateFromVolumeSnapshot',
  rowOf: (call: Call, snapshot: VolumeSnapshotRow) => KindOfImage,
) => ({
  start: (call: Call, run: JobRun): void =>
    new TemplateMaking(call, run, `org.zstack.header.image.${api}`, insertRow(call, run, rowOf)).start(),
});

export const createDataVolumeTemplateFromVolumeSnapshot = asynchronous(
  'APICreateDataVolumeTemplateFromVolumeSnapshotMsg',
  {
    check: (call) => {
      const { uuid, status, state } = snapshotOf(call);
      if (status !== 'Ready') throw failure('SYS.1006', `volume snapshot[uuid:${uuid}] is not Ready, it's ${status}`);
      if (state !== 'Enabled') throw failure('SYS.1006', `volume snapshot[uuid:${uuid}] is not Enabled, it's ${state}`);
      checkImageTags(call.systemTags);
    },
    ...making('APICreateDataVolumeTemplateFromVolumeSnapshot', () => dataTemplate),
  },
);

/** Its state is not checked before the work (domain.md §7). */
export const createRootVolumeTemplateFromVolumeSnapshot = asynchronous(
  'APICreateRootVolumeTemplateFromVolumeSnapshotMsg',
  {
    check: ({ systemTags }) => checkImageTags(systemTags),
    ...making('APICreateRootVolumeTemplateFromVolumeSnapshot', (call, { volumeUuid }) =>
      rootTemplate(call, machineOf(call, volumeUuid)),
    ),
  },
);

function snapshotOf({ node, given }: Call): VolumeSnapshotRow {
  const uuid = given.text('snapshotUuid');
  const snapshot = node.world.snapshots.get(uuid);
  if (snapshot !== undefined) return snapshot;
  throw failure(
    'SYS.1006',
    `cannot find volume snapshot[uuid:${uuid}], it may have been deleted by previous operation`,
  );
}

function insertRow(call: Call, run: JobRun, rowOf: (call: Call, snapshot: VolumeSnapshotRow) => KindOfImage): string {
  const snapshot = snapshotOf(call);
  const { uuid, volumeUuid, format } = snapshot;
  if (volumeUuid === null) {
    throw failure('SYS.1006', `the volume of the volume snapshot[uuid:${uuid}] has been deleted`);
  }
  const made = { url: `volumeSnapshot://${uuid}`, format, size: 0, actualSize: 0, status: 'Creating' };
  return insertImage(call, run, { ...rowOf(call, snapshot), ...made }, handler);
}

class TemplateMaking {
  readonly #call: Call;
  readonly #run: JobRun;
  /** Its class, without `Msg` or `Event`. */
  readonly #api: string;
  readonly #snapshot: VolumeSnapshotRow;
  readonly #imageUuid: string;
  readonly #backupStorageUuids: readonly string[];
  readonly #failures: CopyFailure[] = [];
  #succeeded = 0;

  constructor(call: Call, run: JobRun, api: string, imageUuid: string) {
    this.#call = call;
    this.#run = run;
    this.#api = api;
    this.#snapshot = snapshotOf(call);
    this.#imageUuid = imageUuid;
    this.#backupStorageUuids = call.given.texts('backupStorageUuids');
  }

  start(): void {
    const { node } = this.#call;
    const primary = node.world.primaryStorages.get(this.#snapshot.primaryStorageUuid ?? '');
    if (primary?.reportsProgress !== false) {
      node.jobs.reportProgress(
        this.#run,
        `${this.#api}Msg`,
        growingProgress(node.world.clock.now(), node.jobDurationMs),
      );
    }
    this.#backupStorageUuids.forEach((uuid, index) => {
      const endsAfter = (node.jobDurationMs * (index + 1)) / this.#backupStorageUuids.length;
      this.#startCopy(uuid, primary, endsAfter);
    });
  }

  #startCopy(backupStorageUuid: string, primary: PrimaryStorageRow | undefined, endsAfter: number): void {
    const { node } = this.#call;
    const { size } = this.#snapshot;
    const failAtOnce = (error: ErrorCode): void =>
      this.#run.after(0, () => this.#copyEnded({ backupStorageUuid, error }));
    const storage = node.world.backupStorages.get(backupStorageUuid);
    const { uuid, name, status } = this.#snapshot;
    if (status !== 'Ready') {
      const text = `snapshot[uuid:${uuid}, name:${name}]'s status[${status}] is not allowed for message[org.zstack.header.storage.snapshot.CreateTemplateFromVolumeSnapshotMsg], allowed status[Ready]`;
      failAtOnce(errorCode('VOLUME_SNAPSHOT.1000', text));
    } else if (!canAllocate(storage, size)) {
      failAtOnce({
        ...notAllocated(backupStorageUuid, size),
        location: 'VolumeSnapshotTreeBase.java: allocate-backup-storage (location:2/5)',
      });
    } else if (primary !== undefined && !canWriteTo(primary, storage)) {
      failAtOnce({ ...unhandled(uploader, notWritable(primary, storage)), location: uploadStep });
    } else {
      takeCapacity(node, backupStorageUuid, size);
      this.#run.after(endsAfter, () => this.#endCopy(storage));
    }
  }

  #sizes() {
    const volume = this.#call.node.world.volumes.get(this.#snapshot.volumeUuid ?? '');
    return { size: volume?.size ?? this.#snapshot.size, actualSize: this.#snapshot.size };
  }

  #endCopy(storage: BackupStorageRow): void {
    const { node } = this.#call;
    const { uuid: backupStorageUuid } = storage;
    endCopy(node, this.#run, backupStorageUuid, {
      made: () => {
        writeCopy(node, this.#imageUuid, storage, this.#sizes());
        this.#copyEnded();
      },
      leftCreating: () => {
        writeUnfinishedCopy(node, this.#imageUuid, storage);
        this.#copyEnded();
      },
      failed: (error) => {
        giveCapacityBack(node, backupStorageUuid, this.#snapshot.size);
        this.#copyEnded({ backupStorageUuid, error });
      },
    });
  }

  #copyEnded(failed?: CopyFailure): void {
    if (failed === undefined) this.#succeeded += 1;
    else this.#failures.push(failed);
    if (this.#succeeded + this.#failures.length === this.#backupStorageUuids.length) this.#end();
  }

  #end(): void {
    const { node, caller } = this.#call;
    if (this.#succeeded === 0) {
      node.world.removeImage(this.#imageUuid);
      const list = `backup storage[uuids:[${this.#backupStorageUuids.join(', ')}]]`;
      const text = `failed to create template from the volume snapshot[uuid:${this.#snapshot.uuid}] on ${list}`;
      this.#run.fail({
        ...errorCode('SYS.1006', text),
        causes: this.#failures.flatMap(({ error }) => error ?? []),
      });
      return;
    }
    node.world.images.update(this.#imageUuid, (row) => ({ ...row, status: 'Ready' }));
    const made = finishedTemplate(node, this.#imageUuid);
    const told = this.#failures.filter(({ error }) => error !== null);
    this.#run.succeed({
      inventory: toInventory(images, made, node.world, caller),
      ...(node.listFailures && told.length > 0
        ? { failures: told.map((one) => toFailureInventory(one, `${this.#api}Event`)) }
        : {}),
    });
  }
}
