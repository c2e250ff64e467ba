import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

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
  return collect(operation, typeName, nodes, ({ name }) => name.value);
}

/** The same by the names under which the fields are answered, in the order of the answer. */
export function answeredFields(
  operation: Operation,
  typeName: string,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  return collect(operation, typeName, nodes, ({ alias, name }) => (alias ?? name).value);
}

function collect(
  operation: Operation,
  typeName: string,
  nodes: readonly FieldNode[],
  keyOf: (node: FieldNode) => string,
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const inSet = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(selection, operation)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = keyOf(selection);
        const others = found.get(key);
        if (others === undefined) found.set(key, [selection]);
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
  const nodes = selectedFields(info, parentType.name, [rootNode(operation)]).get(fieldName) ?? [];
  return new Set(nodes.map(({ alias, name }) => (alias ?? name).value));
}

/** An operation as if it were a field, whose selections are those of the root type. */
export const rootNode = ({ selectionSet }: OperationDefinitionNode): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '' },
  selectionSet,
});
