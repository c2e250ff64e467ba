import { connect, withoutSession } from '../gateway/client.ts';
import { type CloudError, type Failure, failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import type { Session } from './session.ts';

const LOG_IN = graphql(`
  mutation LogIn($input: LogInByAccountInput!) {
    logInByAccount(input: $input) {
      ... on LoggedIn {
        token
        session {
          accountUuid
        }
      }
      ... on LogInFailed {
        error {
          code
          description
          details
          en: localizedMessage(language: EN)
          zh: localizedMessage(language: CN)
        }
        captcha {
          uuid
          picture
        }
      }
    }
  }
`);

const REFRESH_CAPTCHA = graphql(`
  mutation RefreshCaptcha($uuid: ID!) {
    refreshCaptcha(input: { uuid: $uuid }) {
      ... on CaptchaRefreshed {
        captcha {
          uuid
          picture
        }
      }
    }
  }
`);

const CHECK_SESSION = graphql(`
  query CheckSession {
    session {
      valid
    }
    viewer {
      account {
        id
        uuid
        name
      }
    }
  }
`);

const LOG_OUT = graphql(`
  mutation LogOut {
    logOut {
      loggedOut
    }
  }
`);

export interface Captcha {
  readonly uuid: string;
  /** A PNG in base64. */
  readonly picture: string;
}

export interface Credentials {
  readonly accountName: string;
  readonly password: string;
  readonly captchaUuid?: string;
  readonly verifyCode?: string;
}

export type LogInEnd =
  | { readonly end: 'in'; readonly session: Session }
  | { readonly end: Refusal | 'dead' }
  | { readonly end: 'captcha'; readonly captcha: Captcha }
  | { readonly end: 'refused'; readonly error: CloudError }
  | { readonly end: 'failed'; readonly failure: Failure };

type Refusal = 'wrong' | 'must-change' | 'too-many' | 'locked' | 'proof' | 'cannot-run';

/** ZStack's codes for a log-in that it refuses. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'ID.1000': 'wrong',
  'ID.1005': 'must-change',
  'ID.1006': 'too-many',
  'ID.2000': 'proof',
  'ID.2001': 'proof',
  'ID.2002': 'proof',
  'ID.2003': 'proof',
  'LOGIN_CONTROL.1002': 'locked',
  'SYS.1006': 'cannot-run',
  'SYS.1012': 'cannot-run',
};

const unexpected: LogInEnd = { end: 'failed', failure: { kind: 'other', message: '', requestId: null } };

export async function logIn(input: Credentials): Promise<LogInEnd> {
  try {
    const { data } = await withoutSession.client.mutate({
      mutation: LOG_IN,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    const payload = data?.logInByAccount;
    switch (payload?.__typename) {
      case 'LoggedIn': {
        const { accountUuid } = payload.session;
        return { end: 'in', session: { token: payload.token, accountUuid, accountName: input.accountName } };
      }
      case 'LogInFailed': {
        const { code, description, details, en, zh } = payload.error;
        if (payload.captcha !== null) return { end: 'captcha', captcha: payload.captcha };
        const end = REFUSALS[code];
        return end === undefined
          ? { end: 'refused', error: { code, details: details ?? description, en, zh } }
          : { end };
      }
      default:
        return unexpected;
    }
  } catch (error) {
    return failed(error);
  }
}

/** The same captcha with another picture; null where it is too old. */
export async function refreshCaptcha({ uuid }: Captcha): Promise<Captcha | null> {
  try {
    const { data } = await withoutSession.client.mutate({
      mutation: REFRESH_CAPTCHA,
      variables: { uuid },
      fetchPolicy: 'no-cache',
    });
    const payload = data?.refreshCaptcha;
    return payload?.__typename === 'CaptchaRefreshed' ? payload.captcha : null;
  } catch {
    return null;
  }
}

/** Asks whether a session that somebody pasted is alive, and whose it is. */
export async function checkSession(token: string): Promise<LogInEnd> {
  const { client, close } = connect(token);
  try {
    const { data, error } = await client.query({
      query: CHECK_SESSION,
      fetchPolicy: 'no-cache',
      // one that is dead has no viewer
      errorPolicy: 'all',
    });
    if (!data?.session) return error ? failed(error) : unexpected;
    if (!data.session.valid) return { end: 'dead' };
    const account = data.viewer?.account;
    return {
      end: 'in',
      session: { token, accountUuid: account?.uuid ?? null, accountName: account?.name ?? null },
    };
  } catch (error) {
    return failed(error);
  } finally {
    close();
  }
}

/** False where ZStack could not be told. */
export async function logOut(token: string): Promise<boolean> {
  const { client, close } = connect(token);
  try {
    const { data } = await client.mutate({ mutation: LOG_OUT, fetchPolicy: 'no-cache' });
    return data?.logOut?.loggedOut === true;
  } catch {
    return false;
  } finally {
    close();
  }
}

function failed(error: unknown): LogInEnd {
  if (!(error instanceof Error)) return unexpected;
  const failure = failureOf(error);
  return failure.kind === 'session' ? { end: 'dead' } : { end: 'failed', failure };
}
