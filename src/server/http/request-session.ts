import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { ShownSession } from '../../graphql/shown-session.ts';

interface Shown {
  readonly authorization: string | undefined;
  readonly session: ShownSession;
}

/** What each connection has shown last. Not by request: weak entries that come and go with each are dear to the collection of garbage. */
const latest = new WeakMap<Socket, Shown>();

/** The session of an HTTP request's `Authorization` header: as long as its connection shows the same, the same one, which is read once. */
export function sessionOf({ socket, headers }: IncomingMessage): ShownSession {
  const { authorization } = headers;
  const shown = latest.get(socket);
  if (shown !== undefined && shown.authorization === authorization) return shown.session;
  const session = new ShownSession(authorization);
  latest.set(socket, { authorization, session });
  return session;
}
