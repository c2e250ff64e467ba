import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { type GraphQLSchema, isInterfaceType, isListType, isObjectType } from 'graphql';
import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { LARGEST_FIRST, USUAL_FIRST } from '../../graphql/paging/read-connection.ts';
import { OperationNotes } from '../../graphql/selection/operation-notes.ts';
import { notedPrice, type Price } from '../../graphql/selection/price.ts';
import { UUIDS_PER_REQUEST } from '../../zstack/wire/conditions.ts';
import { argumentReader, type ReadArgument, type Variables } from './given-values.ts';
import { type FieldGroup, GroupFinder } from './selected-groups.ts';

/** What an operation could ask of ZStack to read. */
export interface Cost {
  readonly rows: number;
  readonly requests: number;
}

/** How many rows a list is taken to hold that has no `first`, such as the copies of an image. */
export const ROWS_OF_PLAIN_LIST = 4;

const FREE: Cost = { rows: 0, requests: 0 };
/** The fields of a connection for which its rows are read. */
const OF_ROWS: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** What is selected costs so much, below so many rows. */
type CostBelow = (parents: number, variables: Variables) => Cost;

type PriceOf = (document: DocumentNode, operation: OperationDefinitionNode) => (variables: Variables) => Cost;

/** Prices operations of valid documents: what does not hang on the variables is found out once for each operation. */
export function operationPrices(schema: GraphQLSchema): PriceOf {
  const known = new OperationNotes<CostBelow>();
  return (document, operation) => {
    const plan = known.get(operation) ?? planOf(schema, document, operation);
    known.set(operation, plan);
    return (variables) => plan(1, variables);
  };
}

function planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostBelow {
  const root = schema.getRootType(operation.operation);
  if (root == null) return () => FREE;
  return new Planner(schema, document, operation, root).plan(operation) ?? (() => FREE);
}

