import { imageActionOperations } from '../image-actions/operations.ts';
import { imageCreationOperations } from '../image-creation/operations.ts';
import type { AnyOperation } from './operation.ts';

const OPERATIONS = [...imageCreationOperations, ...imageActionOperations] as const;

export type OperationName = (typeof OPERATIONS)[number]['operation'];

const byName: ReadonlyMap<string, AnyOperation<OperationName>> = new Map(
  OPERATIONS.map((operation) => [operation.operation, operation]),
);

/** The operation that a job's id names; undefined for one that only a newer gateway knows. */
export const operationNamed = (name: string): AnyOperation<OperationName> | undefined => byName.get(name);
