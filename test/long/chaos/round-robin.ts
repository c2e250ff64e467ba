import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenOn } from '../../listen-on.ts';
import { answers, answersAfter, RESETS, resets } from '../../proxy/misdeeds.ts';
import { type Exchange, passHalfTo, passTo, readRequest, type Received, type Reply } from '../../proxy/proxy.ts';
import type { Drawing } from '../drawing.ts';

/** A proxy in front of replicas, each in its turn, that misbehaves. */
export interface RoundRobin {
  /** Without a path. */
  readonly url: string;
  /** Passes all on from now on. */
  behave(): void;
  /** How often it did what. */
  readonly deeds: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** One request, with a second replica that it can be passed to. */
interface BalancedExchange extends Exchange {
  readonly passToOther: () => Promise<Reply>;
  readonly draw: Drawing;
}

type Deed = (exchange: BalancedExchange) => Promise<void> | void;

const page = (status: number) => ({ status, headers: { 'content-type': 'text/html' }, body: `<h1>${status}</h1>` });

const tell = ({ response }: Exchange, { status, headers, body }: Reply): void => {
  if (!response.headersSent) response.writeHead(status, headers).end(body);
};

const refused = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';

/** As a good proxy does: a replica that is away is passed by, one that breaks off is told as 502. */
const passOn: Deed = async (exchange) => {
  const reply = exchange.pass().catch((error: unknown) => {
    if (refused(error)) return exchange.passToOther();
    throw error;
  });
  await reply.then(
    (told) => tell(exchange, told),
    () => answers(page(502))(exchange),
  );
};

const DEEDS: readonly (readonly [string, Deed])[] = [
  ...RESETS.map((at) => [`reset ${at}`, resets(at)] as const),
  ...[502, 503, 504].map((status) => [`${status} of its own`, answers(page(status))] as const),
  ...[502, 504].map((status) => [`${status} for an answer`, answersAfter(page(status))] as const),
  [
    'late request',
    async (exchange) => {
      await sleep(exchange.draw.below(1500));
      await passOn(exchange);
    },
  ],
  [
    'late answer',
    async (exchange) => {
      const reply = await exchange.pass();
      await sleep(exchange.draw.below(1500));
      tell(exchange, reply);
    },
  ],
  [
    'half to one, all to the other',
    async (exchange) => {
      await exchange.passHalf();
      tell(exchange, await exchange.passToOther());
    },
  ],
  [
    'to both at once',
    async (exchange) => {
      tell(exchange, await Promise.any([exchange.pass(), exchange.passToOther()]));
    },
  ],
  [
    'to one, and then to the other',
    async (exchange) => {
      await exchange.pass();
      tell(exchange, await exchange.passToOther());
    },
  ],
];

/**
 * @param replicas tells where they are now, two of them
 * @param misdeeds once in how many requests it misbehaves
 */
export async function startRoundRobin(
  replicas: () => readonly string[],
  draw: Drawing,
  misdeeds = 3,
): Promise<RoundRobin> {
  const deeds = new Map<string, number>();
  let turn = 0;
  let behaves = false;

  const inTurn = (): readonly [URL, URL] => {
    turn += 1;
    const urls = replicas();
    const at = (index: number) => new URL(urls[index % urls.length] ?? '');
    return [at(turn), at(turn + 1)];
  };
  const misbehaves = (): boolean => !behaves && draw.oneIn(misdeeds);
  const count = (deed: string) => deeds.set(deed, (deeds.get(deed) ?? 0) + 1);
  const cutLater = (cut: () => void): void => {
    if (!misbehaves()) return;
    count('stream cut');
    setTimeout(cut, draw.below(2000)).unref();
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [one, other] = inTurn();
    const request = await readRequest(incoming);
    if (incoming.headers.accept === 'text/event-stream') {
      cutLater(() => response.destroy());
      stream(one, request, response);
      return;
    }
    const left = new AbortController();
    response.on('close', () => left.abort());
    const [name, deed] = misbehaves() ? draw.oneOf(DEEDS) : (['passed on', passOn] as const);
    count(name);
    await deed({
      request,
      response,
      draw,
      pass: () => passTo(one, request, left.signal),
      passHalf: () => passHalfTo(one, request),
      passToOther: () => passTo(other, request, left.signal),
    });
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy());
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex) => {
    count('WebSocket');
    cutLater(() => socket.destroy());
    tunnel(inTurn()[0], incoming, socket);
  });
  const port = await listenOn(server);
  const sockets = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    deeds,
    behave() {
      behaves = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

/** Passes an answer on as it comes. */
function stream({ hostname, port }: URL, { method, target, headers, body }: Received, response: ServerResponse): void {
  const onward = httpRequest({ hostname, port, method, path: target, headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.on('error', () => response.destroy()).pipe(response);
  });
  onward.on('error', () => response.destroy()).end(body);
  response.on('close', () => onward.destroy());
}

/** Joins the connection of a client to one of a replica. */
function tunnel({ hostname, port }: URL, { method, url, rawHeaders }: IncomingMessage, socket: Duplex): void {
  const onward = connect(Number(port), hostname);
  const lines = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
  onward.write(`${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`);
  onward.on('error', () => undefined).on('close', () => socket.destroy());
  socket.on('error', () => undefined).on('close', () => onward.destroy());
  onward.pipe(socket).pipe(onward);
}
