import { execute, type FormattedExecutionResult } from 'graphql';
import type { GraphQLContext } from '../../graphql/context.ts';
import { planOf } from '../../graphql/execution/plans.ts';
import type { FormatErrors } from './masking.ts';
import type { OperationParams } from './operation-params.ts';
import type { SelectedOperation } from './prepare-operation.ts';
import { refusal } from './read-document.ts';

/**
 * Executes an operation: by its plan, or by graphql-js where it has none.
 * @throws OperationRefused `BAD_USER_INPUT` for variables that do not fit; nothing was executed then
 */
export async function executeOperation(
  selected: Omit<SelectedOperation, 'cost'>,
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
