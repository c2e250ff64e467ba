/**
 * Puts values into a text's places.
 *
 * @template {string} Name
 * @param {import('./settings.ts').With<Name>} text
 * @param {Readonly<Record<Name, string | number>>} values
 */
export function fill(text, values) {
  /** @type {Readonly<Record<string, string | number>>} */
  const given = values;
  return text.replaceAll(/\{(\w+)\}/g, (place, /** @type {string} */ name) => String(given[name] ?? place));
}
