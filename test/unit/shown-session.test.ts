import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { ShownSession } from '../../src/graphql/shown-session.ts';
import { Secret } from '../../src/zstack/wire/values/secret.ts';
import { sessionOf } from '../../src/server/http/request-session.ts';
import { zstackThat } from '../server/gateway-fixture.ts';

const uuid = '0123456789abcdef0123456789ABCDEF';

test.each([`OAuth ${uuid}`, `oauth ${uuid}`, `  OAuth   ${uuid}  `, `OAuth \t${uuid}`])(
  '%j shows a session',
  (authorization) => {
    const session = new ShownSession(authorization);
    expect(Secret.reveal(session.require())).toBe(uuid);
    expect(session.secret).toBe(session.require());
  },
);

test.each([
  [undefined, 'There is no session. '],
  ['', 'The Authorization header has a scheme other than OAuth. '],
  [`Bearer ${uuid}`, 'The Authorization header has a scheme other than OAuth. '],
  [uuid, 'The Authorization header has a scheme other than OAuth. '],
  [`OAuth\t${uuid}`, 'The Authorization header has a scheme other than OAuth. '],
  ['OAuth', 'The session is not 32 hex digits. '],
  [`OAuth ${uuid}0`, 'The session is not 32 hex digits. '],
  [`OAuth ${uuid} ${uuid}`, 'The session is not 32 hex digits. '],
])('%j shows none, to whoever asks', (authorization, fault) => {
  const session = new ShownSession(authorization);
  expect(session.secret).toBeUndefined();
  for (let time = 0; time < 2; time += 1)
    expect(() => session.require()).toThrow(
      expect.objectContaining({
        message: `${fault}Send the header "Authorization: OAuth <session>", where <session> is the 32 hex digits of a ZStack session.`,
        extensions: { code: 'UNAUTHENTICATED' },
      }),
    );
});

test('a connection’s session is read once for all requests that show the same', () => {
  const connection = new Socket();
  const showing = (authorization: string, socket = connection) =>
    Object.assign(new IncomingMessage(socket), { headers: { authorization } });
  const request = showing(`OAuth ${uuid}`);
  const session = sessionOf(request);
  expect(Secret.reveal(session.require())).toBe(uuid);
  for (const other of [request, showing(`OAuth ${uuid}`)]) expect(sessionOf(other)).toBe(session);
  expect(sessionOf(showing(`OAuth ${uuid}`, new Socket()))).not.toBe(session);

  const another = uuid.toLowerCase().replace('0', 'f');
  expect(Secret.reveal(sessionOf(showing(`OAuth ${another}`)).require())).toBe(another);
  expect(Secret.reveal(sessionOf(request).require())).toBe(uuid);
  expect(sessionOf(new IncomingMessage(connection)).secret).toBeUndefined();
});

test('the header cannot be had from a resolver’s context', () => {
  const header = `OAuth ${uuid}`;
  const { signal } = new AbortController();
  const request = {
    session: new ShownSession(header),
    requestId: 'id',
    clientAddress: undefined,
    signal,
    draining: signal,
  };
  const context = createContext(
    zstackThat(() => Promise.resolve()),
    request,
  );
  context.session.require();
  for (const shown of [
    inspect(context, { depth: 9, showHidden: true, getters: false }),
    JSON.stringify(context.session),
  ])
    expect(shown).not.toContain(uuid);
});
