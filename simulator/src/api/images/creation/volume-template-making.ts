import type { JobRun } from '../../../job-run.ts';
import type { ProgressStep } from '../../../progress.ts';
import { sortBy } from '../../../query/comparison.ts';
import { images } from '../../../query/resources/images.ts';
import { toInventory } from '../../../query/resource.ts';
import { ApiFailure, errorCode, failure, type ErrorCode } from '../../../wire/error-codes.ts';
import type { BackupStorageRow, Bytes, PrimaryStorageRow, VolumeRow } from '../../../world/rows.ts';
import type { Call } from '../../declaration.ts';
import { insertImage, type KindOfImage } from './image-rows.ts';
import { canAllocate, canWriteTo, notAllocated, notWritable } from '../mediators.ts';
import {
  endCopy,
  finishCopy,
  finishedTemplate,
  giveCapacityBack,
  removeCopy,
  takeCapacity,
  writeUnfinishedCopy,
} from '../template-copies.ts';

/** How many of the storages of a template went what way. */
interface Tally {
  /** 0: the node picked one. */
  readonly named: number;
  readonly allocated: number;
  readonly failed: number;
}

/** In what the APIs differ that make a template of a volume (domain.md §6.2). */
export interface VolumeTemplate {
  readonly taskName: string;
  /** The parameter that names the volume. */
  readonly parameter: string;
  /** The method of the node in which the database's refusal is not caught. */
  readonly handler: string;
  readonly kindOf: (call: Call, volume: VolumeRow) => KindOfImage;
  /** The percentages that it tells when the copies are done. */
  readonly lastSteps: readonly number[];
  /** Whether a copy that fails leaves its ref behind. */
  readonly leavesFailedCopies: boolean;
  /** Whether the image's uuid is free again when nothing came of it (domain.md §6.1). */
  readonly freesUuid: boolean;
  readonly isFailure: (tally: Tally) => boolean;
  /** Why a copy fails that the primary storage could write; undefined where it does not. */
  readonly refusesCopy?: (call: Call, volume: VolumeRow, storage: BackupStorageRow) => ErrorCode | undefined;
  readonly allFailed: (volume: VolumeRow, named: readonly string[], cause: ErrorCode) => ErrorCode;
  /** @param errors one for each storage that was named; none where none was */
  readonly noneAllocated: (named: readonly string[], errors: readonly ErrorCode[]) => ErrorCode;
}

const uploadStep = 'NfsPrimaryStorage.java: org.zstack.storage.primary.nfs.NfsPrimaryStorage$28$2 (location:2/2)';

export function volumeOf({ node, given }: Call, { parameter }: Pick<VolumeTemplate, 'parameter'>): VolumeRow {
  const uuid = given.text(parameter);
  const volume = node.world.volumes.get(uuid);
  if (volume !== undefined) return volume;
  throw failure('SYS.1003', `Cannot find volume[uuid:${uuid}], it may have been deleted`);
}

/** The row with its copies first, all of them `Creating`, then each backup storage on its own. */
export class VolumeTemplateMaking {
  readonly #call: Call;
  readonly #run: JobRun;
  readonly #template: VolumeTemplate;
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
  #allocated = 0;
  #unended = 0;

  constructor(call: Call, run: JobRun, template: VolumeTemplate) {
    this.#call = call;
    this.#run = run;
    this.#template = template;
    this.#volume = volumeOf(call, template);
    this.#size = this.#volume.actualSize ?? this.#volume.size;
    this.#primary = call.node.world.primaryStorages.get(this.#volume.primaryStorageUuid ?? '');
    this.#named = call.given.texts('backupStorageUuids');
  }

  start(): void {
    const { node } = this.#call;
    const { taskName, kindOf, handler } = this.#template;
    const { uuid, format, size } = this.#volume;
    const made = {
      url: `volume://${uuid}`,
      format: format ?? 'qcow2',
      size,
      actualSize: this.#size,
      status: 'Creating',
    };
    const row = { ...kindOf(this.#call, this.#volume), ...made };
    this.#imageUuid = insertImage(this.#call, this.#run, row, handler);
    node.jobs.reportProgress(this.#run, taskName, () => this.#progress);
    this.#tellProgress(0);
    const storages = this.#allocate();
    this.#tellProgress(30);
    this.#allocated = storages.length;
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
    this.#discard();
    const errors = this.#named.map((uuid) => notAllocated(uuid, this.#size, this.#primary?.zoneUuid));
    throw new ApiFailure(this.#template.noneAllocated(this.#named, errors));
  }

  #isCopiedTo({ uuid }: BackupStorageRow): boolean {
    return this.#call.node.copies.fateOn(uuid).fate !== 'dropped';
  }

  #discard(): void {
    const { world } = this.#call.node;
    world.removeImage(this.#imageUuid);
    if (this.#template.freesUuid) world.reuseImage(this.#imageUuid);
  }

  #endCopy(storage: BackupStorageRow): void {
    const { node } = this.#call;
    const fail = (error: ErrorCode): void => {
      giveCapacityBack(node, storage.uuid, this.#size);
      if (!this.#template.leavesFailedCopies) removeCopy(node, this.#imageUuid, storage);
      this.#errors.push(error);
      this.#copyEnded();
    };
    if (this.#primary !== undefined && !canWriteTo(this.#primary, storage)) {
      fail({ ...errorCode('SYS.1000', notWritable(this.#primary, storage)), location: uploadStep, cost: '0ms' });
      return;
    }
    const refused = this.#template.refusesCopy?.(this.#call, this.#volume, storage);
    if (refused !== undefined) {
      fail({ ...refused, location: uploadStep });
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

  #end(): void {
    const { node, caller } = this.#call;
    const { isFailure, allFailed, lastSteps } = this.#template;
    const cause = this.#errors.at(-1);
    const tally = { named: this.#named.length, allocated: this.#allocated, failed: this.#errors.length };
    if (cause !== undefined && isFailure(tally)) {
      this.#discard();
      this.#run.fail(allFailed(this.#volume, this.#named, cause));
      return;
    }
    for (const storage of this.#made) finishCopy(node, this.#imageUuid, storage);
    node.world.images.update(this.#imageUuid, (row) => ({ ...row, status: 'Ready', lastOpDate: node.world.now() }));
    const made = finishedTemplate(node, this.#imageUuid);
    for (const percent of lastSteps) this.#tellProgress(percent);
    this.#run.succeed({ inventory: toInventory(images, made, node.world, caller) });
  }
}
