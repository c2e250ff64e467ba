import { LRUCache } from 'lru-cache';
import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { isAnsweredByLoader } from './answered-by-loader.ts';
import { rootNode, selectedFields } from './selected-fields.ts';

/** The fields that a whole operation selects, by the name of their type. */
export interface LookAhead {
  /** Wherever the type is reached. */
  selected(typeName: string): ReadonlySet<string>;
  /** Where it is reached through a loader: one field set for all of the loader's rows. */
  loaded(typeName: string): ReadonlySet<string>;
  /** What `find` makes of it for one thing, found out once: the same list for each request. */
  columns<Of extends object>(find: FindColumns<Of>, of: Of): readonly string[];
}

export type FindColumns<Of extends object> = (of: Of, ahead: LookAhead) => readonly string[];

/** What of a running operation tells what it selects. */
export type RunningOperation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation' | 'variableValues'>;

const known = new WeakMap<OperationDefinitionNode, LRUCache<string, LookAhead>>();
const REMEMBERED = 8;

/** Looks ahead over the whole operation, once for each outcome of its conditions. */
export function lookAhead(info: RunningOperation): LookAhead {
  const { operation, variableValues } = info;
  const conditions = conditionsIn(variableValues);
  const ofOperation = known.get(operation) ?? new LRUCache<string, LookAhead>({ max: REMEMBERED });
  known.set(operation, ofOperation);
  const seen = ofOperation.get(conditions);
  if (seen !== undefined) return seen;
  const looked = look(info);
  ofOperation.set(conditions, looked);
  return looked;
}

/** All that can make outcomes of `@include` and `@skip` differ, as one text. */
function conditionsIn(variables: RunningOperation['variableValues']): string {
  let text = '';
  for (const name in variables) {
    const value = variables[name];
    if (typeof value === 'boolean') text += `${name}:${value} `;
  }
  return text;
}

function look(info: RunningOperation): LookAhead {
  const { schema, operation } = info;
  const selected = new FieldNames();
  const loaded = new FieldNames();
  /** The nodes below which a type was looked at already: a fragment is, however often it is spread. */
  const done = new Map<string, WeakSet<FieldNode>>();

  const ahead: { type: GraphQLObjectType; nodes: readonly FieldNode[]; byLoader: boolean }[] = [];
  const root = schema.getRootType(operation.operation);
  if (root) ahead.push({ type: root, nodes: [rootNode(operation)], byLoader: false });
  // A list of what is still to be looked at, since an operation may be nested deeper than a stack.
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { type, nodes, byLoader } = next;
    const key = `${type.name} ${byLoader}`;
    const before = done.get(key) ?? new WeakSet<FieldNode>();
    done.set(key, before);
    const fresh = nodes.filter((node) => !before.has(node));
    for (const node of fresh) before.add(node);
    for (const [name, below] of selectedFields(info, type.name, fresh)) {
      selected.add(type.name, name);
      if (byLoader) loaded.add(type.name, name);
      const field = type.getFields()[name];
      if (field === undefined) continue;
      const target = getNamedType(field.type);
      const objects = isObjectType(target) ? [target] : isAbstractType(target) ? schema.getPossibleTypes(target) : [];
      for (const object of objects) ahead.push({ type: object, nodes: below, byLoader: isAnsweredByLoader(field) });
    }
  }
  return new WholeSelection(selected, loaded);
}

class WholeSelection implements LookAhead {
  readonly #selected: FieldNames;
  readonly #loaded: FieldNames;
  readonly #columns = new Map<unknown, Map<object, readonly string[]>>();

  constructor(selected: FieldNames, loaded: FieldNames) {
    this.#selected = selected;
    this.#loaded = loaded;
  }

  selected(typeName: string): ReadonlySet<string> {
    return this.#selected.of(typeName);
  }

  loaded(typeName: string): ReadonlySet<string> {
    return this.#loaded.of(typeName);
  }

  columns<Of extends object>(find: FindColumns<Of>, of: Of): readonly string[] {
    const known = this.#columns.get(find)?.get(of);
    if (known !== undefined) return known;
    const found = find(of, this);
    const ofFinder = this.#columns.get(find) ?? new Map<object, readonly string[]>();
    this.#columns.set(find, ofFinder);
    ofFinder.set(of, found);
    return found;
  }
}

const NONE: ReadonlySet<string> = new Set();

class FieldNames {
  readonly #names = new Map<string, Set<string>>();

  add(typeName: string, name: string): void {
    const names = this.#names.get(typeName);
    if (names === undefined) this.#names.set(typeName, new Set([name]));
    else names.add(name);
  }

  of(typeName: string): ReadonlySet<string> {
    return this.#names.get(typeName) ?? NONE;
  }
}
