import { type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { GraphQLContext } from '../../graphql/context.ts';

export type GatewayPlugin = ApolloServerPlugin<GraphQLContext>;

/** Answers an operation that Apollo has taken as far as its execution. */
export type AnswerOperation = (
  context: GraphQLRequestContextResponseForOperation<GraphQLContext>,
) => Promise<FormattedExecutionResult>;

/**
 * The plugins, and one that answers in place of Apollo's own execution. A request of which a plugin watches the execution, or the
 * errors of it, is left to Apollo: only that calls these hooks.
 */
export function withAnswers(plugins: readonly GatewayPlugin[], answer: AnswerOperation): GatewayPlugin[] {
  const watched = new WeakSet<object>();
  const watching = plugins.map((plugin): GatewayPlugin => {
    const requestDidStart: GatewayPlugin['requestDidStart'] = async (context) => {
      const listener = await plugin.requestDidStart?.(context);
      if (listener?.executionDidStart !== undefined || listener?.didEncounterErrors !== undefined) watched.add(context);
      return listener;
    };
    return Object.create(plugin, { requestDidStart: { value: requestDidStart } }) as GatewayPlugin;
  });
  const answering: GatewayPlugin = {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(context) {
          const isResolved = (context.operation as unknown) !== undefined; // whatever its type says
          if (watched.has(context) || !isResolved) return null;
          const singleResult = await answer(context);
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      }),
  };
  return [...watching, answering];
}
