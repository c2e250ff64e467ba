import type { GraphQLResolveInfo } from 'graphql';
import { rowNodes } from '../../generated/nodes.ts';
import type { NodeResolvers, QueryResolvers, ResolversTypes } from '../../generated/resolvers.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { InputFaults } from '../input/input-faults.ts';
import { looksLikeJobId, readJobId } from '../job/job-id.ts';
import { byLoader } from '../selection/answered-by-loader.ts';
import { priced, REQUESTS_OF_JOB } from '../selection/price.ts';
import { fromNodeId } from './node-id.ts';

/** Each may be a job, which is a request to ZStack of its own. */
const MOST_IDS = 100;

const price = { batches: 1, alone: (id: unknown) => (looksLikeJobId(id) ? REQUESTS_OF_JOB : 0) };

type Node = Awaited<ResolversTypes['Node']>;
type ReadNode = (context: GraphQLContext, info: GraphQLResolveInfo) => Promise<Node | null>;

export const Query = {
  node: priced(
    price,
    byLoader((_, { id }, context, info) => {
      requireCaller(context);
      const faults = new InputFaults();
      const read = readId(faults, 'id', id);
      faults.throwIfAny();
      return read(context, info);
    }),
  ),
  nodes: priced(
    price,
    byLoader((_, { ids }, context, info) => {
      requireCaller(context);
      const faults = new InputFaults();
      const reads = faults.isTooLong('ids', ids, MOST_IDS)
        ? []
        : ids.map((id, index) => readId(faults, `ids[${index}]`, id));
      faults.throwIfAny();
      // each for itself, so that one that fails leaves the others: the type of a list that may hold null knows no promise of null
      return reads.map((read) => read(context, info) as Promise<Node>);
    }),
  ),
} satisfies QueryResolvers;

export const Node = { __resolveType: ({ __typename }) => __typename } satisfies NodeResolvers;

/** @returns how what the id stands for is read, to be used only if `faults.throwIfAny` lets the id pass */
function readId(faults: InputFaults, argument: string, id: string): ReadNode {
  const key = fromNodeId(id);
  if (key !== null && isRow(key.typeName)) {
    const { typeName, uuid } = key;
    return (context, info) => rowNodes[typeName](uuid, context, info);
  }
  const open = readJobId(id);
  if (open === null) {
    faults.add(argument, 'NOT_AN_ID', 'must be an id as the gateway gave it, unchanged');
    return () => Promise.resolve(null);
  }
  return async ({ loaders }) => {
    const job = await loaders.jobs.load(id, () => open);
    return job === null ? null : { ...job, __typename: 'ZStackJob' };
  };
}

const isRow = (typeName: string): typeName is keyof typeof rowNodes => Object.hasOwn(rowNodes, typeName);
