import type { JobRun } from '../jobs.ts';
import { images } from '../query/images.ts';
import { toInventory } from '../query/resource.ts';
import { errorCode, failure } from '../wire/error-codes.ts';
import { image } from '../world/defaults.ts';
import type { BackupStorageRow, VolumeSnapshotRow } from '../world/rows.ts';
import { DuplicateKey } from '../world/table.ts';
import { asynchronous, type Call } from './declaration.ts';
import { checkImageTags, tagImage, untagImage } from './tags.ts';
import {
  giveCapacityBack,
  takeCapacity,
  toFailureInventory,
  unfitness,
  writeCopy,
  writeUnfinishedCopy,
  type CopyFailure,
} from './template-copies.ts';

const api = 'org.zstack.header.image.APICreateDataVolumeTemplateFromVolumeSnapshot';

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
    this.#insertRow();
    this.#run.onTimeout(() => this.#removeRow());
    node.jobs.reportProgress(this.#run, `${api}Msg`, node.jobDurationMs);
    const sizes = this.#sizes();
    this.#backupStorageUuids.forEach((uuid, index) => {
      const storage = node.world.backupStorages.get(uuid);
      const unfit = unfitness(storage, uuid, sizes.actualSize);
      if (storage === undefined || unfit !== undefined) {
        this.#run.after(0, () => this.#copyEnded({ backupStorageUuid: uuid, error: unfit ?? null }));
        return;
      }
      takeCapacity(node, uuid, sizes.actualSize);
      const endsAfter = (node.jobDurationMs * (index + 1)) / this.#backupStorageUuids.length;
      this.#run.after(endsAfter, () => this.#copyEnded(this.#copy(storage)));
    });
  }

  #insertRow(): void {
    const { node, caller, given } = this.#call;
    const { uuid, volumeUuid, format } = this.#snapshot;
    if (volumeUuid === null) {
      throw failure('SYS.1006', `the volume of the volume snapshot[uuid:${uuid}] has been deleted`);
    }
    const row = image(node.world, {
      uuid: this.#imageUuid,
      accountUuid: caller.uuid,
      name: given.text('name'),
      description: given.textOrNull('description'),
      status: 'Creating',
      size: 0,
      actualSize: 0,
      url: `volumeSnapshot://${uuid}`,
      mediaType: 'DataVolumeTemplate',
      format,
    });
    try {
      node.world.images.insert(row);
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      throw failure('SYS.1000', `javax.persistence.PersistenceException: ${error.message}`);
    }
    tagImage(this.#call, this.#imageUuid);
  }

  /** Its uuid stays used up. */
  #removeRow(): void {
    untagImage(this.#call, this.#imageUuid);
    this.#call.node.world.images.remove(this.#imageUuid);
  }

  #sizes() {
    const volume = this.#call.node.world.volumes.get(this.#snapshot.volumeUuid ?? '');
    return { size: volume?.size ?? this.#snapshot.size, actualSize: this.#snapshot.size };
  }

  #copy(storage: BackupStorageRow): CopyFailure | undefined {
    const { node } = this.#call;
    const { uuid: backupStorageUuid } = storage;
    const decided = node.copies.fateOn(backupStorageUuid);
    switch (decided.fate) {
      case 'made':
        writeCopy(node, this.#imageUuid, storage, this.#sizes());
        return undefined;
      case 'left-creating':
        writeUnfinishedCopy(node, this.#imageUuid, storage);
        return undefined;
      case 'dropped':
      case 'fails':
        giveCapacityBack(node, backupStorageUuid, this.#snapshot.size);
        return { backupStorageUuid, error: decided.fate === 'fails' ? decided.error : null };
    }
  }

  #copyEnded(failed: CopyFailure | undefined): void {
    if (failed === undefined) this.#succeeded += 1;
    else this.#failures.push(failed);
    if (this.#succeeded + this.#failures.length === this.#backupStorageUuids.length) this.#end();
  }

  #end(): void {
    const { node, caller } = this.#call;
    if (this.#succeeded === 0) {
      this.#removeRow();
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
    if (made === undefined) {
      throw failure('SYS.1003', `Cannot find image[uuid:${this.#imageUuid}], it may have been deleted`);
    }
    const told = this.#failures.filter(({ error }) => error !== null);
    this.#run.succeed({
      inventory: toInventory(images, made, node.world, caller),
      ...(node.listFailures && told.length > 0
        ? { failures: told.map((one) => toFailureInventory(one, `${api}Event`)) }
        : {}),
    });
  }
}
