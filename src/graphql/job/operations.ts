import { JOB_MUTATIONS } from '../../generated/jobs.ts';
import type { AnyOperation } from './operation.ts';

export type OperationName = (typeof JOB_MUTATIONS)[keyof typeof JOB_MUTATIONS]['runs']['operation'];

const byName: ReadonlyMap<string, AnyOperation<OperationName>> = new Map(
  Object.values(JOB_MUTATIONS).map(({ runs }) => [runs.operation, runs]),
);

/** The operation that a job's id names; undefined for one that only a newer gateway knows. */
export const operationNamed = (name: string): AnyOperation<OperationName> | undefined => byName.get(name);
