import {
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  Kind,
  type ValueNode,
} from 'graphql';

export type Values = Readonly<Record<string, unknown>>;

/** A field where a document selects it, fragments put in and what is selected twice under one name brought together. */
export interface FieldSite {
  /** Its name in the answer. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly node: FieldNode;
}

/** Reads a field's arguments: before any execution where no variable stands in them. */
export function argumentsOf({ field, node }: FieldSite): Values | undefined {
  if (node.arguments?.some(({ value }) => hasVariable(value))) return undefined;
  try {
    return getArgumentValues(field, node, {});
  } catch {
    return undefined; // told by each execution
  }
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
