import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

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

/** The shapes of the operations of a valid document. Goes through each fragment once, however often it is spread. */
export function shapesOf({ definitions }: DocumentNode): readonly (Shape & { readonly mutations: number })[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const shape = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet);
    known.set(name, shape);
    return shape;
  };

  const ofSet = (set: SelectionSetNode | undefined): Shape => {
    let all = NOTHING;
    for (const node of set?.selections ?? []) {
      const directives = node.directives?.length ?? 0;
      if (node.kind === Kind.FRAGMENT_SPREAD) all = join(all, ofFragment(node.name.value), directives);
      else if (node.kind === Kind.INLINE_FRAGMENT) all = join(all, ofSet(node.selectionSet), directives);
      else all = join(all, around(ofSet(node.selectionSet), node.alias === undefined ? 0 : 1), directives);
    }
    return all;
  };

  return definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return [];
    const shape = join(NOTHING, ofSet(node.selectionSet), node.directives?.length ?? 0);
    return [{ ...shape, mutations: node.operation === OperationTypeNode.MUTATION ? shape.rootFields : 0 }];
  });
}

const join = (left: Shape, right: Shape, directives: number): Shape => ({
  fieldDepth: Math.max(left.fieldDepth, right.fieldDepth),
  fields: left.fields + right.fields,
  rootFields: left.rootFields + right.rootFields,
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives + directives,
});

/** A field with what is selected of it. */
const around = (inner: Shape, aliases: number): Shape => ({
  fieldDepth: inner.fieldDepth + 1,
  fields: inner.fields + 1,
  rootFields: 1,
  aliases: inner.aliases + aliases,
  directives: inner.directives,
});
