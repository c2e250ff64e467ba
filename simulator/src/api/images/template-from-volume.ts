import type { JobRun } from '../../jobs.ts';
import type { ProgressStep } from '../../progress.ts';
import { sortBy } from '../../query/comparison.ts';
import { images } from '../../query/resources/images.ts';
import { toInventory } from '../../query/resource.ts';
import { ApiFailure, errorCode, failure, type ErrorCode } from '../../wire/error-codes.ts';
import type { BackupStorageRow, Bytes, PrimaryStorageRow, VolumeRow } from '../../world/rows.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { canAllocate, canWriteTo, notAllocated, notWritable } from './mediators.ts';
import { dataTemplate, insertImage } from './image-rows.ts';
import { checkImageTags } from './tags.ts';
import {
  endCopy,
  finishCopy,
  finishedTemplate,
  giveCapacityBack,
  takeCapacity,
  writeUnfinishedCopy,
} from './template-copies.ts';

const taskName = 'org.zstack.header.image.APICreateDataVolumeTemplateFromVolumeMsg';
const handler =
  'private void org.zstack.image.ImageManagerImpl.createDataVolumeTemplateFromVolume(org.zstack.header.image.AddImageMessage, org.zstack.header.core.ReturnValueCompletion)';
const selectStep = 'ImageManagerImpl.java: select-backup-storage (location:3/5)';
const createStep = 'ImageManagerImpl.java: create-data-volume-template-from-volume (location:5/5)';
const uploadStep = 'NfsPrimaryStorage.java: org.zstack.storage.primary.nfs.NfsPrimaryStorage$28$2 (location:2/2)';

/** domain.md §6.2: the row with its copies first, all of them `Creating`, then each backup storage on its own. */
export const createDataVolumeTemplateFromVolume = asynchronous('APICreateDataVolumeTemplateFromVolumeMsg', {
  check: (call) => {
    const { uuid, status, state } = volumeOf(call);
    if (status !== 'Ready') throw failure('SYS.1006', `volume[uuid:${uuid}] is not Ready, it's ${status}`);
    if (state !== 'Enabled') throw failure('SYS.1006', `volume[uuid:${uuid}] is not Enabled, it's ${state}`);
    checkImageTags(call.systemTags);
  },
  start: (call, run) => new TemplateMaking(call, run).start(),
});

function volumeOf({ node, given }: Call): VolumeRow {
  const uuid = given.text('volumeUuid');
  const volume = node.world.volumes.get(uuid);
  if (volume !== undefined) return volume;
  throw failure('SYS.1003', `Cannot find volume[uuid:${uuid}], it may have been deleted`);
}

/** The node has a sentence for it in both languages (image/create-data-from-volume-all-fail). */
const allFailed = (volumeUuid: string, storages: readonly string[], cause: ErrorCode): ErrorCode => ({
  ...errorCode(
    'SYS.1006',
    `failed to create data volume template from volume[uuid:${volumeUuid}] on all backup storage[uuid:[${storages.join(', ')}]]. See cause for one of errors`,
  ),
  location: createStep,
  messages: {
    code: '1003',
    message_cn: `无法在任何一个镜像服务器上成功创建数据磁盘 [uuid：${volumeUuid}] 的磁盘镜像。`,
    message_en: `Failed to create data volume image from volume [uuid: ${volumeUuid}] on any backup storage.`,
    method: 'regex',
  },
  cause,
});

class TemplateMaking {
  readonly #call: Call;
  readonly #run: JobRun;
  readonly #volume: VolumeRow;
  /** Of the bytes to copy, as the node estimates it. */
  readonly #size: Bytes;
  readonly #primary: PrimaryStorageRow | undefined;
  /** Empty: the node picks one. */
  readonly #named: readonly string[];
  readonly #progress: ProgressStep[] = [];
  readonly #made: BackupStorageRow[] = [];
  readonly #errors: ErrorCode[] = [];
  #imageUuid = '';
  #unended = 0;

  constructor(call: Call, run: JobRun) {
    this.#call = call;
    this.#run = run;
    this.#volume = volumeOf(call);
    this.#size = this.#volume.actualSize ?? this.#volume.size;
    this.#primary = call.node.world.primaryStorages.get(this.#volume.primaryStorageUuid ?? '');
    this.#named = call.given.texts('backupStorageUuids');
  }