/** Finds out what the fields of an operation cost. Undefined is what costs nothing. */
class Planner {
  readonly #schema: GraphQLSchema;
  readonly #groups: GroupFinder;
  readonly #read: ReadArgument;
  readonly #root: GraphQLObjectType;
  /** What stands in a fragment is planned once, however often it is spread. */
  readonly #planned = new Map<string, Map<FieldNode, CostBelow | undefined>>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    root: GraphQLObjectType,
  ) {
    this.#schema = schema;
    this.#groups = new GroupFinder(schema, document);
    this.#read = argumentReader(operation);
    this.#root = root;
  }

  plan({ selectionSet }: OperationDefinitionNode): CostBelow | undefined {
    return this.#planSets(this.#root, [selectionSet], false);
  }

  /** @param isPage whether its lists are of the page's rows, which are counted already */
  #planSets(
    type: GraphQLNamedType,
    sets: readonly (SelectionSetNode | undefined)[],
    isPage: boolean,
  ): CostBelow | undefined {
    const groups = this.#groups.find(type, sets);
    return sumOf(groups.map((group) => conditional(group, this.#planOnce(group, isPage), this.#read)));
  }

  #planOnce(group: FieldGroup, isPage: boolean): CostBelow | undefined {
    const [node, ...more] = group.nodes;
    if (node === undefined || more.length > 0) return this.#planGroup(group, isPage);
    const key = `${group.parent.name} ${isPage}`;
    const plans = this.#planned.get(key) ?? new Map<FieldNode, CostBelow | undefined>();
    this.#planned.set(key, plans);
    if (!plans.has(node)) plans.set(node, this.#planGroup(group, isPage));
    return plans.get(node);
  }

  #planGroup(group: FieldGroup, isPage: boolean): CostBelow | undefined {
    const field = fieldOf(this.#schema, group);
    if (field === undefined) return undefined;
    const type = getNamedType(field.type);
    const sets = group.nodes.map(({ selectionSet }) => selectionSet);
    if (field.args.some(({ name }) => name === 'first')) {
      const names = this.#groups.find(type, sets).map(({ name }) => name);
      return planPage(group, names, this.#planSets(type, sets, true), this.#read);
    }
    const price = priceOf(field, group.parent === this.#root);
    const below = this.#planSets(type, sets, false);
    if (price === undefined && below === undefined) return undefined;
    const read = this.#read;
    return planField(price, sizeOf(field, group, isPage, read), namedIn(field, group, read), below);
  }
}

/** Of an interface's field that of any type which has a price for it. */
function fieldOf(schema: GraphQLSchema, { parent, name }: FieldGroup): GraphQLField<unknown, unknown> | undefined {
  if (isObjectType(parent)) return parent.getFields()[name];
  if (!isInterfaceType(parent)) return undefined;
  const fields = schema.getPossibleTypes(parent).flatMap((type) => type.getFields()[name] ?? []);
  return fields.find((field) => notedPrice(field) !== undefined) ?? fields[0];
}

/** Whatever stands at the root is asked for, but what tells of the schema. */
const priceOf = (field: GraphQLField<unknown, unknown>, isRoot: boolean): Price | undefined =>
  notedPrice(field) ?? (isRoot && field.name !== '_service' ? { each: 1 } : undefined);

/** A page below each of some rows: one request for each, and one more where the total is no longer told by the page. */
function planPage(
  { nodes: [node] }: FieldGroup,
  selected: readonly string[],
  below: CostBelow | undefined,
  read: ReadArgument,
) {
  const readFirst = read(node, 'first');
  const readAfter = read(node, 'after');
  const hasRows = selected.some((name) => OF_ROWS.has(name));
  const hasTotals = selected.some((name) => !OF_ROWS.has(name) && name !== '__typename');
  const plan: CostBelow = (parents, variables) => {
    const rows = hasRows ? parents * firstOf(readFirst(variables)) : 0;
    const requests = parents * (hasTotals && readAfter(variables) != null ? 2 : 1);
    return add({ rows, requests }, below?.(rows, variables) ?? FREE);
  };
  return plan;
}

/** Outside its bounds it is refused by the field itself. */
const firstOf = (given: unknown): number =>
  typeof given === 'number' ? Math.min(Math.max(given, 1), LARGEST_FIRST) : USUAL_FIRST;

function planField(
  price: Price | undefined,
  size: (variables: Variables) => number,
  named: (variables: Variables) => readonly unknown[],
  below: CostBelow | undefined,
) {
  const { once = 0, each = 0, batches = 0, alone } = price ?? {};
  const plan: CostBelow = (parents, variables) => {
    if (parents === 0) return FREE;
    const count = parents * size(variables);
    const ofThoseAlone =
      alone === undefined
        ? []
        : named(variables)
            .map(alone)
            .filter((requests) => requests > 0);
    const together = count - parents * ofThoseAlone.length;
    const requests =
      once +
      parents * ofThoseAlone.reduce((sum, ofOne) => sum + ofOne, each) +
      batches * Math.ceil(together / UUIDS_PER_REQUEST);
    return add({ rows: batches > 0 ? count : 0, requests }, below?.(count, variables) ?? FREE);
  };
  return plan;
}

/** How many rows a field leads to from one: of a list as many as are named in an argument, if there is one for it. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  { nodes: [node] }: FieldGroup,
  isPage: boolean,
  read: ReadArgument,
) {
  if (isPage || !isListType(getNullableType(field.type))) return () => 1;
  const named = field.args.find(({ type }) => isListType(getNullableType(type)));
  if (named === undefined) return () => ROWS_OF_PLAIN_LIST;
  const readNamed = read(node, named.name);
  return (variables: Variables) => {
    const given = readNamed(variables);
    return Array.isArray(given) ? given.length : 1;
  };
}

/** What a field that leads to what is named is told: its first argument, of which one value is a list of one. */
function namedIn({ args: [first] }: GraphQLField<unknown, unknown>, { nodes: [node] }: FieldGroup, read: ReadArgument) {
  if (first === undefined) return () => [];
  const readNamed = read(node, first.name);
  return (variables: Variables): readonly unknown[] => [readNamed(variables)].flat();
}

/** Costs nothing where it is left out. */
function conditional(
  { conditions }: FieldGroup,
  plan: CostBelow | undefined,
  read: ReadArgument,
): CostBelow | undefined {
  if (plan === undefined || conditions.some(({ length }) => length === 0)) return plan;
  const alternatives = conditions.map((all) =>
    all.map(({ directive, wanted }) => ({ wanted, given: read(directive, 'if') })),
  );
  return (parents, variables) => {
    const isIn = alternatives.some((all) => all.every(({ wanted, given }) => given(variables) === wanted));
    return isIn ? plan(parents, variables) : FREE;
  };
}

/** Undefined where nothing of it costs anything. */
function sumOf(plans: readonly (CostBelow | undefined)[]): CostBelow | undefined {
  const costly = plans.filter((plan) => plan !== undefined);
  if (costly.length === 0) return undefined;
  return (parents, variables) => costly.reduce((cost, plan) => add(cost, plan(parents, variables)), FREE);
}

const add = (left: Cost, right: Cost): Cost => ({
  rows: left.rows + right.rows,
  requests: left.requests + right.requests,
});
