import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Does the operation select this field of the resolved field's type, in itself or in a fragment? Conditions count as met. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const seen = new Set<string>();
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value === name;
        case Kind.INLINE_FRAGMENT:
          return inSet(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: {
          const { value: fragment } = selection.name;
          if (seen.has(fragment)) return false;
          seen.add(fragment);
          return inSet(fragments[fragment]?.selectionSet);
        }
      }
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => inSet(selectionSet));
}
