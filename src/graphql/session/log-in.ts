import type { GraphQLResolveInfo } from 'graphql';
import type { LogInByAccountInput } from '../../generated/types.ts';
import { ZstackApiError, ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import { lacksNode, logInByAccount } from '../../zstack/apis/sessions.ts';
import { Secret } from '../../zstack/wire/values/secret.ts';
import type { GraphQLContext } from '../context.ts';
import { InputFaults, inputFault } from '../input/input-faults.ts';
import { readArguments } from '../input/read-arguments.ts';
import { rootResponseKeys } from '../selection/selected-fields.ts';
import { unknownCaller } from './captcha.ts';
import type { LoggedIn, LogInFailed } from './session.ts';

/**
 * Logs in by name and password. Only the password's SHA-512 leaves this function, and no text of an error repeats it.
 * @throws GraphQLError `BAD_USER_INPUT` where a text is none that the cloud could have stored, or the operation holds a
 * second log-in, and none of them is tried then; ZstackFailure
 */
export async function logIn(
  input: LogInByAccountInput,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<LoggedIn | LogInFailed> {
  const { zstack, draining, loaders } = context;
  if (rootResponseKeys(info, info.fieldName).size > 1)
    throw inputFault(info.fieldName, 'REPEATED', 'may stand once in an operation. Nothing was sent to ZStack');
  if (draining.aborted) throw new ZstackFailure('overloaded', 'The gateway is about to stop.', { sent: false });
  const secret = Secret.ofPassword(input.password);
  const faults = new InputFaults(zstack.textRules);
  const args = readArguments(faults, logInByAccount, { ...input, password: secret });
  faults.throwIfAny();
  try {
    const session = await zstack.call(logInByAccount, args, unknownCaller(context), { secret, lacksNode });
    if (session === null) throw zstack.missing(logInByAccount.path, 'session');
    const { token, accountUuid, expiredDate } = session;
    return {
      __typename: 'LoggedIn',
      session: { valid: true, told: { accountUuid, expiresAt: expiredDate } },
      token,
    };
  } catch (error) {
    if (error instanceof ZstackApiError)
      return { __typename: 'LogInFailed', error: error.errorCode, accountName: args.accountName };
    throw error;
  } finally {
    loaders.clear();
  }
}
