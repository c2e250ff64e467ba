import { type DirectiveNode, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, visit } from 'graphql';
import type { OperationParts } from './execution.ts';

const CONDITIONS: readonly string[] = [GraphQLIncludeDirective.name, GraphQLSkipDirective.name];

/** The names of the variables by which an operation, or a fragment of its document, leaves something out. */
export function conditionsOf({ operation, fragments }: OperationParts): readonly string[] {
  const names = new Set<string>();
  const Directive = ({ name, arguments: given = [] }: DirectiveNode) => {
    if (!CONDITIONS.includes(name.value)) return;
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Directive });
  return [...names];
}
