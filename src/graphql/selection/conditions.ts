import { type ConstDirectiveNode, type DirectiveNode, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { SelectionNode } from 'graphql';

/** An `@include` or a `@skip`: the value that its `if` has to have. */
export interface Condition {
  readonly directive: DirectiveNode | ConstDirectiveNode;
  readonly wanted: boolean;
}

/** What has to hold, all of it, for a field or a fragment to be answered. */
export const conditionsOf = ({ directives = [] }: SelectionNode): readonly Condition[] =>
  directives.flatMap((directive) => {
    const { value } = directive.name;
    const wanted = value === GraphQLIncludeDirective.name;
    return wanted || value === GraphQLSkipDirective.name ? [{ directive, wanted }] : [];
  });
