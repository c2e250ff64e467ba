import * as imageActions from '../image-actions/resolvers.ts';
import * as imageCreation from '../image-creation/resolvers.ts';
import * as sharing from '../sharing/resolvers.ts';
import * as tagActions from '../tag-actions/resolvers.ts';
import * as volumeActions from '../volume-actions/resolvers.ts';
import * as volumeSnapshotActions from '../volume-snapshot-actions/resolvers.ts';
import type { AnyOperation } from './operation.ts';

/** Every mutation that runs as a job, by its name: the enum of operations and the union of results follow from it. */
export const JOB_MUTATIONS = {
  ...imageCreation.Mutation,
  ...imageActions.Mutation,
  ...volumeSnapshotActions.Mutation,
  ...sharing.Mutation,
  ...tagActions.Mutation,
  ...volumeActions.Mutation,
};

export type OperationName = (typeof JOB_MUTATIONS)[keyof typeof JOB_MUTATIONS]['runs']['operation'];

const byName: ReadonlyMap<string, AnyOperation<OperationName>> = new Map(
  Object.values(JOB_MUTATIONS).map(({ runs }) => [runs.operation, runs]),
);

/** The operation that a job's id names; undefined for one that only a newer gateway knows. */
export const operationNamed = (name: string): AnyOperation<OperationName> | undefined => byName.get(name);
