import type { Condition } from './wire/conditions.ts';
import type { Uuid } from './wire/values/uuid.ts';

/** What an image may have been made from. */
export type ImageSource = 'volume' | 'volumeSnapshot';

const SOURCE = /^(volume|volumeSnapshot):\/\/([\da-f]{32})$/i;

/** The uuid of what an image was made from, which stands in its URL; null where it is no such thing. It may be gone (`owners.md §4`). */
export function sourceOf(image: { readonly url: string | null }, kind: ImageSource): Uuid | null {
  const [, scheme = '', uuid = ''] = SOURCE.exec(image.url ?? '') ?? [];
  return scheme.toLowerCase() === kind.toLowerCase() ? uuid.toLowerCase() : null;
}

/** Images that were made from it. */
export const madeFrom = (kind: ImageSource, uuid: Uuid): Condition => ({
  name: 'url',
  holds: 'text',
  operator: 'eq',
  value: `${kind}://${uuid}`,
});
