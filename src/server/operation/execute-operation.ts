import {
  createSourceEventStream,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  subscribe,
} from 'graphql';
import type { GraphQLContext } from '../../graphql/context.ts';
import { planOf } from '../../graphql/execution/plans.ts';
import type { FormatErrors } from './masking.ts';
import type { OperationParams } from './operation-params.ts';
import type { PreparedOperation, SelectedOperation } from './prepare-operation.ts';
import { refusal } from './read-document.ts';

/**
 * Executes an operation: by its plan, or by graphql-js where it has none.
 * @throws OperationRefused `BAD_USER_INPUT` for variables that do not fit; nothing was executed then
 */
export async function executeOperation(
  selected: Omit<SelectedOperation, 'cost' | 'isTrusted'>,
  variables: OperationParams['variables'],
  context: GraphQLContext,
  format: FormatErrors,
): Promise<FormattedExecutionResult> {
  const { schema, document, operationName } = selected;
  const { data, errors } = await (planOf(selected)?.execute({ variables, context }) ??
    execute({ schema, document, operationName, variableValues: variables, contextValue: context }));
  if (data === undefined) throw refusal('BAD_USER_INPUT', errors ?? []);
  return errors === undefined ? { data } : { errors: format(errors), data };
}

/** Subscribes: the answers to a source's events are made by the operation's plan. Whatever refuses the subscription is an answer without events. */
export async function subscribeTo(
  prepared: PreparedOperation,
  context: GraphQLContext,
): Promise<AsyncIterator<ExecutionResult> | ExecutionResult> {
  const { schema, document, operationName, variableValues: variables } = prepared;
  const args = { schema, document, operationName, variableValues: variables, contextValue: context };
  const plan = planOf(prepared);
  if (plan === undefined) return subscribe(args);
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  return {
    async next() {
      const event = await events.next();
      if (event.done === true) return { done: true, value: undefined };
      return { done: false, value: await plan.execute({ variables, context, rootValue: event.value }) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
}
