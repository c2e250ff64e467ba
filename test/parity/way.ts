/**
 * The ways by which a gateway executes operations. `plans`: by the plan of the operation, in the gateway's own pipeline. `graphql-js`: in
 * that pipeline, as what no plan can be made for. `request hooks`, and the same `by graphql-js`: through Apollo Server, of which a plugin
 * sees the requests. `execution hooks`: by graphql-js, through Apollo Server, of which a plugin sees each field; what passes Apollo by, as
 * streams do, is executed by graphql-js too.
 */
export const WAYS = ['plans', 'graphql-js', 'request hooks', 'request hooks by graphql-js', 'execution hooks'] as const;
export type Way = (typeof WAYS)[number];
