import { type ExecutionResult, type FieldNode, type GraphQLObjectType, locatedError, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { rootNode } from '../selection/selected-fields.ts';
import { conditionVariables } from './condition-variables.ts';
import { Execution, type OperationParts } from './execution.ts';
import type { Values } from './field-site.ts';
import { Selection } from './selection.ts';
import { variableReader } from './variables.ts';

/** What one execution of a plan is about. */
export interface ExecutionOptions {
  /** As the request has them. */
  readonly variables?: Values | undefined;
  readonly context: unknown;
  readonly rootValue?: unknown;
}

/** How an operation is executed. It is of its document, and holds nothing of a caller. */
export interface Plan {
  /** The answer, as graphql-js's `execute` would give it, but for the order of errors that happen at the same time. */
  execute(options: ExecutionOptions): ExecutionResult | Promise<ExecutionResult>;
}

/** Outcomes of an operation's conditions that are kept. */
const REMEMBERED = 8;

export function planFor(parts: OperationParts, rootType: GraphQLObjectType): Plan {
  const { schema, operation } = parts;
  const nodes = [rootNode(operation)];
  const conditions = conditionVariables(parts);
  const selections = new LRUCache<string, Selection>({ max: REMEMBERED });
  const readVariables = variableReader(schema, operation);

  const selectionFor = (variables: Values): Selection => {
    const outcome = conditions.map((name) => String(variables[name])).join(' ');
    const known = selections.get(outcome);
    if (known !== undefined) return known;
    const given = conditions.filter((name) => Object.hasOwn(variables, name));
    const selection = new Selection(parts, Object.fromEntries(given.map((name) => [name, variables[name]])));
    selections.set(outcome, selection);
    return selection;
  };

  return {
    execute({ variables = {}, context, rootValue }) {
      const { values, errors } = readVariables(variables);
      if (values === undefined) return { errors };
      const execution = new Execution(parts, values, context, rootValue);
      const selection = selectionFor(values);
      if (operation.operation === OperationTypeNode.MUTATION)
        return executeInTurn(execution, selection, rootType, nodes);
      return executeAtOnce(execution, selection, rootType, nodes);
    },
  };
}

const NOTHING = {};

function executeAtOnce(
  execution: Execution,
  selection: Selection,
  rootType: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ExecutionResult | Promise<ExecutionResult> {
  try {
    execution.data = selection.makerFor(rootType, nodes)(execution, execution.rootValue ?? NOTHING, 0, 0);
  } catch (error) {
    fail(execution, error);
  }
  return execution.settled()?.then(() => resultOf(execution)) ?? resultOf(execution);
}

/** Fields of a mutation: the next begins when all of the one before is answered. */
async function executeInTurn(
  execution: Execution,
  selection: Selection,
  rootType: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Promise<ExecutionResult> {
  let data: object = {};
  execution.data = data;
  try {
    for (const make of selection.turnsOf(rootType, nodes)) {
      execution.path = [];
      data = { ...data, ...make(execution, execution.rootValue ?? NOTHING, 0, 0) };
      execution.data = data;
      await execution.settled();
      if (execution.data === null) break;
    }
  } catch (error) {
    fail(execution, error);
  }
  return resultOf(execution);
}

function fail(execution: Execution, error: unknown): void {
  execution.data = null;
  execution.errors.push(locatedError(error, undefined));
}

const resultOf = ({ errors, data }: Execution): ExecutionResult => {
  const answered = data as Values | null;
  return errors.length === 0 ? { data: answered } : { errors, data: answered };
};
