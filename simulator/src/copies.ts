import type { ErrorCode } from './wire/error-codes.ts';

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

  fateOn(backupStorageUuid: string): CopyFate {
    return this.#fates.get(backupStorageUuid) ?? { fate: 'made' };
  }

  decide(backupStorageUuid: string, fate: CopyFate): void {
    this.#fates.set(backupStorageUuid, fate);
  }
}
