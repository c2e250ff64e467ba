import type { GraphQLSchema } from 'graphql';
import type { GatewayPlugin } from '../../src/server/operation/apollo-plugins.ts';
import { copySchema } from '../../src/graphql/copy-schema.ts';
import type { GatewayOptions } from '../../src/server/gateway.ts';
import { currentTrial } from './trial.ts';
import type { Way } from './way.ts';

type Options = GatewayOptions & { readonly schema: GraphQLSchema };

/** The same options, of a gateway that executes in the way in which the running test is tried: in most projects as usual. */
export const inWayOfTrial = (options: Options): Options => ({
  ...options,
  ...inWay(currentTrial()?.way ?? 'plans', options),
});

/** What has a gateway execute in that way. */
export function inWay(way: Way, { schema, plugins = [] }: Pick<Options, 'schema' | 'plugins'>) {
  switch (way) {
    case 'plans':
      return { schema, plugins };
    case 'graphql-js':
      return { schema: withoutPlans(schema), plugins };
    case 'request hooks':
      return { schema, plugins: [...plugins, seesRequests] };
    case 'request hooks by graphql-js':
      return { schema: withoutPlans(schema), plugins: [...plugins, seesRequests] };
    case 'execution hooks':
      return { schema: withoutPlans(schema), plugins: [...plugins, seesFields] };
  }
}

const seesRequests: GatewayPlugin = {
  requestDidStart: () => Promise.resolve({ willSendResponse: () => Promise.resolve() }),
};

const seesFields: GatewayPlugin = {
  requestDidStart: () =>
    Promise.resolve({ executionDidStart: () => Promise.resolve({ willResolveField: () => () => undefined }) }),
};

const planless = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The same schema, of which no operation has a plan since one of its types knows its values: the root, which nobody asks. */
function withoutPlans(schema: GraphQLSchema): GraphQLSchema {
  const known = planless.get(schema);
  if (known !== undefined) return known;
  const copy = copySchema(schema);
  const root = copy.getQueryType();
  if (root == null) throw new Error('A schema has queries.');
  root.isTypeOf = () => true;
  planless.set(schema, copy);
  return copy;
}
