import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** Fragments by their names. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fragments of a document. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

/**
 * The names of the fields that a selection set has at its top, fragments put in.
 * @param seen gains the fragments that are gone through, so that none is gone through twice
 */
export function* topFields(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  seen = new Set<string>(),
): Generator<string, void> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* topFields(selection.selectionSet, fragments, seen);
    else {
      const { value: name } = selection.name;
      const fragment = fragments[name];
      if (fragment === undefined || seen.has(name)) continue;
      seen.add(name);
      yield* topFields(fragment.selectionSet, fragments, seen);
    }
  }
}