  start(): void {
    const { node } = this.#call;
    const { uuid, format, size } = this.#volume;
    const source = { url: `volume://${uuid}`, format: format ?? 'qcow2', size, actualSize: this.#size };
    this.#imageUuid = insertImage(this.#call, this.#run, { ...dataTemplate, ...source, status: 'Creating' }, handler);
    node.jobs.reportProgress(this.#run, taskName, () => this.#progress);
    this.#tellProgress(0);
    const storages = this.#allocate();
    this.#tellProgress(30);
    this.#unended = storages.length;
    storages.forEach((storage, index) => {
      takeCapacity(node, storage.uuid, this.#size);
      writeUnfinishedCopy(node, this.#imageUuid, storage);
      this.#run.after((node.jobDurationMs * (index + 1)) / storages.length, () => this.#endCopy(storage));
    });
  }

  #tellProgress(percent: number): void {
    this.#progress.push({ percent, at: this.#call.node.world.clock.now() });
  }

  /** Those of the named ones that can take a copy, or any one that can, whether the primary storage can write to it or not. */
  #allocate(): readonly BackupStorageRow[] {
    const { backupStorages } = this.#call.node.world;
    const candidates =
      this.#named.length > 0
        ? this.#named.flatMap((uuid) => backupStorages.get(uuid) ?? [])
        : sortBy(backupStorages.all(), ({ uuid }) => uuid, false);
    const fit = candidates.filter(
      (storage) => this.#isCopiedTo(storage) && canAllocate(storage, this.#size, this.#primary?.zoneUuid),
    );
    if (fit.length > 0) return this.#named.length > 0 ? fit : fit.slice(0, 1);
    this.#call.node.world.removeImage(this.#imageUuid);
    throw new ApiFailure(this.#notAllocated());
  }

  #isCopiedTo({ uuid }: BackupStorageRow): boolean {
    return this.#call.node.copies.fateOn(uuid).fate !== 'dropped';
  }

  #notAllocated(): ErrorCode {
    if (this.#named.length === 0) {
      const cause = errorCode('BS.1003', 'unable to allocate a backup storage');
      return { ...errorCode('SYS.1006', 'cannot find proper backup storage'), location: selectStep, cause };
    }
    const errors = this.#named.map((uuid) => notAllocated(uuid, this.#size, this.#primary?.zoneUuid));
    const list = `failed to allocate all backup storage[uuid:[${this.#named.join(', ')}]]`;
    return {
      ...errorCode('SYS.1006', `${list}, a list of error: ${JSON.stringify(errors)}`),
      location: selectStep,
    };
  }

  #endCopy(storage: BackupStorageRow): void {
    const { node } = this.#call;
    const fail = (error: ErrorCode): void => {
      giveCapacityBack(node, storage.uuid, this.#size);
      this.#errors.push(error);
      this.#copyEnded();
    };
    if (this.#primary !== undefined && !canWriteTo(this.#primary, storage)) {
      fail({ ...errorCode('SYS.1000', notWritable(this.#primary, storage)), location: uploadStep, cost: '0ms' });
      return;
    }
    endCopy(node, this.#run, storage.uuid, {
      made: () => {
        this.#made.push(storage);
        this.#copyEnded();
      },
      leftCreating: () => this.#copyEnded(),
      failed: (error) => (error === null ? this.#copyEnded() : fail(error)),
    });
  }

  #copyEnded(): void {
    this.#unended -= 1;
    if (this.#unended === 0) this.#end();
  }

  /** A storage that was never allocated is no failure, so that an image can be `Ready` without a copy (image/create-data-from-volume-none-ready). */
  #end(): void {
    const { node, caller } = this.#call;
    const cause = this.#errors.at(-1);
    if (cause !== undefined && this.#errors.length === Math.max(this.#named.length, 1)) {
      node.world.removeImage(this.#imageUuid);
      this.#run.fail(allFailed(this.#volume.uuid, this.#named, cause));
      return;
    }
    for (const storage of this.#made) finishCopy(node, this.#imageUuid, storage);
    node.world.images.update(this.#imageUuid, (row) => ({ ...row, status: 'Ready', lastOpDate: node.world.now() }));
    const made = finishedTemplate(node, this.#imageUuid);
    this.#tellProgress(100);
    this.#tellProgress(100);
    this.#run.succeed({ inventory: toInventory(images, made, node.world, caller) });
  }
}
