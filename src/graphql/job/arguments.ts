import { resourceUuidOf } from '../../zstack/jobs/derived-uuids.ts';
import type { CreationArguments } from '../../zstack/wire/arguments.ts';
import type { TextRules } from '../../zstack/wire/values/stored-text.ts';
import { drawUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import { InputFaults } from '../input/input-faults.ts';
import { type ArgumentsApi, type InputOf, readArguments } from '../input/read-arguments.ts';

/** What an input may have that is no parameter of its API. */
interface OwnFields {
  /** Where the API is cancellable: shall it be a long job of ZStack's? */
  readonly cancellable?: boolean | null | undefined;
}

/** What the mutation of an action is given. */
export interface ActionGiven<Args extends object> {
  readonly input: InputOf<Args> & OwnFields;
  readonly waitSeconds?: number | null | undefined;
}

/** What the mutation of a creation is given. */
export interface CreationGiven<Args extends CreationArguments> {
  readonly input: InputOf<Args, 'resourceUuid'> & OwnFields;
  readonly idempotencyKey?: string | null | undefined;
  readonly waitSeconds?: number | null | undefined;
}

/** What is to be done, as a caller wants it, checked. */
export interface Wanted<Args> {
  readonly args: Args;
  /** The caller's idempotency key: without one nobody can want the same again. */
  readonly key?: Uuid | undefined;
  /** See Submission. */
  readonly cancellable: boolean;
  readonly waitSeconds: number;
}

/**
 * @param check notes what is wrong with the arguments beyond what the facts tell
 * @throws GraphQLError `BAD_USER_INPUT`, with all faults together
 */
export function readAction<Args extends object>(
  api: ArgumentsApi<Args>,
  { input, waitSeconds }: ActionGiven<Args>,
  rules: TextRules,
  check: (args: Args, faults: InputFaults) => void = () => undefined,
): Wanted<Args> {
  const faults = new InputFaults(rules);
  const args = readArguments(faults, api, input, {});
  check(args, faults);
  const wait = readWaitSeconds(faults, waitSeconds);
  faults.throwIfAny();
  return { args, cancellable: input.cancellable === true, waitSeconds: wait };
}

/** @throws GraphQLError `BAD_USER_INPUT`, with all faults together */
export function readCreation<Args extends CreationArguments>(
  operation: string,
  api: ArgumentsApi<Args>,
  { input, idempotencyKey, waitSeconds }: CreationGiven<Args>,
  rules: TextRules,
): Wanted<Args> {
  const faults = new InputFaults(rules);
  const key = idempotencyKey == null ? undefined : faults.uuid('idempotencyKey', idempotencyKey);
  const resourceUuid = key === undefined ? drawUuid() : resourceUuidOf(operation, key);
  const args = readArguments<Args, 'resourceUuid'>(faults, api, input, { resourceUuid });
  const wait = readWaitSeconds(faults, waitSeconds);
  faults.throwIfAny();
  return { args, key, cancellable: input.cancellable === true, waitSeconds: wait };
}

const LONGEST_WAIT_SECONDS = 300;
const USUAL_WAIT_SECONDS = 15;

/** How long the outcome is waited for. */
export const readWaitSeconds = (faults: InputFaults, given: number | null | undefined): number =>
  faults.integer('waitSeconds', given ?? USUAL_WAIT_SECONDS, 0, LONGEST_WAIT_SECONDS);
