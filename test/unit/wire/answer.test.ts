import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuMsOf } from '../../cpu-time.ts';
import { judge } from '../../../src/zstack/wire/answer.ts';
import { ZstackFailure } from '../../../src/zstack/wire/errors/failure.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';

const HTML = '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>';

function verdictOf(status: number, body: string): string {
  try {
    return judge({ status, body }, undefined).kind;
  } catch (error) {
    if (error instanceof ZstackFailure) return error.kind;
    throw error;
  }
}

test.each([
  [200, '{}', 'done'],
  [200, '{"inventory":{}}', 'done'],
  [200, '', 'invalid-response'],
  [200, '[]', 'invalid-response'],
  [200, 'null', 'invalid-response'],
  [200, '{"inventory":', 'invalid-response'],
  [200, HTML, 'invalid-response'],
  [202, '{}', 'accepted'],
  [202, HTML, 'invalid-response'],
  [204, '', 'invalid-response'],
  [301, '', 'misconfigured'],
  [302, '', 'misconfigured'],
  [308, HTML, 'misconfigured'],
  [400, 'Duplicate job uuid[x]', 'refused'],
  [400, HTML, 'invalid-response'],
  [403, 'requestTimeTooSkewed', 'refused'],
  [404, 'the job has been expired', 'refused'],
  [404, 'no api mapping to /v1/nothing', 'refused'],
  [404, HTML, 'invalid-response'],
  [404, '404 page not found\n', 'invalid-response'],
  [404, '{"message":"no Route matched with those values"}', 'invalid-response'],
  [404, '{"message":"the job has been expired"}', 'invalid-response'],
  [405, 'wrong method', 'refused'],
  [401, '', 'unavailable'],
  [407, HTML, 'misconfigured'],
  [429, 'slow down', 'unavailable'],
  [500, HTML, 'unavailable'],
  [500, '', 'unavailable'],
  [500, 'Internal Server Error', 'unavailable'],
  [500, '{"message":"An unexpected error occurred"}', 'unavailable'],
  [500, 'Could not open JPA EntityManager for transaction; … Unable to acquire JDBC Connection', 'unavailable'],
  [500, 'java.lang.NullPointerException', 'invalid-response'],
  [502, HTML, 'unavailable'],
  [503, HTML, 'unavailable'],
  [503, '', 'unavailable'],
  [503, '{"message":"a proxy that speaks JSON"}', 'unavailable'],
  [503, '{"error":"a proxy that speaks JSON"}', 'unavailable'],
  [503, '{"error":{}}', 'unavailable'],
  [503, '{"error":{"code":503,"message":"Service Unavailable"}}', 'unavailable'],
  [503, '{"error":{"code":503,"details":"Service Unavailable"}}', 'unavailable'],
  [503, '{"error":{"code":"503","details":"upstream connect error"}}', 'unavailable'],
  [503, '{"error":{"code":"unavailable","details":"no healthy upstream"}}', 'unavailable'],
  [503, '{"error":{"message":"no healthy upstream"}}', 'unavailable'],
  [503, '{"error":{"details":{"reason":"maintenance"}}}', 'unavailable'],
  [503, '{"code":"SYS.1006","details":"not under error"}', 'unavailable'],
  [503, '{"error":{"code":"SYS.1006"}}', 'failed'],
  [503, '{"error":{"code":"VOLUME_SNAPSHOT.1000"}}', 'failed'],
  [503, '{"error":{"code":"L3_NETWORK.1000"}}', 'failed'],
  [503, '{"error":{"code":503,"globalErrorCode":"ORG_ZSTACK_IDENTITY_10020"}}', 'failed'],
  [503, '{"error":{"details":"out of memory"}}', 'failed'],
  [503, '{"error":{"elaboration":"out of memory","code":null}}', 'failed'],
  [504, HTML, 'unavailable'],
  [520, 'error code: 520', 'unavailable'],
  [530, HTML, 'unavailable'],
])('%i with %j is %s', (status, body, expected) => {
  expect(verdictOf(status, body)).toBe(expected);
});

test('no answer, however odd, is anything but a verdict or a ZstackFailure that says it was sent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
      try {
        expect(['done', 'accepted', 'failed', 'refused']).toContain(
          judge({ status, body }, new Secret('f'.repeat(32))).kind,
        );
      } catch (error) {
        expect(error).toBeInstanceOf(ZstackFailure);
        expect((error as ZstackFailure).sent).toBe(true);
      }
    }),
  );
});

