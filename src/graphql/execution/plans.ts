import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { fragmentsOf, topFields } from '../selection/fragments.ts';
import { OperationNotes } from '../selection/operation-notes.ts';
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

const known = new OperationNotes<Planned>();

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
  if (topFields(operation.selectionSet, fragments).some((name) => INTROSPECTION.includes(name)))
    return 'it asks for the schema itself';
  return planFor({ schema, fragments, operation }, rootType);
}

const judging = new WeakMap<GraphQLSchema, boolean>();

function judgesValues(schema: GraphQLSchema): boolean {
  const known = judging.get(schema);
  if (known !== undefined) return known;
  const judges = Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf != null);
  judging.set(schema, judges);
  return judges;
}

const INTROSPECTION: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];
