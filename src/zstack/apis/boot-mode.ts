import { enumOf, type WordOf } from '../facts/facts.ts';

const PREFIX = 'bootMode::';

/** ZStack's ImageBootMode (`domain.md §4`). */
export type BootMode = WordOf<'ImageBootMode'> | 'UNKNOWN';

/** ZStack takes them in any case (`domain.md §2.3`). */
const BOOT_MODES = new Map<string, BootMode>(enumOf('ImageBootMode').words.map((word) => [word.toUpperCase(), word]));

/** The boot mode that a system tag tells; null where it is about something else. */
export function toBootMode(tag: string): BootMode | null {
  return tag.startsWith(PREFIX) ? (BOOT_MODES.get(tag.slice(PREFIX.length).toUpperCase()) ?? 'UNKNOWN') : null;
}

/** The boot mode that an image's system tags tell; null where none does. */
export function bootModeOf(tags: readonly { readonly tag: string | null }[]): BootMode | null {
  return tags.map(({ tag }) => (tag === null ? null : toBootMode(tag))).find((mode) => mode !== null) ?? null;
}