test('an error of any shape under a code of ZStack’s becomes an ErrorCode', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('globalErrorCode', 'details', 'cost', 'opaque', 'cause', 'causes', 'location'),
        fc.jsonValue(),
      ),
      (error) => {
        const body = JSON.stringify({ error: { ...error, code: 'SYS.1006' } });
        const verdict = judge({ status: 503, body }, undefined);
        if (verdict.kind !== 'failed') throw new Error(`taken for ${verdict.kind}`);
        expect(typeof verdict.error.code).toBe('string');
        expect(verdict.error.causes).toBeInstanceOf(Array);
      },
    ),
  );
});

test('the texts of an error hold neither the session of the call nor secrets in URLs', () => {
  const session = '0123456789abcdef0123456789abcdef';
  const error = {
    code: 'SYS.1006',
    details: `session[${session.toUpperCase()}] failed at ftp://admin:p@ss@10.0.0.2/x?token=s3cret&a=b`,
    opaque: { nested: [{ url: 'https://user:pw@host/' }, session] },
    cause: { details: `again ${session}` },
    causes: [{ elaboration: `and again ${session}` }],
  };
  const verdict = judge({ status: 503, body: JSON.stringify({ error }) }, new Secret(session));
  const shown = JSON.stringify(verdict);
  for (const secret of [session, session.toUpperCase(), 'p@ss', 'admin', 's3cret', 'user:pw'])
    expect(shown).not.toContain(secret);
  expect(shown).toContain('a=b');
});

test.each([
  ["http://u:p'w@h/x", "p'w"],
  ['http://u:p"w@h/x', 'p"w'],
  ['ftp://a@b:c@h', 'a@b'],
  ['see https://one@h and https://two@h', 'two@'],
  ['http://h/x?token\\u003dSECRET&a', 'SECRET'],
  ['http://h/x?a=b&amp;token=SECRET', 'SECRET'],
  ['http://h/x?TOKEN%3dSECRET', 'SECRET'],
  ['password: SECRET', 'SECRET'],
  ['sshPassword=SECRET, port=22', 'SECRET'],
  ['{\\"password\\":\\"SECRET\\"}', 'SECRET'],
  ["passwd='a SECRET'", 'SECRET'],
  ['密码：SECRET', 'SECRET'],
  ['sshpass -p SECRET ssh root@10.0.0.1', 'SECRET'],
  ['monUrl[root:SECRET@10.0.0.1]', 'SECRET'],
  [`session[uuid:${'5'.repeat(32)}] is gone`, '5'.repeat(32)],
  [`"session":{"uuid":"${'5'.repeat(32)}"}`, '5'.repeat(32)],
  [`OAuth ${'5'.repeat(32)}`, '5'.repeat(32)],
  [`resource[uuid:${'5'.repeat(32)}, type:SessionVO] not found`, '5'.repeat(32)],
])('nothing secret is left of %j', (details, secret) => {
  const verdict = judge(
    { status: 503, body: JSON.stringify({ error: { details, opaque: { [details]: [details] } } }) },
    undefined,
  );
  expect(JSON.stringify(verdict)).not.toContain(JSON.stringify(secret).slice(1, -1));
});

test('a long text without end is redacted in no time', () => {
  const taken = cpuMsOf(() => {
    judge({ status: 503, body: JSON.stringify({ error: { details: `://${'a.'.repeat(500_000)}` } }) }, undefined);
    judge({ status: 503, body: JSON.stringify({ error: { details: '://a@'.repeat(200_000) } }) }, undefined);
    for (const part of ['password', 'token ', 'a:', 'session ', '{"', '[{"a":', '"\\', 'sshpass -p '])
      judge({ status: 503, body: JSON.stringify({ error: { details: part.repeat(100_000) } }) }, undefined);
  });
  expect(taken).toBeLessThan(2_000);
});

test('JSON nested without end is no answer, also beside a 64-bit number', () => {
  const body = `{"size":12345678901234567,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(verdictOf(200, body)).toBe('invalid-response');
});

test('causes nested without end are cut off, not followed', () => {
  const deep = (levels: number) => `${'{"cause":'.repeat(levels)}{"code":"X"}${'}'.repeat(levels)}`;
  expect(verdictOf(503, `{"error":{"code":"SYS.1006","cause":${deep(5_000)}}}`)).toBe('failed');
});
