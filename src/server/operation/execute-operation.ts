import { createSourceEventStream, execute, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { createContext, type GraphQLContext } from '../../graphql/context.ts';
import { planOf } from '../../graphql/execution/plans.ts';
import type { IncomingRequest } from '../../graphql/request.ts';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
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

/** The events of a subscription's source, and what each is answered with. */
export interface Subscribed {
  readonly events: AsyncIterator<unknown>;
  answer(event: unknown): ExecutionResult | Promise<ExecutionResult>;
}

/**
 * Subscribes: each event is answered as an operation is, in a context of its own, so that what was read for it is neither shown with
 * the next one nor held until then. Whatever refuses the subscription is an answer without events.
 */
export async function subscribeTo(
  prepared: PreparedOperation,
  zstack: WatchedZstack,
  request: IncomingRequest,
): Promise<Subscribed | ExecutionResult> {
  const { schema, document, operationName, variableValues } = prepared;
  const contextValue = createContext(zstack, request);
  const source = await createSourceEventStream({ schema, document, operationName, variableValues, contextValue });
  if (!(Symbol.asyncIterator in source)) return source;
  const plan = planOf(prepared);
  return {
    events: source[Symbol.asyncIterator](),
    answer(rootValue) {
      const context = createContext(zstack, request);
      return (
        plan?.execute({ variables: variableValues, context, rootValue }) ??
        execute({ schema, document, operationName, variableValues, contextValue: context, rootValue })
      );
    },
  };
}
