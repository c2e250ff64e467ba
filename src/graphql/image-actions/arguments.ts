import { InputFaults } from '../input/input-faults.ts';
import { type ArgumentsApi, type InputOf, readArguments } from '../input/read-arguments.ts';
import { readWaitSeconds } from '../job/wait.ts';

/** What the mutation of an action is given. */
export interface ActionGiven<Args extends object> {
  readonly input: InputOf<Args>;
  readonly waitSeconds?: number | null | undefined;
}

/** @throws GraphQLError `BAD_USER_INPUT`, with all faults together */
export function readAction<Args extends object>(
  api: ArgumentsApi<Args>,
  { input, waitSeconds }: ActionGiven<Args>,
): { readonly args: Args; readonly waitSeconds: number } {
  const faults = new InputFaults();
  const request = { args: readArguments(faults, api, input), waitSeconds: readWaitSeconds(faults, waitSeconds) };
  faults.throwIfAny();
  return request;
}
