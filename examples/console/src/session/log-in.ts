import { connect, withoutSession } from '../gateway/client.ts';
import { type Failure, failureOf } from '../gateway/failure.ts';
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
  }
`);

const LOG_OUT = graphql(`
  mutation LogOut {
    logOut {
      loggedOut
    }
  }
`);

export interface Credentials {
  readonly accountName: string;
  readonly password: string;
  readonly captchaUuid?: string;
  readonly verifyCode?: string;
}

export type LogInEnd =
  | { readonly end: 'in'; readonly session: Session }
  | { readonly end: 'wrong' | 'must-change' | 'too-many' | 'captcha' | 'dead' }
  | { readonly end: 'refused'; readonly code: string; readonly details: string | null }
  | { readonly end: 'failed'; readonly failure: Failure };

/** ZStack's codes for a log-in that it refuses. */
const REFUSALS: Readonly<Record<string, 'wrong' | 'must-change' | 'too-many' | 'captcha'>> = {
  'ID.1000': 'wrong',
  'ID.1005': 'must-change',
  'ID.1006': 'too-many',
  'ID.2000': 'captcha',
  'ID.2001': 'captcha',
  'ID.2002': 'captcha',
  'ID.2003': 'captcha',
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
        const { code, description, details } = payload.error;
        const end = REFUSALS[code];
        return end === undefined ? { end: 'refused', code, details: details ?? description } : { end };
      }
      default:
        return unexpected;
    }
  } catch (error) {
    return failed(error);
  }
}

/** Asks whether a session that somebody pasted is alive. */
export async function checkSession(token: string): Promise<LogInEnd> {
  const { client, close } = connect(token);
  try {
    const { data } = await client.query({ query: CHECK_SESSION, fetchPolicy: 'no-cache' });
    if (data?.session?.valid !== true) return { end: 'dead' };
    return { end: 'in', session: { token, accountUuid: null, accountName: null } };
  } catch (error) {
    const told = failed(error);
    return told.end === 'failed' && told.failure.kind === 'session' ? { end: 'dead' } : told;
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

const failed = (error: unknown): LogInEnd =>
  error instanceof Error ? { end: 'failed', failure: failureOf(error) } : unexpected;
