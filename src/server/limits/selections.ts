import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { type Fragments, fragmentsOf } from '../../graphql/selection/fragments.ts';

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
export class Measurer<Value> {
  readonly #fragments: Fragments;
  readonly #measure: Measure<Value>;
  readonly #measured = new Map<string, Value>();

  constructor(document: DocumentNode, measure: Measure<Value>) {
    this.#fragments = fragmentsOf(document);
    this.#measure = measure;
  }

  of(set: SelectionSetNode | undefined): Value {
    const { nothing, ofNode, join } = this.#measure;
    let all = nothing;
    for (const node of set?.selections ?? []) {
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? this.#ofFragment(node.name.value) : this.of(node.selectionSet);
      all = join(all, ofNode(node, inner));
    }
    return all;
  }

  #ofFragment(name: string): Value {
    const known = this.#measured.get(name);
    if (known !== undefined) return known;
    this.#measured.set(name, this.#measure.nothing);
    const value = this.of(this.#fragments[name]?.selectionSet);
    this.#measured.set(name, value);
    return value;
  }
}
