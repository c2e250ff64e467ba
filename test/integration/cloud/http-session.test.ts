import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { connectCloud } from '../../../src/server/cloud.ts';
import { createLogger } from '../../../src/server/operations/logger.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { validateSession } from '../../../src/zstack/apis/sessions.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, test as base } from '../fixture.ts';

interface Container {
  readonly url: string;
  /** The `Cookie` headers that came, '' for none. */
  readonly cookies: readonly string[];
  /** How many HTTP sessions were opened. */
  opened(): number;
}

type Wrap = (cloud: Simulator, setCookies?: (opened: number) => readonly string[]) => Promise<Container>;

/** What Tomcat sets, and what a load balancer adds. */
const usualCookies = (opened: number) => [
  `JSESSIONID=${opened}F00D.node1; Path=/zstack; HttpOnly`,
  'SERVERID=east; path=/',
];

/** A servlet container around a cloud: it opens an HTTP session for each request that does not name one of its own. */
const test = base.extend<{ readonly inContainer: Wrap }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  inContainer: async ({}, use) => {
    const closing: (() => void)[] = [];
    await use(async (cloud, setCookies = usualCookies) => {
      const cookies: string[] = [];
      const known = new Set<string>();
      const server = createServer((request, response) => {
        const cookie = request.headers.cookie ?? '';
        cookies.push(cookie);
        const opens = !known.has(cookie);
        const set = opens ? setCookies(known.size) : [];
        if (opens) known.add(set[0]?.split(';')[0] ?? '');
        const { method = 'GET', url = '', headers } = request;
        const passedOn = Object.entries(headers).filter(
          ([name, value]) => typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name),
        ) as [string, string][];
        void buffer(request)
          .then((body) =>
            fetch(new URL(url, cloud.url), { method, headers: passedOn, body: method === 'GET' ? null : body }),
          )
          .then(async (answer) => {
            response.writeHead(answer.status, set.length === 0 ? {} : { 'set-cookie': [...set] });
            response.end(await answer.text());
          });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closing.push(() => {
        server.close();
        server.closeAllConnections();
      });
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      return { url: `http://127.0.0.1:${address.port}/zstack`, cookies, opened: () => known.size };
    });
    for (const close of closing) close();
  },
});

const LIST = '{ images { nodes { uuid name } } volumes { nodes { uuid } } session { accountUuid } }';

describe('the HTTP sessions of the cloud’s web server', () => {
  test('hundreds of requests open one, not one each', async ({ cloud, inContainer }) => {
    const container = await inContainer(cloud);
    const gateway = await gatewayOf({ url: container.url, demo: cloud.demo });
    await gateway.ask(LIST); // the first requests of an idle pool know of none yet
    const before = container.opened();
    for (let round = 0; round < 50; round += 1) await gateway.ask(LIST);
    await createTemplate(gateway, { input: prepare(cloud).input });
    expect(container.cookies.length).toBeGreaterThan(150);
    expect(container.opened()).toBe(before);
    expect(before).toBeLessThanOrEqual(4);
    await gateway.close();
  });

  test('nothing but the newest session is sent back, and nothing of it is logged', async ({ cloud, inContainer }) => {
    const container = await inContainer(cloud);
    const gateway = await gatewayOf({ url: container.url, demo: cloud.demo });
    for (let round = 0; round < 3; round += 1) await gateway.ask(LIST);
    expect(container.cookies.at(-1)).toMatch(/^JSESSIONID=\dF00D\.node1$/);
    expect(new Set(container.cookies.filter((cookie) => !/^(JSESSIONID=\dF00D\.node1)?$/.test(cookie)))).toEqual(
      new Set(),
    );
    expect(gateway.logs.join('')).not.toMatch(/F00D|JSESSIONID/i);
    await gateway.close();
  });

  test.for<readonly [string, readonly string[]]>([
    ['another name', ['SESSION=abc; Path=/']],
    ['what is no plain token', ['JSESSIONID=a b', 'JSESSIONID="x"', 'JSESSIONID=a,b']],
    ['one without end', [`JSESSIONID=${'a'.repeat(300)}`]],
    ['an empty one', ['JSESSIONID=; Max-Age=0']],
  ])('%s is not sent back', async ([, cookies], { cloud, inContainer }) => {
    const container = await inContainer(cloud, () => cookies);
    const gateway = await gatewayOf({ url: container.url, demo: cloud.demo });
    for (let round = 0; round < 2; round += 1) expect((await gateway.ask(LIST)).errors).toEqual([]);
    expect(new Set(container.cookies)).toEqual(new Set(['']));
    await gateway.close();
  });

  test('no caller’s answer depends on it: two accounts on one connection see each their own', async ({
    cloud,
    inContainer,
  }) => {
    const callers = ['alice', 'bob'].map((name) => {
      const { uuid: accountUuid } = cloud.addAccount({ name });
      cloud.addImage({ name: `${name}'s image`, accountUuid });
      return cloud.addSession({ account: accountUuid }).uuid;
    });
    const answersOf = async (url: string) => {
      const gateway = await gatewayOf({ url, demo: cloud.demo }, { ZSTACK_CONNECTIONS: '1' });
      const answers: string[] = [];
      for (const session of [...callers, ...callers, 'f'.repeat(32)]) {
        const { data, errors } = await gateway.ask(LIST, {}, { session });
        answers.push(JSON.stringify([data, errors.map(({ extensions }) => extensions.code)]));
      }
      await gateway.close();
      return answers;
    };
    const without = await answersOf(cloud.url);
    const withSession = await answersOf((await inContainer(cloud)).url);
    const withWrong = await answersOf((await inContainer(cloud, () => ['JSESSIONID=somebody-elses'])).url);

    expect(without[0]).toContain("alice's image");
    expect(without[1]).toContain("bob's image");
    expect(without[1]).not.toContain('alice');
    expect(without[4]).toContain('UNAUTHENTICATED');
    expect(withSession).toEqual(without);
    expect(withWrong).toEqual(without);
  });
});

test('a GET that would run another API is not sent', async ({ cloud }) => {
  const image = cloud.addImage();
  const tag = cloud.addUserTag({ resourceUuid: image.uuid, tag: 'mine' });
  const url = new URL(cloud.url);
  const zstack = connectCloud(readConfig({ ZSTACK_URL: url.href }), [url], createLogger('error'));
  const getTag = { ...validateSession, path: '/tags/{sessionUuid}' };
  const caller = { session: new Secret(cloud.demo.session), requestId: undefined, clientAddress: undefined };
  await expect(zstack.call(getTag, { sessionUuid: new Secret(tag.uuid) }, caller)).rejects.toThrow(TypeError);
  expect(cloud.requests).toEqual([]);
  await zstack.close();
});
