import { type DocumentNode, type FieldNode, type GraphQLNamedType, Kind } from 'graphql';
import { type GraphQLSchema, isObjectType, type SelectionSetNode } from 'graphql';
import { type Condition, conditionsOf } from '../../graphql/selection/conditions.ts';
import { type Fragments, fragmentsOf } from '../../graphql/selection/fragments.ts';

/** Fields that are answered as one. */
export interface FieldGroup {
  readonly parent: GraphQLNamedType;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** For each node what has to hold, all of it; one node is enough. */
  readonly conditions: readonly (readonly Condition[])[];
}

interface Growing extends FieldGroup {
  readonly nodes: FieldNode[];
  readonly conditions: (readonly Condition[])[];
}

interface Found {
  readonly groups: Map<string, Growing>;
  readonly spread: Set<string>;
}

/** Finds the fields of selection sets, joined as execution joins them, fragments put in. */
export class GroupFinder {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#fragments = fragmentsOf(document);
  }

  find(type: GraphQLNamedType, sets: readonly (SelectionSetNode | undefined)[]): readonly FieldGroup[] {
    const found: Found = { groups: new Map(), spread: new Set() };
    for (const set of sets) this.#collect(found, type, set, []);
    return [...found.groups.values()];
  }

  #collect(
    found: Found,
    parent: GraphQLNamedType,
    set: SelectionSetNode | undefined,
    outer: readonly Condition[],
  ): void {
    const { groups, spread } = found;
    for (const node of set?.selections ?? []) {
      const conditions = [...outer, ...conditionsOf(node)];
      if (node.kind === Kind.FIELD) {
        const key = `${parent.name} ${(node.alias ?? node.name).value}`;
        const group = groups.get(key) ?? { parent, name: node.name.value, nodes: [], conditions: [] };
        groups.set(key, group);
        group.nodes.push(node);
        group.conditions.push(conditions);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${parent.name} ${node.name.value}`;
        if (spread.has(key)) continue;
        if (conditions.length === 0) spread.add(key);
      }
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments[node.name.value] : node;
      const type = narrowed(this.#schema, parent, inner?.typeCondition?.name.value);
      this.#collect(found, type, inner?.selectionSet, conditions);
    }
  }
}

/** What is known to be an object of one type stays that, whatever interface a fragment names. */
function narrowed(schema: GraphQLSchema, parent: GraphQLNamedType, condition: string | undefined): GraphQLNamedType {
  if (condition === undefined || isObjectType(parent)) return parent;
  return schema.getType(condition) ?? parent;
}
