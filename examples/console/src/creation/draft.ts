import { stored, useStored } from '../stored.ts';
import type { Attempt } from './attempts.ts';

/** What was chosen of a snapshot. */
export interface ChosenSnapshot {
  readonly uuid: string;
  readonly name: string;
}

/** The form as it is filled in. It stays while the user looks elsewhere. */
export interface Draft {
  readonly snapshot: ChosenSnapshot | null;
  /** Names by uuid. */
  readonly storages: ReadonlyMap<string, string>;
  readonly name: string;
  readonly description: string;
  /** As they are typed, separated by commas. */
  readonly tags: string;
}

const empty: Draft = { snapshot: null, storages: new Map(), name: '', description: '', tags: '' };
const draft = stored(empty);

export const useDraft = (): Draft => useStored(draft);
export const changeDraft = (change: Partial<Draft>): void => draft.set({ ...draft.get(), ...change });
export const emptyDraft = (): void => draft.set(empty);

/** The form as it was for an earlier attempt. */
export function fillDraftFrom({ input, snapshotName, storageNames }: Attempt): void {
  draft.set({
    snapshot: { uuid: input.snapshotUuid, name: snapshotName },
    storages: new Map(input.backupStorageUuids.map((uuid, index) => [uuid, storageNames[index] ?? uuid])),
    name: input.name,
    description: input.description ?? '',
    tags: input.userTags.join(', '),
  });
}
