export const NOBODY = 'f'.repeat(32);

/** One of a run's backup storages. */
export interface Storage {
  readonly uuid: string;
  /** One of the type sftp can make no exports. */
  readonly isSftp: boolean;
}

/** What an account has before its first step. */
export interface Beginning {
  readonly storages: readonly Storage[];
  readonly primaryStorageUuid: string;
  /** Of a data volume. */
  readonly volumeUuid: string;
  readonly rootVolumeUuid: string;
  /** Of a snapshot of the data volume. */
  readonly snapshotUuid: string;
  /** Of a data volume template on all storages. */
  readonly templateUuid: string;
}

interface Copy {
  readonly status: 'READY' | 'DELETED';
  readonly isExported: boolean;
}

interface Image {
  readonly name: string;
  readonly state: 'ENABLED' | 'DISABLED';
  readonly mediaType: string;
  readonly copies: ReadonlyMap<string, Copy>;
  readonly tags: ReadonlySet<string>;
}

/** What is told of an action on an image that is not there. */
const NO_IMAGE = 'ResourceActionRefused GATEWAY.IMAGE_NOT_FOUND';
const NO_COPY = 'ResourceActionRefused GATEWAY.COPY_NOT_FOUND';
const NO_RESOURCE = 'ResourceActionRefused GATEWAY.RESOURCE_NOT_FOUND';

/**
 * What an account has, and what becomes of it: the whole life of images, with what they are made from and what is made of
 * them. Each method does one thing, and tells what a caller is to be told of it: the member of the payload, and the error's code.
 */
export class Life {
  readonly storages: readonly Storage[];
  readonly primaryStorageUuid: string;
  /** Whatever was here, oldest first: what is gone can be named too. */
  readonly named: Readonly<Record<'images' | 'volumes' | 'rootVolumes' | 'snapshots', string[]>>;
  readonly #images = new Map<string, Image>();
  readonly #volumes = new Map<string, { readonly rootImageUuid: string | null }>();
  readonly #snapshots = new Map<string, { readonly parentUuid: string | null }>();

  constructor({ storages, primaryStorageUuid, volumeUuid, rootVolumeUuid, snapshotUuid, templateUuid }: Beginning) {
    this.storages = storages;
    this.primaryStorageUuid = primaryStorageUuid;
    this.named = { images: [], volumes: [volumeUuid], rootVolumes: [rootVolumeUuid], snapshots: [] };
    for (const uuid of [volumeUuid, rootVolumeUuid]) this.#volumes.set(uuid, { rootImageUuid: null });
    this.createSnapshot(snapshotUuid, null);
    const template = { name: 'template', mediaType: 'DATA_VOLUME_TEMPLATE' };
    this.createImage(
      templateUuid,
      null,
      template,
      storages.map(({ uuid }) => uuid),
    );
  }

  storageAt(index: number): Storage {
    return this.storages[index] ?? { uuid: NOBODY, isSftp: false };
  }

