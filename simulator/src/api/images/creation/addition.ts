import type { JobRun } from '../../../job-run.ts';
import { growingProgress } from '../../../progress.ts';
import { images } from '../../../query/resources/images.ts';
import { systemTags } from '../../../query/resources/tags.ts';
import { toInventory } from '../../../query/resource.ts';
import { errorCode, failure, type ErrorCode } from '../../../wire/error-codes.ts';
import { Inventory } from '../../../wire/inventory.ts';
import { gibibyte, imageBackupStorageRef } from '../../../world/defaults.ts';
import type { BackupStorageRow, Bytes, ImageRow } from '../../../world/rows.ts';
import { asynchronous, type Call } from '../../declaration.ts';
import { checkQuota } from './quota.ts';
import { checkAddition, formatOf, mediaTypeOf, urlOf } from './addition-rules.ts';
import { insertImage, type KindOfImage } from './image-rows.ts';
import { endCopy, finishCopy, takeCapacity } from '../template-copies.ts';

const api = 'org.zstack.header.image.APIAddImageMsg';
const handler =
  'private void org.zstack.image.ImageManagerImpl.handle(org.zstack.header.image.APIAddImageMsg, org.zstack.core.Platform)';

/** What the node stores of the platforms that it takes (domain.md §7). */
const storedPlatforms: Readonly<Record<string, string>> = { Paravirtualization: 'Other', WindowsVirtio: 'Windows' };

function kindOf({ given }: Call): KindOfImage {
  const asked = given.textOrNull('platform');
  const mediaType = mediaTypeOf(given);
  const isData = mediaType === 'DataVolumeTemplate';
  const platform = asked === null ? (isData ? null : 'Linux') : (storedPlatforms[asked] ?? asked);
  return {
    mediaType,
    platform,
    guestOsType: given.textOrNull('guestOsType') ?? (isData ? null : platform),
    architecture: given.textOrNull('architecture') ?? (isData ? null : 'x86_64'),
    system: given.flag('system'),
    virtio: given.value('virtio') !== false,
  };
}

/** domain.md §6.3: the row with its copies first, all of them `Downloading`; one that fails fails the whole. */
export const addImage = asynchronous('APIAddImageMsg', {
  check: (call) => {
    checkQuota(call, { 'image.num': 1 });
    checkAddition(call);
  },
  start: (call, run) => new Addition(call, run).start(),
});

class Addition {
  readonly #call: Call;
  readonly #run: JobRun;
  readonly #storages: readonly BackupStorageRow[];
  readonly #url: string;
  readonly #errors: ErrorCode[] = [];
  readonly #imageUuid: string;
  #unended: number;

