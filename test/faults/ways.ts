import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { listenOnOwnPort } from '../../simulator/src/http/own-port.ts';
import { listenOn } from '../listen-on.ts';
import type { Environment } from '../../src/config.ts';
import { CA_FILE, tlsOf } from '../integration/cloud/network-fixture.ts';
import { type Proxy, startProxy } from '../proxy/proxy.ts';
import type { WAYS } from './table/ways.ts';

/** Does with a connection as it likes. */
type Meet = (socket: Socket) => void;

/** A listener on a port of its own, which does with connections as it is told. */
interface Relay {
  readonly port: number;
  meet: Meet;
  /** How many connections are open. */
  open(): number;
  /** The port is closed, as that of a process that has ended. */
  leave(): Promise<void>;
  listenAgain(): Promise<void>;
  close(): Promise<void>;
}

async function startRelay(meet: Meet): Promise<Relay> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    relay.meet(socket);
  });
  const port = await listenOnOwnPort(server, '127.0.0.1');
  const leave = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  const relay: Relay = {
    port,
    meet,
    open: () => sockets.size,
    leave,
    listenAgain: async () => void (await once(server.listen(port, '127.0.0.1'), 'listening')),
    close: leave,
  };
  return relay;
}

/** Passes all on to that port. */
const leadsTo =
  (port: number): Meet =>
  (socket) => {
    const onward = connect(port, '127.0.0.1');
    socket.pipe(onward).pipe(socket);
    socket.on('close', () => onward.destroy());
    onward.on('error', () => undefined).on('close', () => socket.destroy());
  };

/** A way to the cloud that is broken until it is mended. */
interface BrokenWay {
  /** What `ZSTACK_URL` says. */
  readonly url: string;
  readonly env?: Environment;
  /** Undefined where nothing can mend it. */
  readonly mend?: () => Promise<void> | void;
}

/** The same with what it is made of. */
export interface Way extends BrokenWay {
  /** How many connections are open that the gateway has made. */
  open(): number;
}

/** What is at the other end of a way. */
export interface Ends {
  /** The port of an http front of the cloud. */
  readonly http: number;
  /** The port of an https front of the cloud with that certificate. */
  https(certificate: string): Promise<number>;
  /** Has something closed in the end. */
  closing(close: () => Promise<unknown>): void;
}

type Break = (relay: Relay, ends: Ends) => Promise<BrokenWay>;

const ALERT_HANDSHAKE_FAILURE = Buffer.from([21, 3, 3, 0, 2, 2, 40]);

/** An https cloud behind a relay, whose connections are met otherwise until it is mended. */
const https =
  (meet: (ends: Ends) => Promise<Meet> | Meet): Break =>
  async (relay, ends) => {
    const good = leadsTo(await ends.https('server.pem'));
    relay.meet = await meet(ends);
    const url = `https://127.0.0.1:${relay.port}/zstack`;
    return { url, env: { ZSTACK_CA_FILE: CA_FILE }, mend: () => void (relay.meet = good) };
  };

const withCertificate = (name: string): Break => https(async (ends) => leadsTo(await ends.https(name)));

/** A forward proxy that lets tunnels through, at its port. */
async function forwardProxy(ends: Ends): Promise<number> {
  const server = createHttpServer().on('connect', ({ url = '' }, socket: Socket) => {
    const onward = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('error', () => onward.destroy()).on('close', () => onward.destroy());
  });
  const port = await listenOn(server);
  ends.closing(() => new Promise((resolve) => server.close(resolve)));
  return port;
}

/** An https cloud behind a forward proxy, which stands behind the relay. */
const behindProxy =
  (breaks: (relay: Relay) => Promise<void> | void, mends: (relay: Relay) => Promise<void> | void): Break =>
  async (relay, ends) => {
    const good = leadsTo(await forwardProxy(ends));
    const url = `https://127.0.0.1:${await ends.https('server.pem')}/zstack`;
    await breaks(relay);
    const mend = () => {
      relay.meet = good;
      return mends(relay);
    };
    return { url, env: { ZSTACK_CA_FILE: CA_FILE, ZSTACK_PROXY: `http://127.0.0.1:${relay.port}` }, mend };
  };

const refusesTunnels = (status: string): Break =>
  behindProxy(
    (relay) => void (relay.meet = (socket) => socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\n\r\n`))),
    () => undefined,
  );

const toHttp =
  (breaks: (relay: Relay) => Promise<void> | void, mends: (relay: Relay) => Promise<void> | void): Break =>
  async (relay, { http }) => {
    await breaks(relay);
    const mend = () => {
      relay.meet = leadsTo(http);
      return mends(relay);
    };
    return { url: `http://127.0.0.1:${relay.port}/zstack`, mend };
  };

/** How each way is broken. */
function breaks(onWait: () => void): Readonly<Record<keyof typeof WAYS, Break>> {
  const hangs: Meet = (socket) => {
    socket.resume(); // one that is not read does not learn that it is closed
    onWait();
  };
  return {
    refused: toHttp(
      (relay) => relay.leave(),
      (relay) => relay.listenAgain(),
    ),
    hostUnknown: () => Promise.resolve({ url: 'http://zstack.invalid/zstack' }),
    silent: toHttp(
      (relay) => void (relay.meet = hangs),
      () => undefined,
    ),
    handshakeRefused: https(() => (socket) => socket.once('data', () => socket.end(ALERT_HANDSHAKE_FAILURE))),
    handshakeHangs: https(() => hangs),
    noTls: https(({ http }) => leadsTo(http)),
    caUnknown: withCertificate('unknown-ca.pem'),
    otherHost: withCertificate('other-host.pem'),
    expired: withCertificate('expired.pem'),
    proxyGone: behindProxy(
      (relay) => relay.leave(),
      (relay) => relay.listenAgain(),
    ),
    proxyAsks: refusesTunnels('407 Proxy Authentication Required'),
    proxyRedirects: refusesTunnels('302 Found'),
    notHttp: toHttp(
      (relay) => void (relay.meet = (socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))),
      () => undefined,
    ),
  };
}

/** @param onWait told when a connection waits for what never comes */
export async function breakWay(name: keyof typeof WAYS, ends: Ends, onWait: () => void): Promise<Way> {
  const relay = await startRelay(() => undefined);
  ends.closing(() => relay.close());
  return { ...(await breaks(onWait)[name](relay, ends)), open: () => relay.open() };
}

/** The other ends of ways to this cloud. @param front its http front */
export function endsOf(cloudUrl: string, front: Proxy, closing: Ends['closing']): Ends {
  return {
    http: Number(new URL(front.url).port),
    async https(certificate) {
      const proxy = await startProxy(cloudUrl, tlsOf(certificate));
      closing(() => proxy.close());
      return Number(new URL(proxy.url).port);
    },
    closing,
  };
}
