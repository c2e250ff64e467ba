/**
 * The ways by which a gateway executes operations. `plans`: by the plan of the operation, in the gateway's own pipeline. `request hooks`: by
 * the same plans, through Apollo Server, of which a plugin sees the requests. `execution hooks`: by graphql-js, through Apollo Server, of
 * which a plugin sees each field; what passes Apollo by, as streams do, is executed by graphql-js too.
 */
export const WAYS = ['plans', 'request hooks', 'execution hooks'] as const;
export type Way = (typeof WAYS)[number];
