import { isObject, type JsonObject } from './json.ts';

/** What a client decides by: their values must be the node's own, and of every other one the JSON type. */
const exactKeys = new Set(['code', 'apiTimeout', 'state', 'status', 'type', 'mediaType']);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
};

const uuidOf = (value: unknown): unknown => (isObject(value) ? value['uuid'] : undefined);

/** The class of each object, whatever the order of rows: `inventories[0].refs[1]` and `inventories[1].refs[0]` are alike. */
const classesOf = (schema: unknown): string =>
  Object.entries(isObject(schema) ? schema : {})
    .map(([path, name]) => `${path.replace(/\[\d+\]/g, '[]')} ${String(name)}`)
    .sort()
    .join(', ');

/** Rows are paired by their uuid where both sides have it, anything else by its place. */
function differencesOfLists(recorded: readonly unknown[], got: readonly unknown[], path: string): readonly string[] {
  const byUuid = new Map(got.map((row) => [uuidOf(row), row]));
  const paired = recorded.some((row) => uuidOf(row) !== undefined && byUuid.has(uuidOf(row)));
  const differing = recorded.length === got.length ? [] : [`${path}: ${recorded.length} elements, but ${got.length}`];
  return [
    ...differing,
    ...recorded.flatMap((row, index) => {
      const other = paired ? byUuid.get(uuidOf(row)) : got[index];
      if (other === undefined) return paired ? [`${path}: ${String(uuidOf(row))} is missing`] : [];
      return differences(row, other, `${path}[${index}]`);
    }),
  ];
}

function differencesOfObjects(recorded: JsonObject, got: JsonObject, path: string): readonly string[] {
  const missing = Object.keys(recorded).filter((key) => !(key in got));
  const added = Object.keys(got).filter((key) => !(key in recorded));
  return [
    ...missing.map((key) => `${path}.${key} is missing`),
    ...added.map((key) => `${path}.${key} is not the node's: ${JSON.stringify(got[key]).slice(0, 200)}`),
    ...Object.keys(recorded)
      .filter((key) => key in got)
      .flatMap((key) => {
        const [expected, actual] = [recorded[key], got[key]];
        if (key === 'schema') {
          const [classes, gotClasses] = [classesOf(expected), classesOf(actual)];
          return classes === gotClasses ? [] : [`${path}.schema: ${classes}, but ${gotClasses}`];
        }
        if (exactKeys.has(key) && JSON.stringify(expected) !== JSON.stringify(actual)) {
          return [`${path}.${key}: ${JSON.stringify(expected)}, but ${JSON.stringify(actual)}`];
        }
        return differences(expected, actual, `${path}.${key}`);
      }),
  ];
}

/** In what an answer differs from the recorded one: keys at every level, JSON types, flags, codes and states; not texts, times, uuids and sizes. */
export function differences(recorded: unknown, got: unknown, path = 'body'): readonly string[] {
  if (typeOf(recorded) !== typeOf(got)) {
    return [`${path}: ${typeOf(recorded)}, but ${typeOf(got)} ${JSON.stringify(got).slice(0, 200)}`];
  }
  if (Array.isArray(recorded) && Array.isArray(got)) return differencesOfLists(recorded, got, path);
  if (isObject(recorded) && isObject(got)) return differencesOfObjects(recorded, got, path);
  if (typeof recorded === 'boolean' && recorded !== got) return [`${path}: ${recorded}, but ${String(got)}`];
  return [];
}
