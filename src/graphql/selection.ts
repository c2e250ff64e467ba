import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isAnsweredByLoader } from './edges.ts';

type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Does the operation select this field of the resolved field's type? */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  return selectedFields(info, getNamedType(info.returnType).name, info.fieldNodes).has(name);
}

/**
 * What is selected of an object type below `nodes`, by the fields' names: fragments, aliases, `@include` and `@skip`
 * resolved.
 */
export function selectedFields(
  operation: Operation,
  typeName: string,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const inSet = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(selection, operation)) continue;
      if (selection.kind === Kind.FIELD) {
        const { value: name } = selection.name;
        const others = found.get(name);
        if (others === undefined) found.set(name, [selection]);
        else others.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (isOfType(typeName, selection.typeCondition?.name.value, operation)) inSet(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        const { value: name } = selection.name;
        spread.add(name);
        const fragment = operation.fragments[name];
        if (isOfType(typeName, fragment?.typeCondition.name.value, operation)) inSet(fragment?.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) inSet(selectionSet);
  return found;
}

function isIncluded(selection: SelectionNode, { variableValues }: Operation): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
  );
}

function isOfType(typeName: string, condition: string | undefined, { schema }: Operation): boolean {
  if (condition === undefined || condition === typeName) return true;
  const [type, wanted] = [schema.getType(typeName), schema.getType(condition)];
  return isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
}

/** Under how many names the operation answers a field of its root type. */
export function rootResponseKeys(
  { operation, parentType, ...info }: GraphQLResolveInfo,
  fieldName: string,
): Set<string> {
  const root: FieldNode = { ...ROOT, selectionSet: operation.selectionSet };
  const nodes = selectedFields(info, parentType.name, [root]).get(fieldName) ?? [];
  return new Set(nodes.map(({ alias, name }) => (alias ?? name).value));
}

const ROOT: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } };

/** The fields that a whole operation selects, by the name of their type. */
export interface LookAhead {
  /** Wherever the type is reached. */
  selected(typeName: string): ReadonlySet<string>;
  /** Where it is reached through a loader: one field set for all of the loader's rows. */
  loaded(typeName: string): ReadonlySet<string>;
}

const known = new WeakMap<OperationDefinitionNode, Map<string, LookAhead>>();
const REMEMBERED = 8;

/** Looks ahead over the whole operation, once for each outcome of its conditions. */
export function lookAhead(info: GraphQLResolveInfo): LookAhead {
  const { operation, variableValues } = info;
  const conditions = JSON.stringify(Object.entries(variableValues).filter(([, value]) => typeof value === 'boolean'));
  const ofOperation = known.get(operation) ?? new Map<string, LookAhead>();
  known.set(operation, ofOperation);
  const seen = ofOperation.get(conditions);
  if (seen !== undefined) return seen;
  const looked = look(info);
  if (ofOperation.size >= REMEMBERED) ofOperation.clear();
  ofOperation.set(conditions, looked);
  return looked;
}

function look(info: GraphQLResolveInfo): LookAhead {
  const { schema, operation } = info;
  const selected = new FieldNames();
  const loaded = new FieldNames();
  /** The nodes below which a type was looked at already: a fragment is, however often it is spread. */
  const done = new Map<string, WeakSet<FieldNode>>();

  const ahead: { type: GraphQLObjectType; nodes: readonly FieldNode[]; byLoader: boolean }[] = [];
  const root = schema.getRootType(operation.operation);
  if (root) ahead.push({ type: root, nodes: [{ ...ROOT, selectionSet: operation.selectionSet }], byLoader: false });
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
  return { selected: (typeName) => selected.of(typeName), loaded: (typeName) => loaded.of(typeName) };
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