  /** @param sourceUuid the volume or snapshot that it is made from; null for an addition */
  createImage(uuid: string, sourceUuid: string | null, made: Pick<Image, 'name' | 'mediaType'>, on: readonly string[]) {
    if (sourceUuid !== null && !this.#volumes.has(sourceUuid) && !this.#snapshots.has(sourceUuid))
      return 'ImageCreationFailed SYS.1003';
    const copies = new Map(on.map((storage) => [storage, { status: 'READY', isExported: false }] as const));
    this.named.images.push(uuid);
    this.#images.set(uuid, { ...made, state: 'ENABLED', copies, tags: new Set() });
    return 'ImageCreated';
  }

  changeImage(uuid: string, change: Partial<Pick<Image, 'name' | 'state'>>): string {
    const image = this.#images.get(uuid);
    if (image === undefined) return NO_IMAGE;
    this.#images.set(uuid, { ...image, ...change });
    return 'ImageChanged';
  }

  /** Of all copies, or of those on the storages. */
  deleteImage(uuid: string, storages: readonly string[] | undefined): string {
    const image = this.#images.get(uuid);
    if (image === undefined) return NO_IMAGE;
    const meant = [...image.copies.keys()].filter((storage) => storages?.includes(storage) ?? true);
    if (meant.length === 0) return NO_COPY;
    this.#changeCopies(uuid, image, meant, { status: 'DELETED' });
    return 'ImageRemoved';
  }

  recoverImage(uuid: string, storages: readonly string[] | undefined): string {
    return this.#withDeletedCopies(uuid, storages, (image, deleted) => {
      this.#changeCopies(uuid, image, deleted, { status: 'READY' });
      return 'ImageChanged';
    });
  }

  /** With its last copy an image goes, and its tags with it. */
  expungeImage(uuid: string, storages: readonly string[] | undefined): string {
    return this.#withDeletedCopies(uuid, storages, (image, deleted) => {
      const copies = new Map([...image.copies].filter(([storage]) => !deleted.includes(storage)));
      if (copies.size === 0) this.#images.delete(uuid);
      else this.#images.set(uuid, { ...image, copies });
      return 'ImageRemoved';
    });
  }

  exportImage(uuid: string, storage: Storage): string {
    return this.#onOneCopy(uuid, storage, { isExported: true }, 'ImageExported');
  }

  deleteExport(uuid: string, storage: Storage): string {
    return this.#onOneCopy(uuid, storage, { isExported: false }, 'ImageChanged');
  }

  createTag(uuid: string, tag: string): string {
    const image = this.#images.get(uuid);
    if (image === undefined) return NO_RESOURCE;
    this.#images.set(uuid, { ...image, tags: new Set([...image.tags, tag]) });
    return 'TagsCreated';
  }

  deleteTag(uuid: string, tag: string): string {
    const image = this.#images.get(uuid);
    if (image?.tags.has(tag) !== true) return NO_RESOURCE;
    this.#images.set(uuid, { ...image, tags: new Set([...image.tags].filter((other) => other !== tag)) });
    return 'TagDeleted';
  }

  createVolume(uuid: string, imageUuid: string): string {
    const image = this.#images.get(imageUuid);
    if (image === undefined) return 'ResourceActionFailed SYS.1003';
    if (image.mediaType !== 'DATA_VOLUME_TEMPLATE') return 'ResourceActionFailed SYS.1007';
    if (image.state !== 'ENABLED' || statusOf(image) !== 'READY') return 'ResourceActionFailed SYS.1006';
    this.named.volumes.push(uuid);
    this.#volumes.set(uuid, { rootImageUuid: imageUuid });
    return 'VolumeCreated';
  }

  /** @param parentUuid the snapshot that it builds on, as the cloud tells */
  createSnapshot(uuid: string, parentUuid: string | null): string {
    this.named.snapshots.push(uuid);
    this.#snapshots.set(uuid, { parentUuid });
    return 'VolumeSnapshotCreated';
  }

  /** With all that build on it. */
  deleteSnapshot(uuid: string): string {
    if (!this.#snapshots.delete(uuid)) return NO_RESOURCE;
    for (const [other, { parentUuid }] of this.#snapshots) if (parentUuid === uuid) this.deleteSnapshot(other);
    return 'VolumeSnapshotRemoved';
  }

  /** All that the account sees. */
  seen(): object {
    return {
      images: Object.fromEntries(
        [...this.#images].map(([uuid, image]) => [
          uuid,
          {
            name: image.name,
            state: image.state,
            mediaType: image.mediaType,
            status: statusOf(image),
            copies: Object.fromEntries(image.copies),
            tags: [...image.tags].toSorted(),
          },
        ]),
      ),
      volumes: Object.fromEntries(this.#volumes),
      snapshots: Object.fromEntries(this.#snapshots),
    };
  }

  #changeCopies(uuid: string, image: Image, storages: readonly string[], change: Partial<Copy>): void {
    const copies = [...image.copies].map(
      ([storage, copy]) => [storage, storages.includes(storage) ? { ...copy, ...change } : copy] as const,
    );
    this.#images.set(uuid, { ...image, copies: new Map(copies) });
  }

  #withDeletedCopies(
    uuid: string,
    storages: readonly string[] | undefined,
    act: (image: Image, deleted: readonly string[]) => string,
  ): string {
    const image = this.#images.get(uuid);
    if (image === undefined) return NO_IMAGE;
    const meant = [...image.copies].filter(([storage]) => storages?.includes(storage) ?? true);
    if (meant.length === 0) return NO_COPY;
    const deleted = meant.filter(([, { status }]) => status === 'DELETED').map(([storage]) => storage);
    return deleted.length === 0 ? 'ResourceActionRefused GATEWAY.COPY_NOT_DELETED' : act(image, deleted);
  }

  #onOneCopy(uuid: string, { uuid: storage, isSftp }: Storage, change: Partial<Copy>, done: string): string {
    const image = this.#images.get(uuid);
    if (image === undefined) return NO_IMAGE;
    if (!image.copies.has(storage)) return NO_COPY;
    if (isSftp) return 'ResourceActionRefused GATEWAY.STORAGE_CANNOT';
    this.#changeCopies(uuid, image, [storage], change);
    return done;
  }
}

/** As long as one copy can be used the image can. */
const statusOf = ({ copies }: Image): 'READY' | 'DELETED' =>
  [...copies.values()].some(({ status }) => status === 'READY') ? 'READY' : 'DELETED';
