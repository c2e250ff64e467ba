import { describe, expect } from 'vitest';
import { createTemplate, prepare, refuseTemplate } from '../integration/create-template.ts';
import { jobOf, expectOneImage, expectOutcomeTold, LIST, listCode, POLL, SUBMIT, submit, test } from './fixture.ts';
import { answers, answersAfter, resets, type StrangeAnswer } from './misdeeds.ts';

const page = (title: string) => `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
const json = (value: unknown) => JSON.stringify(value);
const to = (location: string) => ({ location });

/** What stands before clouds answers with, by what a caller is told of it. */
const STRANGERS: Readonly<Record<string, readonly StrangeAnswer[]>> = {
  UPSTREAM_UNAVAILABLE: [
    // redirects: to https, to a log-in page, to another host
    { status: 301, headers: to('https://cloud.example/zstack/v1/images'), body: page('301 Moved Permanently') },
    { status: 302, headers: to('https://sso.example/login?next=zstack') },
    { status: 303, headers: to('/login') },
    { status: 307, headers: to('https://cloud.example/') },
    { status: 308, headers: to('https://cloud.example/'), body: page('308 Permanent Redirect') },
    { status: 401, headers: { 'www-authenticate': 'Basic realm="staff"' }, body: page('401 Authorization Required') },
    { status: 401, body: json({ message: 'No API key found in request' }) },
    { status: 407, headers: { 'proxy-authenticate': 'Basic realm="squid"' }, body: page('Cache Access Denied') },
    { status: 408, body: page('408 Request Time-out') },
    { status: 429, headers: { 'retry-after': '1' }, body: 'local_rate_limited' },
    { status: 429, body: json({ message: 'API rate limit exceeded' }) },
    { status: 500, body: page('500 Internal Server Error') },
    { status: 500, body: 'Internal Server Error' },
    { status: 500, body: json({ message: 'An unexpected error occurred' }) },
    { status: 500 },
    { status: 500, body: 'Could not open JPA EntityManager for transaction; Unable to acquire JDBC Connection' },
    { status: 502, body: 'Bad Gateway' },
    { status: 503, body: json({ error: { code: 503, message: 'Service Unavailable' } }) },
    { status: 503, body: json({ error: { code: 503, message: 'x', details: 'no healthy upstream' } }) },
    { status: 503, body: json({ error: { code: 'unavailable', message: 'x', details: 'no upstream' } }) },
    { status: 503, body: json({ error: { code: '503', details: 'upstream connect error' } }) },
    { status: 503, body: json({ error: { message: 'maintenance' } }) },
    { status: 503, body: json({ error: {} }) },
    { status: 503, body: json({ error: 'Service Unavailable' }) },
    { status: 503, body: json({ code: 'SYS.1006', details: 'not under error' }) },
    { status: 503, body: 'upstream connect error or disconnect/reset before headers' },
    { status: 503, body: page('503 Service Temporarily Unavailable') },
    { status: 504, body: json({ message: 'The upstream server is timing out' }) },
    ...[520, 521, 522, 523, 524, 525, 526, 527, 530].map((status) => ({ status, body: `error code: ${status}` })),
    { status: 599 },
  ],
  UPSTREAM_INVALID_RESPONSE: [
    { status: 200, body: page('Sign in') },
    { status: 200, body: json({ status: 'ok' }) },
    { status: 200, body: json({ message: 'Welcome', data: null }) },
    { status: 200, body: json({ success: false, errors: [{ code: 1000, message: 'unknown zone' }] }) },
    { status: 200, body: json([]) },
    { status: 200, body: 'OK' },
    { status: 200 },
    { status: 202, body: page('Accepted') },
    { status: 204 },
    { status: 400, body: page('400 The plain HTTP request was sent to HTTPS port') },
    { status: 400, body: json({ message: 'Bad Request' }) },
    { status: 403, body: page('403 Forbidden') },
    { status: 403, body: json({ message: 'You cannot consume this service' }) },
    { status: 403, body: 'RBAC: access denied' },
    { status: 404, body: '404 page not found\n' },
    { status: 404, body: 'default backend - 404' },
    { status: 404, body: json({ message: 'no Route matched with those values' }) },
    { status: 404, body: json({ message: 'the job has been expired' }) },
    { status: 404, body: 'Sorry, the job has been expired and the page is gone' },
    { status: 404, body: page('404 Not Found') },
    { status: 404 },
    { status: 405, body: page('405 Not Allowed') },
    { status: 410, body: 'Gone' },
    { status: 413, body: page('413 Request Entity Too Large') },
    { status: 421, body: 'Misdirected Request' },
    { status: 418, body: 'I am a teapot' },
    { status: 451, body: page('Unavailable For Legal Reasons') },
    { status: 500, body: 'java.lang.NullPointerException' },
  ],
};

const CASES = Object.entries(STRANGERS).flatMap(([code, strangers]) =>
  strangers.map((stranger) => [stranger.status, String(stranger.body ?? '').slice(0, 60), code, stranger] as const),
);

test.for(CASES)(
  '%i %j: nothing is taken for ZStack’s word, nothing happens twice, nothing is lost',
  async ([, , code, stranger], { cloud, proxy, gateway }) => {
    proxy.misbehave(LIST, answers(stranger), 1);
    expect(await listCode(gateway)).toBe(code);
    expect(await listCode(gateway)).toBeUndefined();

    const { id, pollPath } = await submit(gateway, cloud);
    proxy.misbehave({ path: pollPath }, answers(stranger), 1);
    expect(await jobOf(gateway, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'UNREACHABLE', result: null });

    proxy.misbehave({ path: pollPath }, answers(stranger), 2);
    await Promise.all([
      expectOutcomeTold(gateway, id),
      expectOneImage(gateway, cloud, (path) => proxy.misbehave({ path }, answers(stranger), 2)),
      expectOneImage(gateway, cloud, (path) => proxy.misbehave({ path }, answersAfter(stranger), 1)),
    ]);

    proxy.misbehave(POLL, answers(stranger), 2);
    await expectOneImage(gateway, cloud);
    proxy.behave();
    expect(await jobOf(gateway, id)).toMatchObject({ status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } });
  },
);

describe('a submit that never gets through', () => {
  test.for([
    [{ status: 503, body: json({ error: { code: 503, message: 'x' } }) }, 'UPSTREAM_UNAVAILABLE', /Try again later/],
    [{ status: 429 }, 'UPSTREAM_UNAVAILABLE', /Try again later/],
    [{ status: 500, body: page('500') }, 'UPSTREAM_UNAVAILABLE', /Try again later/],
    [{ status: 302, headers: to('/login') }, 'UPSTREAM_UNAVAILABLE', /setting: tell the operator/],
    [{ status: 407 }, 'UPSTREAM_UNAVAILABLE', /setting: tell the operator/],
    [{ status: 404, body: '404 page not found' }, 'UPSTREAM_INVALID_RESPONSE', /tell the operator/],
    [{ status: 200, body: json({ status: 'ok' }) }, 'UPSTREAM_INVALID_RESPONSE', /tell the operator/],
    [{ status: 202, body: json({ status: 'queued' }) }, 'UPSTREAM_INVALID_RESPONSE', /tell the operator/],
  ] as const)('%j is %s', async ([stranger, code, message], { cloud, proxy, gateway }) => {
    proxy.misbehave(SUBMIT, answers(stranger));
    const error = await refuseTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 1 });
    expect(error.extensions.code).toBe(code);
    expect(error.message).toMatch(message);
    const submits = proxy.received('POST', '/images');
    expect(submits.length).toBeGreaterThan(1);
    expect(new Set(submits.map(({ headers }) => headers['x-job-uuid'])).size).toBe(1);
    expect(cloud.images()).toEqual([]);
  });
});

test.for([
  [404, '404 page not found'],
  [404, json({ message: 'no Route matched with those values' })],
  [302, ''],
  [407, ''],
])(
  'the answer to a submit is cut, and then there is only %i %j for longer than the wait: told as under way, and found again',
  async ([status, body], { cloud, proxy, gateway }) => {
    const { input } = prepare(cloud);
    const idempotencyKey = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    proxy.misbehave(SUBMIT, resets('after-request'), 1);
    proxy.misbehave({}, answers({ status: Number(status), body: String(body) }));
    const { data, errors } = await gateway.ask(
      `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID) {
        createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {
          __typename ... on ImageCreationInProgress { job { id status statusReason } }
        }
      }`,
      { input, idempotencyKey },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      createDataVolumeTemplateFromSnapshot: {
        __typename: 'ImageCreationInProgress',
        job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE' },
      },
    });
    proxy.behave();
    const { job } = data?.['createDataVolumeTemplateFromSnapshot'] as { readonly job: { readonly id: string } };
    await expectOutcomeTold(gateway, job.id);
    expect(await createTemplate(gateway, { input, idempotencyKey })).toMatchObject({ __typename: 'ImageCreated' });
    expect(cloud.images()).toHaveLength(1);
    const jobs = cloud.received('POST', '/images').map(({ headers }) => headers['x-job-uuid']);
    expect(new Set(jobs).size).toBe(1); // the repeat finds its job by the uuid that it has
  },
);
