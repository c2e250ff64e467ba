import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { type Plan, planFor } from './plan.ts';

/** An operation of a valid document. */
export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A plan, or why there is none. */
interface Planned {
  readonly schema: GraphQLSchema;
  readonly plan: Plan | string;
}

const known = new WeakMap<OperationDefinitionNode, Planned>();

/** The plan of an operation, made once and kept as long as its document is; undefined where graphql-js has to execute it. */
export function planOf(operation: PlannedOperation): Plan | undefined {
  const plan = planned(operation);
  return typeof plan === 'string' ? undefined : plan;
}

/** Why graphql-js has to execute an operation; undefined for one that has a plan. */
export function reasonForNoPlan(operation: PlannedOperation): string | undefined {
  const plan = planned(operation);
  return typeof plan === 'string' ? plan : undefined;
}

function planned({ schema, document, operation }: PlannedOperation): Plan | string {
  const before = known.get(operation);
  if (before?.schema === schema) return before.plan;
  const plan = makePlan(schema, document, operation);
  known.set(operation, { schema, plan });
  return plan;
}

function makePlan(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan | string {
  const rootType = schema.getRootType(operation.operation);
  if (rootType == null) return `the schema has no ${operation.operation}`;
  if (judgesValues(schema)) return 'a type of the schema knows its values by isTypeOf';
  const fragments = fragmentsOf(document);
  if (introspects(operation.selectionSet, fragments, new Set())) return 'it asks for the schema itself';
  return planFor({ schema, fragments, operation }, rootType);
}

function fragmentsOf({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

const judgesValues = (schema: GraphQLSchema): boolean =>
  Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf != null);

const INTROSPECTION: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];

/** Is a field of introspection among those of the root? */
function introspects(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  seen: Set<string>,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return INTROSPECTION.includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return introspects(selection.selectionSet, fragments, seen);
    const { value: name } = selection.name;
    const fragment = fragments[name];
    if (fragment === undefined || seen.has(name)) return false;
    seen.add(name);
    return introspects(fragment.selectionSet, fragments, seen);
  });
}
