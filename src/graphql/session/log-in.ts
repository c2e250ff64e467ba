import { createHash } from 'node:crypto';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { LogInByAccountInput } from '../../generated/resolvers.ts';
import { ZstackApiError, ZstackFailure } from '../../zstack/failure.ts';
import { logInByAccount } from '../../zstack/sessions.ts';
import type { GraphQLContext } from '../context.ts';
import { rootResponseKeys } from '../selection.ts';
import type { LoggedIn, LogInFailed } from './session.ts';

/**
 * Logs in by name and password. Only the password's SHA-512 leaves this function, and no text of an error repeats it.
 * @throws GraphQLError `BAD_USER_INPUT` where the operation holds a second log-in: none of them is tried; ZstackFailure
 */
export async function logIn(
  { accountName, password, captchaUuid, verifyCode }: LogInByAccountInput,
  { zstack, requestId, clientAddress, draining, loaders }: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<LoggedIn | LogInFailed> {
  if (rootResponseKeys(info, info.fieldName).size > 1) throw tooMany();
  if (draining.aborted) throw new ZstackFailure('overloaded', 'The gateway is about to stop.', { sent: false });
  const secret = createHash('sha512').update(password).digest('hex');
  const args = {
    accountName,
    password: secret,
    ...(captchaUuid == null ? {} : { captchaUuid }),
    ...(verifyCode == null ? {} : { verifyCode }),
  };
  try {
    const session = await zstack.call(
      logInByAccount,
      args,
      { session: undefined, requestId, clientAddress },
      { secret },
    );
    if (session === null) {
      throw new ZstackFailure('invalid-response', "ZStack's log-in has no session.", { sent: true, status: 200 });
    }
    const { uuid, accountUuid, expiredDate } = session;
    return { __typename: 'LoggedIn', session: { valid: true, accountUuid, expiresAt: expiredDate }, token: uuid };
  } catch (error) {
    if (error instanceof ZstackApiError) return { __typename: 'LogInFailed', error: error.errorCode };
    throw error;
  } finally {
    loaders.clear();
  }
}

const tooMany = () =>
  new GraphQLError('An operation may log in once. Nothing was sent to ZStack.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
