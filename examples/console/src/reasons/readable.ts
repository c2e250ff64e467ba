const uuid = /\b[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b/gi;
const path = /(?:\b[a-z][a-z0-9+.-]*:\/)?(?<![\p{L}\p{N}.)])\/[^\s,;，；。'"()[\]]+/giu;
/** ZStack puts values in brackets; a list of them stands in brackets within. */
const brackets = /\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/**
 * A sentence of ZStack's without its uuids and paths, which tell people nothing.
 * @param names of what is known by its uuid: that is called by its name
 */
export function readable(text: string, names: ReadonlyMap<string, string>): string {
  const namesIn = (part: string) =>
    [...part.matchAll(uuid)].flatMap(([found]) => names.get(found.replaceAll('-', '').toLowerCase()) ?? []);
  return text
    .replaceAll(brackets, (part) => (tellsNothing(part) ? namesIn(part).map(quoted).join(', ') : part))
    .replaceAll(uuid, (part) => namesIn(part).map(quoted).join('') || '…')
    .replaceAll(path, '…')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:])/g, '')
    .trim();
}

const tellsNothing = (part: string): boolean => part.search(uuid) !== -1 || part.search(path) !== -1;

const quoted = (name: string): string => ` “${name}” `;
