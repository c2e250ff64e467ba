import { expect, test } from 'vitest';
import {
  ANY_SESSION,
  type Caller,
  NOBODY,
  shareOf,
  toCallHeaders,
  withoutSession,
} from '../../../src/zstack/wire/caller.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';

const caller: Caller = { session: new Secret('AB'.repeat(16)), requestId: 'r', clientAddress: '192.0.2.1' };
const get = { method: 'GET', path: '/images', template: '/images' } as const;

test('a call with a session takes the turn of the session, however it is written', () => {
  expect(shareOf(caller)).toEqual({ withSession: true, key: new Secret('ab'.repeat(16)).key });
  expect(shareOf({ ...caller, session: new Secret('ab'.repeat(16)), clientAddress: '192.0.2.2' })).toEqual(
    shareOf(caller),
  );
});

test('one that needs no session takes a turn of the other class, and still that of who asks', () => {
  const poll = withoutSession(caller);
  expect(shareOf(poll)).toEqual({ withSession: false, key: new Secret('ab'.repeat(16)).key });
  expect(shareOf(withoutSession(poll))).toEqual(shareOf(poll));
  expect(Object.keys(toCallHeaders(poll, get))).not.toContain('authorization');
});

test('a log-in takes the turn of its address', () => {
  expect(shareOf({ ...caller, session: undefined })).toEqual({ withSession: false, key: '192.0.2.1' });
});

test('no caller can take the turn of the gateway, by whatever session', () => {
  for (const session of ['0'.repeat(32), 'the gateway'])
    expect([shareOf(ANY_SESSION), shareOf(NOBODY)]).not.toContainEqual(
      shareOf({ ...caller, session: new Secret(session) }),
    );
});
