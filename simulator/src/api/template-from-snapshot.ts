import type { JobRun } from '../jobs.ts';
import { DatabaseRefusal } from '../database.ts';
import { images } from '../query/images.ts';
import { toInventory } from '../query/resource.ts';
import { ApiFailure, errorCode, failure, unhandled, type ErrorCode } from '../wire/error-codes.ts';
import { image } from '../world/defaults.ts';
import type { BackupStorageRow, PrimaryStorageRow, VolumeSnapshotRow } from '../world/rows.ts';
import { asynchronous, type Call } from './declaration.ts';
import { canAllocate, canWriteTo, notAllocated, notWritable, uploadStep } from './mediators.ts';
import { checkImageTags, tagImage } from './tags.ts';
import {
  giveCapacityBack,
  takeCapacity,
  toFailureInventory,
  writeCopy,
  writeUnfinishedCopy,
  type CopyFailure,
} from './template-copies.ts';

const api = 'org.zstack.header.image.APICreateDataVolumeTemplateFromVolumeSnapshot';
const handler =
  'private void org.zstack.image.ImageManagerImpl.createVolumeTemplateFromVolumeSnapshot(org.zstack.header.image.AddImageMessage, java.lang.String, org.zstack.header.core.ReturnValueCompletion)';
/** What becomes of an image that was deleted meanwhile (image/delete-recover-expunge). */
const nullPointer = 'java.lang.NullPointerException: Cannot invoke "Object.getClass()" because "o" is null';

/** zstack-wire.md §5 and zstack-domain.md §6.2: the row first, then each backup storage on its own. */
export const createDataVolumeTemplateFromVolumeSnapshot = asynchronous(
  'APICreateDataVolumeTemplateFromVolumeSnapshotMsg',
  {
    check: (call) => {
      const { uuid, status, state } = snapshotOf(call);
      if (status !== 'Ready') throw failure('SYS.1006', `volume snapshot[uuid:${uuid}] is not Ready, it's ${status}`);
      if (state !== 'Enabled') throw failure('SYS.1006', `volume snapshot[uuid:${uuid}] is not Enabled, it's ${state}`);
      checkImageTags(call.systemTags);
    },
    start: (call, run) => new TemplateMaking(call, run).start(),
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

class TemplateMaking {
  readonly #call: Call;
  readonly #run: JobRun;
  readonly #snapshot: VolumeSnapshotRow;
  readonly #imageUuid: string;
  readonly #backupStorageUuids: readonly string[];
  readonly #failures: CopyFailure[] = [];
  #succeeded = 0;

  constructor(call: Call, run: JobRun) {
    this.#call = call;
    this.#run = run;
    this.#snapshot = snapshotOf(call);
    this.#imageUuid = call.given.textOrNull('resourceUuid') ?? call.node.world.newUuid();
    this.#backupStorageUuids = call.given.texts('backupStorageUuids');
  }

  start(): void {
    const { node } = this.#call;
    try {
      this.#insertRow();
      tagImage(this.#call, this.#imageUuid);
    } catch (error) {
      throw error instanceof DatabaseRefusal ? new ApiFailure(unhandled(handler, error.javaText)) : error;
    }
    this.#run.onRollBack(() => node.world.removeImage(this.#imageUuid));
    const primary = node.world.primaryStorages.get(this.#snapshot.primaryStorageUuid ?? '');
    if (primary?.reportsProgress !== false) {
      node.jobs.reportProgress(this.#run, `${api}Msg`, node.jobDurationMs);
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
    if (!canAllocate(storage, size)) {
      failAtOnce(notAllocated(backupStorageUuid, size));
    } else if (primary !== undefined && !canWriteTo(primary, storage)) {
      failAtOnce(notWritable(primary, storage));
    } else {
      takeCapacity(node, backupStorageUuid, size);
      this.#run.after(endsAfter, () => this.#endCopy(storage));
    }
  }

  #insertRow(): void {
    const { node, caller, given } = this.#call;
    const { uuid, volumeUuid, format } = this.#snapshot;
    if (volumeUuid === null) {
      throw failure('SYS.1006', `the volume of the volume snapshot[uuid:${uuid}] has been deleted`);
    }
    const description = given.textOrNull('description');
    const row = image(node.world, {
      uuid: this.#imageUuid,
      accountUuid: caller.uuid,
      name: node.database.toStored(given.text('name')),
      description: description === null ? null : node.database.toStored(description),
      status: 'Creating',
      size: 0,
      actualSize: 0,
      url: `volumeSnapshot://${uuid}`,
      mediaType: 'DataVolumeTemplate',
      format,
      virtio: false,
    });
    node.world.images.insert(row);
  }

  #sizes() {
    const volume = this.#call.node.world.volumes.get(this.#snapshot.volumeUuid ?? '');
    return { size: volume?.size ?? this.#snapshot.size, actualSize: this.#snapshot.size };
  }

  #endCopy(storage: BackupStorageRow): void {
    const { node } = this.#call;
    const { uuid: backupStorageUuid } = storage;
    const fail = (error: ErrorCode | null): void => {
      giveCapacityBack(node, backupStorageUuid, this.#snapshot.size);
      this.#copyEnded({ backupStorageUuid, error });
    };
    const decided = node.copies.fateOn(backupStorageUuid);
    switch (decided.fate) {
      case 'made':
        writeCopy(node, this.#imageUuid, storage, this.#sizes());
        this.#copyEnded();
        break;
      case 'left-creating':
        writeUnfinishedCopy(node, this.#imageUuid, storage);
        this.#copyEnded();
        break;
      case 'dropped':
        fail(null);
        break;
      case 'fails':
        fail(decided.error);
        break;
      case 'times-out':
        this.#run.onTimeout((cause) =>
          fail({ ...errorCode('SYS.1006', 'the upload was not answered'), location: uploadStep, cause }),
        );
    }
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
    const made = node.world.images.get(this.#imageUuid);
    if (made === undefined) throw failure('SYS.1000', nullPointer);
    const told = this.#failures.filter(({ error }) => error !== null);
    this.#run.succeed({
      inventory: toInventory(images, made, node.world, caller),
      ...(node.listFailures && told.length > 0
        ? { failures: told.map((one) => toFailureInventory(one, `${api}Event`)) }
        : {}),
    });
  }
}
