import { type DocumentNode, Kind, OperationTypeNode, type SelectionNode } from 'graphql';
import { Measurer } from './selections.ts';

/** How much is selected, where fragments are put in: however a selection is written, it counts the same. */
export interface Shape {
  readonly fieldDepth: number;
  readonly fields: number;
  /** Fields that stand in no other. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Shape = { fieldDepth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };

/** The shapes of the operations of a valid document. */
export function shapesOf(document: DocumentNode): readonly (Shape & { readonly mutations: number })[] {
  const shapes = new Measurer(document, { nothing: NOTHING, ofNode: around, join });
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return [];
    const { directives, ...shape } = shapes.of(node.selectionSet);
    const mutations = node.operation === OperationTypeNode.MUTATION ? shape.rootFields : 0;
    return [{ ...shape, directives: directives + (node.directives?.length ?? 0), mutations }];
  });
}

const join = (left: Shape, right: Shape): Shape => ({
  fieldDepth: Math.max(left.fieldDepth, right.fieldDepth),
  fields: left.fields + right.fields,
  rootFields: left.rootFields + right.rootFields,
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
});

/** A node with what stands in it. */
function around(node: SelectionNode, inner: Shape): Shape {
  const directives = inner.directives + (node.directives?.length ?? 0);
  if (node.kind !== Kind.FIELD) return { ...inner, directives };
  return {
    fieldDepth: inner.fieldDepth + 1,
    fields: inner.fields + 1,
    rootFields: 1,
    aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
    directives,
  };
}
