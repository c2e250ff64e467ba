import { randomUUID } from 'node:crypto';
import { resourceUuidOf } from '../../zstack/jobs/derived-uuids.ts';
import type { CreationArguments } from '../../zstack/wire/arguments.ts';
import type { TextRules } from '../../zstack/wire/values/stored-text.ts';
import { parseUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import { InputFaults } from '../input/input-faults.ts';
import { type ArgumentsApi, type InputOf, readArguments } from '../input/read-arguments.ts';
import { readWaitSeconds } from '../job/wait.ts';

/** What the mutation of a creation is given. */
export interface CreationGiven<Args extends CreationArguments> {
  readonly input: InputOf<Args, 'resourceUuid'>;
  readonly idempotencyKey?: string | null | undefined;
  readonly waitSeconds?: number | null | undefined;
}

/** A creation as a caller wants it, checked. */
export interface CreationRequest<Args> {
  readonly args: Args;
  /** The caller's idempotency key, or one drawn here. */
  readonly key: Uuid;
  readonly waitSeconds: number;
}

/** @throws GraphQLError `BAD_USER_INPUT`, with all faults together */
export function readCreation<Args extends CreationArguments>(
  { operation, api }: { readonly operation: string; readonly api: ArgumentsApi<Args> },
  { input, idempotencyKey, waitSeconds }: CreationGiven<Args>,
  rules: TextRules,
): CreationRequest<Args> {
  const faults = new InputFaults(rules);
  const key = readKey(faults, idempotencyKey);
  const request = {
    args: readArguments(faults, api, input, { resourceUuid: resourceUuidOf(operation, key) }),
    key,
    waitSeconds: readWaitSeconds(faults, waitSeconds),
  };
  faults.throwIfAny();
  return request;
}

function readKey(faults: InputFaults, idempotencyKey: string | null | undefined): Uuid {
  return parseUuid(idempotencyKey == null ? randomUUID() : faults.uuid('idempotencyKey', idempotencyKey)) ?? '';
}
