import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it came to the proxy. */
export interface Received {
  readonly method: string;
  /** Below `/zstack/v1`, without the query string. */
  readonly path: string;
  /** Path and query string. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the cloud answered. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request, for a misdeed to do with as it likes. */
export interface Exchange {
  readonly request: Received;
  readonly response: ServerResponse;
  /** Passes the request on, and waits for what the cloud answers. */
  readonly pass: () => Promise<Reply>;
  /** Passes half of the request on, and breaks off. */
  readonly passHalf: () => Promise<void>;
}

/** What the proxy does with a request instead of passing it on and its answer back; see misdeeds.ts. */
export type Misdeed = (exchange: Exchange) => Promise<void> | void;

/** Which requests; absent: any. */
export interface Target {
  readonly method?: string;
  /** How the path begins, below `/zstack/v1`. */
  readonly path?: string;
  /** What stands in the path or the query string. */
  readonly holds?: string;
}

/** A real HTTP server in front of a cloud, which passes all on until it is told to misbehave. */
export interface Proxy {
  /** Base URL, as a cloud's. */
  readonly url: string;
  /** The first rule about a request decides. @param times for how many requests; absent: until `behave` */
  misbehave(on: Target, misdeed: Misdeed, times?: number): void;
  /** Takes all rules back. */
  behave(): void;
  /** What came, oldest first. */
  received(method: string, pathPrefix: string): readonly Received[];
  /** How many connections are open. */
  open(): number;
  close(): Promise<void>;
}

interface Rule {
  readonly on: Target;
  readonly misdeed: Misdeed;
  left: number;
}

const passOn: Misdeed = async ({ response, pass }) => {
  const { status, headers, body } = await pass();
  response.writeHead(status, headers).end(body);
};

/**
 * It serves as a reverse proxy, and as a forward proxy to a cloud of http.
 * @param cloudUrl base URL of the cloud behind it, such as `http://127.0.0.1:8080/zstack`
 * @param tls PEM of its key and certificate; without it, it speaks http
 */
export async function startProxy(
  cloudUrl: string,
  tls?: { readonly key: Buffer; readonly cert: Buffer },
): Promise<Proxy> {
  const { hostname, port } = new URL(cloudUrl);
  let rules: readonly Rule[] = [];
  const received: Received[] = [];

  const misdeedFor = ({ method, path, target }: Received): Misdeed => {
    const rule = rules.find(
      ({ on, left }) =>
        left > 0 &&
        (on.method === undefined || on.method === method) &&
        path.startsWith(on.path ?? '') &&
        target.includes(on.holds ?? ''),
    );
    if (rule === undefined) return passOn;
    rule.left -= 1;
    return rule.misdeed;
  };

  const onRequest = (incoming: IncomingMessage, response: ServerResponse): void => {
    void (async () => {
      const request = await readRequest(incoming);
      received.push(request);
      const exchange: Exchange = {
        request,
        response,
        pass: () => passTo({ hostname, port }, request),
        passHalf: () => passHalfTo({ hostname, port }, request),
      };
      await misdeedFor(request)(exchange);
    })().catch(() => response.destroy());
  };
  const server = tls === undefined ? createServer(onRequest) : createHttpsServer(tls, onRequest);
  let open = 0;
  server.on('connection', (socket: Socket) => {
    open += 1;
    socket.on('close', () => (open -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}/zstack`,
    misbehave(on, misdeed, times = Infinity) {
      rules = [...rules, { on, misdeed, left: times }];
    },
    behave() {
      rules = [];
    },
    received: (method, pathPrefix) =>
      received.filter((request) => request.method === method && request.path.startsWith(pathPrefix)),
    open: () => open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where a server listens. */
export interface Address {
  readonly hostname: string;
  readonly port: string;
}

/** Passes a whole request on, and waits for the answer. @param signal ends both */
export function passTo(
  { hostname, port }: Address,
  { method, target, headers, body }: Received,
  signal?: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onward = httpRequest({ hostname, port, method, path: target, headers, signal }, (reply) => {
      buffer(reply).then(
        (bytes) => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: bytes }),
        reject,
      );
    });
    onward.on('error', reject);
    onward.end(body);
  });
}

/** Passes half of a request on, and breaks off. */
export function passHalfTo({ hostname, port }: Address, { method, target, headers, body }: Received): Promise<void> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const whole = Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`), body]);
  const half = whole.subarray(0, whole.length - Math.max(4, Math.ceil(body.length / 2)));
  return new Promise((resolve) => {
    const onward = connect(Number(port), hostname, () => onward.write(half, () => onward.destroy()));
    onward.on('error', () => undefined).on('close', () => resolve());
  });
}

/** Reads a whole request. */
export async function readRequest(incoming: IncomingMessage): Promise<Received> {
  const { method = '', url = '', headers } = incoming;
  const { pathname, search } = new URL(url, 'http://cloud');
  const path = pathname.replace(/^\/zstack\/v1/, '');
  return { method, path, target: `${pathname}${search}`, headers, body: await buffer(incoming) };
}
