import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect, vi } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { listenOn } from '../listen-on.ts';
import { jobOf, poll, submitTemplate, test as base } from './cloud.ts';

interface Pushed {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Where results are pushed to. */
interface Hook {
  readonly url: string;
  readonly pushed: readonly Pushed[];
  /** Resolves with the push of that number, from 1. */
  readonly nth: (number: number) => Promise<Pushed>;
  /** What it answers from now on. */
  answer: number;
}

const test = base.extend<{ readonly hook: Hook }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  hook: async ({}, use) => {
    const pushed: Pushed[] = [];
    let onPush: () => void = () => undefined;
    const server = createServer((incoming, response) => {
      let body = '';
      incoming.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      incoming.on('end', () => {
        const { method, headers } = incoming;
        response.writeHead(hook.answer).end();
        pushed.push({ method, headers, body });
        onPush();
      });
    });
    const hook: Hook = {
      url: `http://127.0.0.1:${await listenOn(server)}/done`,
      pushed,
      answer: 204,
      async nth(number) {
        for (;;) {
          const there = pushed[number - 1];
          if (there !== undefined) return there;
          await new Promise<void>((resolve) => (onPush = resolve));
        }
      },
    };
    await use(hook);
    server.close();
  },
});

/** Submits a template whose end is to be pushed, and lets it end. */
async function pushedTemplate(cloud: Simulator, { url }: Hook): Promise<string> {
  const headers = { 'x-web-hook': url, 'x-json-schema': 'true' };
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], { headers });
  expect(accepted.status).toBe(202);
  await cloud.clock.advance(3000);
  return jobOf(accepted);
}

test('what a poll is answered is posted, and the job can still be polled', async ({ cloud, hook }) => {
  const job = await pushedTemplate(cloud, hook);
  const { method, headers, body } = await hook.nth(1);
  expect(method).toBe('POST');
  expect(headers).toMatchObject({
    'x-job-uuid': job,
    'x-job-success': 'true',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(headers).not.toHaveProperty('authorization');
  expect(body).toContain('"schema":{"inventory":');
  expect(body).toBe((await poll(cloud, job, { 'x-json-schema': 'true' })).text);
});

test('a failure is posted as one', async ({ cloud, hook }) => {
  cloud.faults.add({ fault: 'fail-job', code: 'SYS.1006' });
  await pushedTemplate(cloud, hook);
  const { headers, body } = await hook.nth(1);
  expect([headers['x-job-success'], JSON.parse(body)]).toMatchObject(['false', { error: { code: 'SYS.1006' } }]);
});

test('it is posted again 2 s after each refusal, 15 times in all', async ({ cloud, hook }) => {
  hook.answer = 404;
  const job = await pushedTemplate(cloud, hook);
  await hook.nth(1);
  const anotherTry = async () => {
    await cloud.clock.advance(2000);
    return hook.pushed.length === 15;
  };
  await vi.waitUntil(anotherTry, { timeout: 20_000, interval: 1 });
  const next = await pushedTemplate(cloud, hook);
  await hook.nth(16);
  expect(hook.pushed.map(({ headers }) => headers['x-job-uuid'])).toEqual([...Array<string>(15).fill(job), next]);
});

test('push copies=0: nothing is posted', async ({ cloud, hook }) => {
  cloud.faults.add({ fault: 'push', copies: 0, times: 1 });
  await pushedTemplate(cloud, hook);
  const told = await pushedTemplate(cloud, hook);
  expect((await hook.nth(1)).headers['x-job-uuid']).toBe(told);
});

test('push ms=…: it is posted a while after the end', async ({ cloud, hook }) => {
  cloud.faults.add({ fault: 'push', ms: 60_000, times: 1 });
  const late = await pushedTemplate(cloud, hook);
  const told = await pushedTemplate(cloud, hook);
  expect((await hook.nth(1)).headers['x-job-uuid']).toBe(told);
  await cloud.clock.advance(60_000);
  expect((await hook.nth(2)).headers['x-job-uuid']).toBe(late);
});

test('push copies=… garbled=true: it is posted more than once, and tells nothing', async ({ cloud, hook }) => {
  cloud.faults.add({ fault: 'push', copies: 3, garbled: true });
  const job = await pushedTemplate(cloud, hook);
  const { headers, body } = await hook.nth(3);
  expect([headers['x-job-uuid'], headers['x-job-success']]).toEqual([job, 'perhaps']);
  expect(() => JSON.parse(body) as unknown).toThrow();
});
