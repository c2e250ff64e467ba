/**
 * No GraphQL: for each path one request to ZStack, given as JSON by `PROXY_ROUTES`. `node proxy.ts bytes` passes the answer's
 * bytes, `node proxy.ts json` parses and prints them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { announce, zstackUrl } from './announce.ts';

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const routes = new Map(Object.entries(JSON.parse(process.env['PROXY_ROUTES'] ?? '{}') as Record<string, Route>));
const { origin, pathname } = new URL(zstackUrl);
const pool = new Pool(origin, { connections: 64 });
const answer = process.argv[2] === 'json' ? answerJson : answerBytes;

async function answerBytes(options: Dispatcher.RequestOptions, response: ServerResponse): Promise<void> {
  await pool.stream(options, ({ statusCode, headers }) => {
    const length = Number(headers['content-length']);
    return response.writeHead(statusCode, { 'content-type': 'application/json', 'content-length': length });
  });
}

async function answerJson(options: Dispatcher.RequestOptions, response: ServerResponse): Promise<void> {
  const { statusCode, body } = await pool.request(options);
  const text = JSON.stringify(await body.json());
  response.writeHead(statusCode, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const route = routes.get(request.url ?? '');
  request.resume().on('end', () => {
    if (route === undefined) return void response.writeHead(404).end();
    const headers = { authorization: request.headers.authorization ?? '' };
    void answer({ ...route, path: pathname + route.path, headers }, response);
  });
}

const http = createServer(serve);
http.listen(0, '127.0.0.1', () => announce(http.address()));
