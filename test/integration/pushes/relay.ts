import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { gatewayOf, test as base, type TestGateway } from '../fixture.ts';
import { listenOn } from '../../listen-on.ts';

/** A push that went by. */
export interface Relayed {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What the gateway has answered. */
  readonly status: number | undefined;
}

/** What the cloud reaches the gateway by, as through a reverse proxy. */
export interface Relay {
  readonly url: string;
  /** Resolves with the push of that number, from 1, once it is answered. */
  readonly nth: (number: number) => Promise<Relayed>;
  /** The gateway, once there is one. */
  target: string;
}

async function startRelay(): Promise<Relay & { readonly close: () => void }> {
  const relayed: Relayed[] = [];
  let onRelayed: () => void = () => undefined;
  const server = createServer((incoming, outgoing) => {
    const { method, url: path = '', headers } = incoming;
    const forwarded = request(`${relay.target}${path}`, { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502);
      answer.pipe(outgoing).on('finish', () => {
        relayed.push({ path, headers, status: answer.statusCode });
        onRelayed();
      });
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  const relay = {
    url: `http://127.0.0.1:${await listenOn(server)}`,
    target: '',
    async nth(number: number) {
      for (;;) {
        const there = relayed[number - 1];
        if (there !== undefined) return there;
        await new Promise<void>((resolve) => (onRelayed = resolve));
      }
    },
    close: () => void server.close(),
  };
  return relay;
}

/** A gateway to which the cloud pushes. What it expects to be pushed it asks for next to never. */
export const test = base
  .extend<{
    readonly relay: Relay;
    readonly pushedEveryMs: number;
    /** Starts one of them; it is closed after the test. */
    readonly startGateway: () => Promise<TestGateway>;
  }>({
    pushedEveryMs: 600_000,
    startGateway: async ({ cloud, relay, pushedEveryMs }, use) => {
      const open: TestGateway[] = [];
      await use(async () => {
        const env = { ZSTACK_WEBHOOK_URL: `${relay.url}/` };
        const gateway = await gatewayOf(cloud, env, { watchTimes: { pushedEveryMs } });
        open.push(gateway);
        return gateway;
      });
      await Promise.all(open.map((gateway) => gateway.close()));
    },
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
    relay: async ({}, use) => {
      const relay = await startRelay();
      await use(relay);
      relay.close();
    },
  })
  .override({
    cloudOptions: { jobDurationMs: 600_000 },
    gateway: async ({ relay, startGateway }, use) => {
      const gateway = await startGateway();
      relay.target = gateway.url;
      await use(gateway);
    },
  });
