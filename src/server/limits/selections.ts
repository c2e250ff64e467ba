import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../graphql/selection/fragments.ts';

interface Measure<Value> {
  /** Of what selects nothing. */
  readonly nothing: Value;
  /** Of a field, an inline fragment or a spread. @param inner of what stands in it */
  readonly ofNode: (node: SelectionNode, inner: Value) => Value;
  readonly join: (left: Value, right: Value) => Value;
}

/**
 * Measures selection sets where fragments are put in: each node by itself and what is measured within it, all of a set joined.
 * Goes through each fragment once, however often it is spread. One that spreads itself is for validation to tell, and counts for
 * nothing there.
 */
export function measurer<Value>(
  document: DocumentNode,
  { nothing, ofNode, join }: Measure<Value>,
): (set: SelectionSetNode | undefined) => Value {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Value>();

  const ofFragment = (name: string): Value => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const value = ofSet(fragments[name]?.selectionSet);
    measured.set(name, value);
    return value;
  };

  const ofSet = (set: SelectionSetNode | undefined): Value => {
    let all = nothing;
    for (const node of set?.selections ?? []) {
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet);
      all = join(all, ofNode(node, inner));
    }
    return all;
  };

  return ofSet;
}
