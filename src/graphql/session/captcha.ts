import type { RefreshCaptchaInput } from '../../generated/types.ts';
import { type Captcha, getLoginCaptcha, refreshCaptcha } from '../../zstack/apis/sessions.ts';
import { NOBODY } from '../../zstack/wire/caller.ts';
import type { ErrorCode } from '../../zstack/wire/errors/error-code.ts';
import { ZstackApiError, ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import type { GraphQLContext } from '../context.ts';
import { InputFaults } from '../input/input-faults.ts';
import { readArguments } from '../input/read-arguments.ts';
import type { LogInFailed } from './session.ts';

/** Where the log-in control of a cloud demands a captcha: a wrong one, or none (`domain.md §2.4`). */
const DEMANDS = new Set(['LOGIN_CONTROL.1003', 'LOGIN_CONTROL.1005']);

export interface CaptchaRefreshed {
  readonly __typename: 'CaptchaRefreshed';
  readonly captcha: Captcha;
}

export interface CaptchaRefreshFailed {
  readonly __typename: 'CaptchaRefreshFailed';
  readonly error: ErrorCode;
}

/** On behalf of a caller who has no session yet. */
export const unknownCaller = ({ requestId, clientAddress }: GraphQLContext) => ({
  ...NOBODY,
  requestId,
  clientAddress,
});

/** What has to be solved before the account can log in; null where its log-in did not fail for that, or the cloud makes no captchas. */
export async function demandedCaptcha(
  { error, accountName }: LogInFailed,
  context: GraphQLContext,
): Promise<Captcha | null> {
  if (!DEMANDS.has(error.code)) return null;
  try {
    return await context.zstack.call(getLoginCaptcha, { resourceName: accountName }, unknownCaller(context), {
      signal: context.signal,
    });
  } catch (failure) {
    if (failure instanceof ZstackFailure && failure.saidByZstack && failure.status === 404) return null;
    throw failure;
  }
}

/** Another picture for a captcha. @throws GraphQLError `BAD_USER_INPUT`; ZstackFailure */
export async function refresh(
  input: RefreshCaptchaInput,
  context: GraphQLContext,
): Promise<CaptchaRefreshed | CaptchaRefreshFailed> {
  const { zstack, signal } = context;
  const faults = new InputFaults(zstack.textRules);
  const args = readArguments(faults, refreshCaptcha, input);
  faults.throwIfAny();
  try {
    const captcha = await zstack.call(refreshCaptcha, args, unknownCaller(context), { signal });
    if (captcha === null) throw zstack.missing(refreshCaptcha.path, 'captcha');
    return { __typename: 'CaptchaRefreshed', captcha };
  } catch (error) {
    if (error instanceof ZstackApiError) return { __typename: 'CaptchaRefreshFailed', error: error.errorCode };
    throw error;
  }
}
