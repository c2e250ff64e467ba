import { Inventory, isWireList, type WireObject, type WireValue } from './inventory.ts';
import { Timestamp } from './timestamps.ts';

const escaped = /[<>&='\u2028\u2029]/g;

/** A JSON string with the escapes of Gson's HTML-safe writer, such as `\u003d` for `=`. */
function writeText(text: string): string {
  return JSON.stringify(text).replace(
    escaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Writes JSON as the node's Gson does: null fields are left out, 64-bit numbers keep every digit,
 * `=`, `<`, `>`, `&` and `'` are escaped (wire.md §2).
 */
export function writeJson(value: WireValue, writeTimestamp: (timestamp: Timestamp) => string): string {
  const writeFields = (fields: WireObject): string => {
    let written = '';
    for (const [name, field] of Object.entries(fields)) {
      if (field === null || field === undefined) continue;
      written += `${written === '' ? '' : ','}${writeText(name)}:${write(field)}`;
    }
    return `{${written}}`;
  };
  const write = (part: WireValue): string => {
    if (part === null || part === undefined) return 'null';
    if (typeof part === 'string') return writeText(part);
    if (typeof part !== 'object') return String(part);
    if (part instanceof Timestamp) return writeText(writeTimestamp(part));
    if (part instanceof Inventory) return writeFields(part.fields);
    return isWireList(part) ? `[${part.map(write).join(',')}]` : writeFields(part);
  };
  return write(value);
}
