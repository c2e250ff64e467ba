import { createServer, type IncomingMessage } from 'node:http';
import { type Body, type Exchange, imageUuidOf, jobUuidOf, recording } from './recording.ts';

export interface Upstream {
  /** As `ZSTACK_URL` wants it. */
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

export interface Received {
  readonly method: string;
  /** Without `/zstack`, decoded, with its query string. */
  readonly path: string;
  readonly body: Body | undefined;
}

/** Rows that lists show beside the recorded ones, by path such as `/v1/images`. */
export type Rows = Readonly<Record<string, readonly Body[]>>;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What any node is asked beside what a test is about. */
const BACKGROUND = [
  'node/version',
  'node/current-time',
  'node/query',
  'backup-storage/query',
  'snapshot/query',
  'neighbours/volumes',
  'neighbours/zones',
].map(recording);

/**
 * A node that answers what a real one answered. An exchange is found by method and path, in order, the last one again
 * and again; a job by the uuid that the client chose, of which each run of equal answers is one. Where the client chose
 * another uuid for a job or an image than the recording has, the answers have the client's. Lists show the rows that
 * a condition on their uuid lets through: those given, those recorded, and the images that jobs have told of.
 */
export async function startUpstream(exchanges: readonly Exchange[], rows: Rows = {}): Promise<Upstream> {
  const left = new Set(exchanges);
  const jobs = new Map<string, Answer[]>();
  const made: Body[] = [];
  const received: Received[] = [];

  const find = (method: string, path: string, body: Body | undefined): Exchange | undefined => {
    const fits = ({ request }: Exchange) =>
      request.method === method && request.path === path && (!path.endsWith('/actions') || hasAction(request, body));
    const wanted = [...left].find(fits) ?? exchanges.findLast(fits) ?? BACKGROUND.find(fits);
    if (wanted !== undefined) left.delete(wanted);
    return wanted;
  };

  const poll = (jobUuid: string): Answer => {
    const answers = jobs.get(jobUuid) ?? [{ status: 404, text: 'the job has been expired' }];
    const [answer = answers[0]] = answers.length > 1 ? answers.splice(0, 1) : answers;
    if (answer?.status === 200) {
      const { inventory } = JSON.parse(answer.text) as { readonly inventory?: Body };
      if (inventory !== undefined && !made.includes(inventory)) made.push(inventory);
    }
    return answer ?? { status: 404, text: '' };
  };

  const list = (path: string, search: URLSearchParams, recorded: readonly Body[]): Answer => {
    const uuids = search
      .getAll('q')
      .map((condition) => /^uuid\??=(.*)$/.exec(condition)?.[1])
      .find((value) => value !== undefined)
      ?.split(',');
    const all = [...(rows[path] ?? []), ...recorded, ...(path === '/v1/images' ? made : [])];
    const inventories = all.filter(({ uuid }) => uuids === undefined || uuids.includes(String(uuid)));
    return { status: 200, text: JSON.stringify({ schema: {}, inventories, total: inventories.length }) };
  };

  const answer = ({ method, path: target, body }: Received, jobUuid: string | undefined): Answer => {
    const { pathname: path, searchParams } = new URL(target, 'http://node');
    const [, polled] = /^\/v1\/api-jobs\/(\w+)$/.exec(path) ?? [];
    if (polled !== undefined) return poll(polled);
    const exchange = find(method, path, body);
    if (exchange === undefined) {
      return LISTS.has(path) ? list(path, searchParams, []) : { status: 404, text: `no api mapping to ${path}` };
    }
    const { then, response } = exchange;
    const recorded = response.status === 200 && method === 'GET' ? inventoriesOf(response.body) : undefined;
    if (recorded !== undefined) return list(path, searchParams, recorded);
    const rename = renaming(exchange, jobUuid, body);
    if (then !== undefined && jobUuid !== undefined)
      jobs.set(
        jobUuid,
        then.map((turn) => toAnswer(turn, rename)),
      );
    return toAnswer(exchange, rename);
  };

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = decodeURI(request.url ?? '').replace(/^\/zstack/, '');
      const asked = { method: request.method ?? '', path, body };
      received.push(asked);
      const { status, text } = answer(asked, request.headersDistinct['x-job-uuid']?.[0]);
      response.writeHead(status).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/zstack`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Empty where nothing was recorded. */
const LISTS = new Set(['/v1/images', '/v1/system-tags', '/v1/user-tags', '/v1/volume-snapshots/trees']);

const hasAction = ({ body: recorded }: Exchange['request'], body: Body | undefined): boolean =>
  typeof recorded === 'object' && Object.keys(recorded).every((action) => body !== undefined && action in body);

function inventoriesOf(body: unknown): readonly Body[] | undefined {
  const inventories = typeof body === 'object' && body !== null ? (body as Body)['inventories'] : undefined;
  return Array.isArray(inventories) ? (inventories as readonly Body[]) : undefined;
}

/** Puts the uuids that the client chose in the place of the recorded ones. */
function renaming(exchange: Exchange, jobUuid: string | undefined, body: Body | undefined): (text: string) => string {
  const params = body?.['params'] as Body | undefined;
  const chosen = params?.['resourceUuid'];
  const pairs = [
    [jobUuidOf(exchange), jobUuid],
    [imageUuidOf(exchange), typeof chosen === 'string' ? chosen : undefined],
  ] as const;
  return (text) =>
    pairs.reduce(
      (told, [from, to]) => (from === undefined || to === undefined ? told : told.replaceAll(from, to)),
      text,
    );
}

function toAnswer({ response: { status, body, text } }: Exchange, rename: (text: string) => string): Answer {
  return {
    status,
    text: rename(text ?? (typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body))),
  };
}

async function readBody(request: IncomingMessage): Promise<Body | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as Body);
}
