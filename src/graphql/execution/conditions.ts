import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { OperationParts } from './execution.ts';

const CONDITIONS: readonly string[] = [GraphQLIncludeDirective.name, GraphQLSkipDirective.name];

/** The names of the variables by which an operation, or a fragment of its document, leaves something out. */
export function conditionsOf({ operation, fragments }: OperationParts): readonly string[] {
  const names = new Set<string>();
  for (const { selectionSet } of [operation, ...Object.values(fragments)]) addWithin(selectionSet, names);
  return [...names];
}

function addWithin(set: SelectionSetNode | undefined, names: Set<string>): void {
  for (const node of set?.selections ?? []) {
    addOf(node, names);
    if (node.kind !== Kind.FRAGMENT_SPREAD) addWithin(node.selectionSet, names);
  }
}

function addOf({ directives = [] }: SelectionNode, names: Set<string>): void {
  for (const { name, arguments: given = [] } of directives) {
    if (!CONDITIONS.includes(name.value)) continue;
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  }
}
