/** Bounds of the gateway's own, where ZStack's classes set none. */

/** What the database's column holds of a tag. */
export const LONGEST_TAG = 2048;

/** Characters of all tags that are asked for together: each of their jobs has them in its id. */
export const LONGEST_TAGS = 8192;

/**
 * Of these resources a list names each once, however often the caller does: ZStack would write the same copy twice (`domain.md §7`),
 * or note the same sharing twice.
 */
export const NAMED_ONCE: ReadonlySet<string> = new Set(['BackupStorageVO', 'AccountVO', 'ResourceVO']);

/** Lists that every message takes beside its own parameters (`wire.md §1`). */
export const TAG_LISTS: ReadonlySet<string> = new Set(['systemTags', 'userTags']);
