import type { IncomingMessage } from 'node:http';
import { ShownSession } from '../../graphql/shown-session.ts';

const shown = new WeakMap<IncomingMessage, ShownSession>();

/** The session of an HTTP request's `Authorization` header: the same one for all who ask. */
export function sessionOf(request: IncomingMessage): ShownSession {
  const known = shown.get(request);
  if (known !== undefined) return known;
  const session = new ShownSession(request.headers.authorization);
  shown.set(request, session);
  return session;
}
