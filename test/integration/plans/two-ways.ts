import {
  type DocumentNode,
  execute as executeByGraphql,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
} from 'graphql';
import { readConfig } from '../../../src/config.ts';
import { createContext, type GraphQLContext } from '../../../src/graphql/context.ts';
import { planOf } from '../../../src/graphql/execution/plans.ts';
import { ShownSession } from '../../../src/graphql/shown-session.ts';
import { connectCloud } from '../../../src/server/cloud.ts';
import { createLogger } from '../../../src/server/operations/logger.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { schema } from '../fixture.ts';

/** An answer as a client reads it, and what ZStack was asked for it. */
export interface Told {
  readonly data: string;
  /** In no order: those of one moment have none. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** Executes operations by their plans, and as graphql-js does. */
export interface TwoWays {
  byPlan(text: string | DocumentNode, variables?: Readonly<Record<string, unknown>>): Promise<Told>;
  byGraphql(text: string | DocumentNode, variables?: Readonly<Record<string, unknown>>): Promise<Told>;
  close(): Promise<void>;
}

export function twoWays(cloud: Simulator): TwoWays {
  const config = readConfig({ ZSTACK_URL: cloud.url, ZSTACK_TIME_ZONE: 'Asia/Shanghai' });
  const zstack = connectCloud(config, new URL(cloud.url), createLogger('fatal', { write: () => undefined }));

  const tell = async (
    text: string | DocumentNode,
    execute: (document: DocumentNode, context: GraphQLContext) => ExecutionResult | Promise<ExecutionResult>,
  ): Promise<Told> => {
    const document = typeof text === 'string' ? parse(text) : text;
    const faults = validate(schema, document);
    if (faults[0] !== undefined) throw faults[0];
    const { signal } = new AbortController();
    const request = { requestId: 'r', clientAddress: undefined, signal, draining: signal };
    const session = new ShownSession(`OAuth ${cloud.demo.session}`);
    const before = cloud.requests.length;
    const { data, errors = [] } = await execute(document, createContext(zstack, { ...request, session }));
    return {
      data: JSON.stringify(data ?? null).replaceAll(/"expiresAt":"[^"]*"/g, '"expiresAt":"a call later"'),
      errors: errors.map((error) => inFull(error)).toSorted(),
      requests: cloud.requests
        .slice(before)
        .map(({ method, path, query, body }) => `${method} ${path} ${String(query)} ${JSON.stringify(body)}`)
        .toSorted(),
    };
  };

  return {
    byPlan: (text, variables) =>
      tell(text, (document, context) => {
        const operation = getOperationAST(document);
        const plan = operation == null ? undefined : planOf({ schema, document, operation });
        if (plan === undefined) throw new Error('There is no plan.');
        return plan.execute({ variables, context });
      }),
    byGraphql: (text, variables) =>
      tell(text, (document, contextValue) =>
        executeByGraphql({ schema, document, contextValue, variableValues: variables ?? {} }),
      ),
    close: () => zstack.close(),
  };
}

const inFull = (error: GraphQLError): string =>
  JSON.stringify([error, error.originalError?.constructor.name, error.nodes?.length]);
