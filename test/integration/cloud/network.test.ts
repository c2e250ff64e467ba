import { createServer as createHttpServer, request as httpRequest, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect } from 'node:net';
import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf } from '../fixture.ts';
import { CA_FILE, test as base, TLS } from './network-fixture.ts';

interface Fronts {
  /** An https front of the cloud, whose certificate comes from a private CA. */
  readonly httpsUrl: string;
}

const test = base.extend<Fronts>({
  httpsUrl: async ({ cloud, listen }, use) => {
    await use(`https://127.0.0.1:${await listen(httpsFrontOf(cloud))}/zstack`);
  },
});

function httpsFrontOf(cloud: Simulator): Server {
  const { port, hostname } = new URL(cloud.url);
  return createHttpsServer(TLS, (incoming, answer) => {
    const { method, url, headers } = incoming;
    const onward = httpRequest({ hostname, port, method, path: url, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    incoming.pipe(onward);
  });
}

test('an https cloud with a private CA', async ({ cloud, httpsUrl }) => {
  const gateway = await gatewayOf({ url: httpsUrl, demo: cloud.demo }, { ZSTACK_CA_FILE: CA_FILE });
  expect(await createTemplate(gateway, { input: prepare(cloud).input })).toMatchObject({ __typename: 'ImageCreated' });
  await gateway.close();
});

test.for([['http'], ['https']])(
  'through an explicit proxy to an %s cloud',
  async ([scheme], { cloud, listen, httpsUrl }) => {
    const tunnels: string[] = [];
    const proxy = createHttpServer((incoming, answer) => {
      tunnels.push(incoming.url ?? '');
      const onward = httpRequest(
        incoming.url ?? '',
        { method: incoming.method, headers: incoming.headers },
        (reply) => {
          answer.writeHead(reply.statusCode ?? 500, reply.headers);
          reply.pipe(answer);
        },
      );
      incoming.pipe(onward);
    });
    proxy.on('connect', ({ url = '' }, socket) => {
      tunnels.push(url);
      const [host, port] = url.split(':');
      const onward = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    const port = await listen(proxy);
    const url = scheme === 'https' ? httpsUrl : cloud.url;
    const gateway = await gatewayOf(
      { url, demo: cloud.demo },
      { ZSTACK_PROXY: `http://127.0.0.1:${port}`, ...(scheme === 'https' ? { ZSTACK_CA_FILE: CA_FILE } : {}) },
    );
    expect(await createTemplate(gateway, { input: prepare(cloud).input })).toMatchObject({
      __typename: 'ImageCreated',
    });
    expect(tunnels.length).toBeGreaterThan(0);
    await gateway.close();
  },
);

test('connections are kept and used again', async ({ listen, cloud }) => {
  let connections = 0;
  const server = createHttpServer((_, answer) => answer.end('{"inventories":[]}'));
  server.on('connection', () => (connections += 1));
  const gateway = await gatewayOf({ url: `http://127.0.0.1:${await listen(server)}/zstack`, demo: cloud.demo });
  for (let round = 0; round < 5; round += 1) await gateway.ask(`{ image(uuid: "${'a'.repeat(32)}") { uuid } }`);
  expect(connections).toBe(1);
  await gateway.close();
});
