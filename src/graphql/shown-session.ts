import { Secret } from '../zstack/wire/values/secret.ts';
import { publicError } from './public-errors/public-error.ts';

const HOW_TO =
  'Send the header "Authorization: OAuth <session>", where <session> is the 32 hex digits of a ZStack session.';

/** The session that a request shows. It is read when it is first wanted, and once; what it is read from cannot be had from it. */
export class ShownSession {
  readonly #authorization: string | undefined;
  #read: Secret | Fault | undefined;

  /** @param authorization the `Authorization` header as the caller sent it */
  constructor(authorization: string | undefined) {
    this.#authorization = authorization;
  }

  /** Undefined where there is none of the right form. Whether it is alive only ZStack knows. */
  get secret(): Secret | undefined {
    const read = this.#readOnce();
    return read instanceof Secret ? read : undefined;
  }

  /** @throws GraphQLError `UNAUTHENTICATED` where there is none of the right form */
  require(): Secret {
    const read = this.#readOnce();
    if (read instanceof Secret) return read;
    throw publicError('UNAUTHENTICATED', `${read.fault} ${HOW_TO}`);
  }

  #readOnce(): Secret | Fault {
    return (this.#read ??= readSession(this.#authorization));
  }
}

interface Fault {
  readonly fault: string;
}

function readSession(authorization: string | undefined): Secret | Fault {
  if (authorization === undefined) return { fault: 'There is no session.' };
  const [scheme = '', ...rest] = authorization.trim().split(' ');
  const session = rest.join(' ').trim();
  if (scheme.toLowerCase() !== 'oauth') return { fault: 'The Authorization header has a scheme other than OAuth.' };
  return /^[0-9a-f]{32}$/i.test(session) ? new Secret(session) : { fault: 'The session is not 32 hex digits.' };
}