  constructor(call: Call, run: JobRun) {
    const { world, database } = call.node;
    this.#call = call;
    this.#run = run;
    this.#url = database.toStored(urlOf(call.given));
    // One that is not connected, or full, is left out without a word.
    this.#storages = call.given.texts('backupStorageUuids').flatMap((uuid) => {
      const storage = world.backupStorages.get(uuid);
      const isLeftOut = call.node.copies.fateOn(uuid).fate === 'dropped';
      return storage?.status === 'Connected' && storage.availableCapacity > 0 && !isLeftOut ? [storage] : [];
    });
    this.#unended = this.#storages.length;
    world.reuseImage(call.given.textOrNull('resourceUuid') ?? '');
    const made = { url: this.#url, format: formatOf(call.given) ?? '', size: 0, actualSize: 0, status: 'Downloading' };
    this.#imageUuid = insertImage(call, run, { ...kindOf(call), ...made }, handler);
  }

  start(): void {
    const { node } = this.#call;
    const { world, jobs, jobDurationMs } = node;
    const refused = this.#storages.flatMap((storage) => this.#refusalOf(storage) ?? []);
    const waits = this.#url.startsWith('upload://') && refused.length === 0;
    world.images.update(this.#imageUuid, (row) => ({
      ...row,
      backupStorageRefs: this.#storages.map((storage) =>
        imageBackupStorageRef(world, row, storage, {
          status: 'Downloading',
          installPath: waits ? this.#expectUpload(storage) : '',
        }),
      ),
    }));
    if (waits) {
      this.#succeed();
      return;
    }
    if (refused.length > 0 || this.#storages.length === 0) {
      this.#errors.push(...refused);
      this.#run.after(0, () => this.#fail());
      return;
    }
    jobs.reportProgress(this.#run, api, growingProgress(world.clock.now(), jobDurationMs));
    this.#storages.forEach((storage, index) => {
      this.#run.after((jobDurationMs * (index + 1)) / this.#storages.length, () => this.#endCopy(storage));
    });
  }

  #refusalOf({ uuid, state, type }: BackupStorageRow): ErrorCode | undefined {
    if (state !== 'Enabled') {
      const message = 'message[org.zstack.header.storage.backup.DownloadImageMsg]';
      return errorCode('SYS.1006', `backup storage cannot proceed ${message} because its state is ${state}`);
    }
    if (type !== 'SftpBackupStorage' || !this.#url.startsWith('upload://')) return undefined;
    return errorCode('SYS.1006', `SFTP backup storage doesn't support scheme[upload] in url[${this.#url}] (${uuid})`);
  }

  #expectUpload(storage: BackupStorageRow): string {
    const { node } = this.#call;
    return node.uploads.expect({
      received: (bytes) => {
        this.#writeCopy(storage, { size: bytes, actualSize: bytes });
        return node.world.images.has(this.#imageUuid);
      },
      givenUp: () => node.world.removeImage(this.#imageUuid),
    });
  }

  #endCopy(storage: BackupStorageRow): void {
    const end = (): void => {
      this.#unended -= 1;
      if (this.#unended > 0) return;
      if (this.#errors.length > 0) this.#fail();
      else this.#succeed();
    };
    endCopy(this.#call.node, this.#run, storage.uuid, {
      made: () => {
        this.#writeCopy(storage, { size: 20 * gibibyte, actualSize: 2 * gibibyte });
        end();
      },
      leftCreating: end,
      failed: (error) => {
        this.#errors.push(error ?? errorCode('SYS.1006', 'the download failed'));
        end();
      },
    });
  }

  /** The image is ready with the last of its copies. */
  #writeCopy(storage: BackupStorageRow, sizes: { readonly size: Bytes; readonly actualSize: Bytes }): void {
    const { node } = this.#call;
    const { world } = node;
    takeCapacity(node, storage.uuid, sizes.actualSize);
    finishCopy(node, this.#imageUuid, storage);
    world.images.update(this.#imageUuid, (row) => {
      const isReady = row.backupStorageRefs.every(({ status }) => status === 'Ready');
      const ready = { status: 'Ready', url: withoutPassword(row.url), lastOpDate: world.now() };
      return { ...row, ...sizes, ...(isReady ? ready : {}) };
    });
  }

  #fail(): void {
    const { node, given } = this.#call;
    const [cause] = this.#errors;
    node.world.removeImage(this.#imageUuid);
    const list = this.#storages.map(({ uuid }) => uuid).join(', ');
    const text = `Failed to download image[name:${given.text('name')}] on all backup storage[${list}].`;
    this.#run.fail({ ...errorCode('SYS.1002', text), ...(cause === undefined ? {} : { cause }) });
  }

  #succeed(): void {
    const made = this.#call.node.world.images.get(this.#imageUuid);
    if (made === undefined) throw failure('SYS.1006', `image [uuid:${this.#imageUuid}] has been deleted`);
    this.#run.succeed({ inventory: this.#inventoryOf(made) });
  }

  /** With its system tags, where it has some (image/add-aarch64). */
  #inventoryOf(made: ImageRow): Inventory {
    const { node, caller } = this.#call;
    const { javaClass, fields } = toInventory(images, made, node.world, caller);
    const tags = node.world.systemTags.all().filter(({ resourceUuid }) => resourceUuid === made.uuid);
    const told = tags.map((tag) => toInventory(systemTags, tag, node.world, caller));
    return new Inventory(javaClass, told.length === 0 ? fields : { ...fields, systemTags: told });
  }
}

/** Once the bytes are there, the password that brought them is hidden (domain.md §3.1). */
const withoutPassword = (url: string): string => url.replace(/(:\/\/[^/:@]*):[^/@]*@/, '$1:*****@');
