import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { conditionsOf } from '../selection/conditions.ts';
import type { OperationParts } from './execution.ts';

/** The names of the variables by which an operation, or a fragment of its document, leaves something out. */
export function conditionVariables({ operation, fragments }: OperationParts): readonly string[] {
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

function addOf(node: SelectionNode, names: Set<string>): void {
  for (const { directive } of conditionsOf(node)) {
    for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  }
}
