import type { ErrorCode } from './wire/error-codes.ts';

/** Where a copy fails that was begun (image/create-from-snapshot-all-fail). */
export const uploadStep = 'NfsPrimaryStorageFactory.java: upload-to-backup-storage (location:3/5)';

/** What becomes of a copy on one backup storage: made, failed, never made without a word, left `Creating`, or never answered. */
export type CopyFate =
  | { readonly fate: 'made' }
  | { readonly fate: 'fails'; readonly error: ErrorCode }
  | { readonly fate: 'dropped' }
  | { readonly fate: 'left-creating' }
  | { readonly fate: 'times-out' };

/** Backup storages that treat copies otherwise than well. */
export class Copies {
  readonly #fates = new Map<string, CopyFate>();
  readonly #keepers = new Set<string>();

  fateOn(backupStorageUuid: string): CopyFate {
    return this.#fates.get(backupStorageUuid) ?? { fate: 'made' };
  }

  decide(backupStorageUuid: string, fate: CopyFate): void {
    this.#fates.set(backupStorageUuid, fate);
  }

  /** From now on the bytes of a copy on it cannot be removed. */
  keepOn(backupStorageUuid: string): void {
    this.#keepers.add(backupStorageUuid);
  }

  canBeRemovedFrom(backupStorageUuid: string): boolean {
    return !this.#keepers.has(backupStorageUuid);
  }
}
