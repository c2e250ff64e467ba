import {
  bodyKeyOf,
  canMeet,
  parametersOf,
  pathsOf,
  pick,
  type RecordedApi,
  type RecordedFacts,
  type RecordedType,
  shapeOf,
  timeoutSecondsOf,
} from './recorded-facts.ts';

const keptOfFields = ['type', 'enum', 'nullable', 'refersTo', 'queryable'];

/** What the client uses of an API: enough to send a request, and to check its arguments before. */
export function clientApi(name: string, api: RecordedApi, facts: RecordedFacts): unknown {
  const { method, sync, kind, inventory } = api;
  return {
    method,
    paths: pathsToUse(name, api, facts),
    bodyKey: bodyKeyOf(api),
    sync,
    kind,
    timeoutSeconds: timeoutSecondsOf(api),
    inventory,
    parameters: parametersOf(api, facts, 'client'),
  };
}

/**
 * ZStack runs the only API of a path whatever the method is, so a GET may go only where every API that the path could meet is
 * one of several that has a GET.
 * @throws Error for a GET that has no such path
 */
function pathsToUse(name: string, api: RecordedApi, { apis }: RecordedFacts): readonly string[] {
  const paths = pathsOf(api);
  if (api.method !== 'GET') return paths;
  const others = Object.values(apis).flatMap((other) => pathsOf(other).map((path) => ({ path, method: other.method })));
  const harmless = paths.filter((path) =>
    others
      .filter((other) => canMeet(path, other.path))
      .every((met) => others.some(({ path: same, method }) => method === 'GET' && shapeOf(same) === shapeOf(met.path))),
  );
  // a list is read by conditions, never by a uuid in its path
  const used = api.kind === 'query' ? harmless.slice(0, 1) : harmless;
  if (used.length === 0) throw new Error(`A GET of ${name} could run another API: it has no path that is its own.`);
  return used;
}

/** What the client uses of an inventory: its fields, those of its subtypes, and the joins that a condition can name. */
export function clientInventory(type: RecordedType, { types }: RecordedFacts): unknown {
  const { fields = {}, subtypes = [], expandedQueries = {}, expandedAliases = {} } = type;
  const ofSubtypes = Object.assign({}, ...subtypes.map((subtype) => types[subtype]?.fields ?? {})) as typeof fields;
  const own = Object.entries(ofSubtypes).filter(([field]) => !(field in fields));
  const visible = Object.entries(expandedQueries).filter(([, link]) => !link.endsWith('(hidden)'));
  return {
    fields: fieldsOf(Object.entries(fields)),
    ...(own.length === 0 ? {} : { subtypeFields: fieldsOf(own) }),
    joins: [...visible.map(([join]) => join), ...Object.keys(expandedAliases)].sort(),
  };
}

function fieldsOf(fields: readonly (readonly [string, string | Readonly<Record<string, unknown>>])[]): unknown {
  return Object.fromEntries(
    fields.flatMap(([name, recorded]) => {
      const traits = typeof recorded === 'string' ? { type: recorded } : recorded;
      if ('noSee' in traits) return [];
      const [, word] = /^enum (\w+)$/.exec(String(traits['type'])) ?? [];
      const read = word === undefined ? traits : { ...traits, type: 'String', enum: word };
      return [[name, pick(read, keptOfFields)] as const];
    }),
  );
}

/** The enums that the fields of the inventories and of their subtypes hold. */
export function enumsOf(inventories: readonly RecordedType[], { types }: RecordedFacts): readonly string[] {
  const all = inventories.flatMap((type) => [type, ...(type.subtypes ?? []).map((name) => types[name] ?? {})]);
  const fields = all.flatMap(({ fields = {} }) => Object.values(fields));
  return fields.flatMap((field) => {
    if (typeof field === 'string') return [];
    const word = field['enum'] ?? /^enum (\w+)$/.exec(String(field['type']))?.[1];
    return typeof word === 'string' ? [word] : [];
  });
}
