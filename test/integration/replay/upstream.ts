import { createServer, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { isObject, type JsonObject } from '../../simulator/recordings/json.ts';
import { type Exchange, recording, type Recording } from '../../simulator/recordings/recording.ts';
import { imageUuidOf, jobUuidOf } from './recorded.ts';

export interface Upstream {
  /** As `ZSTACK_URL` wants it. */
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

export interface Received {
  readonly method: string;
  /** Without `/zstack`, such as `/v1/images`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** `X-Job-UUID`. */
  readonly jobUuid: string | undefined;
}

/** Rows that lists show beside the recorded ones, by path such as `/v1/images`. */
export type Rows = Readonly<Record<string, readonly JsonObject[]>>;

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

/** Lists of which a test shows only the rows that it gives, or that jobs have made. */
const LISTS = new Set(['/v1/images', '/v1/system-tags', '/v1/user-tags', '/v1/volume-snapshots/trees']);

const NOT_KNOWN: Answer = { status: 404, text: 'the job has been expired' };

/**
 * A node that answers what a real one answered. A recording is found by method and path, in order, the last one again
 * and again; a job by the uuid that the client chose, and of its polls those that were answered alike are one. Where the
 * client chose another uuid for a job or an image than the recording has, the answers have the client's. Lists show
 * the rows that a condition on their uuid lets through: those given, those recorded, and the images that jobs have told of.
 */
export async function startUpstream(recordings: readonly Recording[], rows: Rows = {}): Promise<Upstream> {
  const left = [...recordings];
  const jobs = new Map<string, Answer[]>();
  /** By uuid. */
  const made = new Map<unknown, JsonObject>();
  const received: Received[] = [];

  const find = (request: Received): Recording | undefined => {
    const fits = ({ exchange }: Recording) => isLike(exchange, request);
    const next = left.findIndex(fits);
    return next === -1 ? (recordings.findLast(fits) ?? BACKGROUND.find(fits)) : left.splice(next, 1)[0];
  };

  const poll = (jobUuid: string): Answer => {
    const answers = jobs.get(jobUuid) ?? [];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? NOT_KNOWN;
    const image = answer.status === 200 ? (JSON.parse(answer.text) as JsonObject)['inventory'] : undefined;
    if (isObject(image)) made.set(image['uuid'], image);
    return answer;
  };

  const list = ({ path, query }: Received, recorded: readonly JsonObject[]): Answer => {
    const wanted = query
      .getAll('q')
      .map((condition) => /^uuid\??=(.*)$/.exec(condition)?.[1]?.split(','))
      .find((uuids) => uuids !== undefined);
    const all = [...(rows[path] ?? []), ...recorded, ...(path === '/v1/images' ? made.values() : [])];
    const inventories = all.filter(({ uuid }) => wanted === undefined || wanted.includes(String(uuid)));
    return { status: 200, text: JSON.stringify({ schema: {}, inventories, total: inventories.length }) };
  };

  const answerTo = (request: Received): Answer => {
    const [, polled] = /^\/v1\/api-jobs\/(\w+)$/.exec(request.path) ?? [];
    if (polled !== undefined) return poll(polled);
    const found = find(request);
    if (found === undefined) {
      return LISTS.has(request.path) ? list(request, []) : { status: 404, text: `no api mapping to ${request.path}` };
    }
    const inventories = isObject(found.exchange.answer) ? found.exchange.answer['inventories'] : undefined;
    if (Array.isArray(inventories)) return list(request, inventories.filter(isObject));
    const rename = renaming(found, request);
    const answers = found.then.map((exchange) => toAnswer(exchange, rename));
    if (request.jobUuid !== undefined) jobs.set(request.jobUuid, answers);
    return toAnswer(found.exchange, rename);
  };

  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      received.push(request);
      const { status, text } = answerTo(request);
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

async function read(incoming: IncomingMessage): Promise<Received> {
  const text = await textOf(incoming);
  const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://node');
  return {
    method: incoming.method ?? '',
    path: pathname.replace(/^\/zstack/, ''),
    query: searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    jobUuid: incoming.headersDistinct['x-job-uuid']?.[0],
  };
}

/** Of several actions of one path, the name of the action decides. */
function isLike(exchange: Exchange, { method, path, body }: Received): boolean {
  const action = path.endsWith('/actions') && isObject(exchange.body) ? Object.keys(exchange.body)[0] : undefined;
  const isOfAction = action === undefined || (isObject(body) && action in body);
  return exchange.method === method && exchange.path === path && isOfAction;
}

/** Puts the uuids that the client chose in the place of the recorded ones. */
function renaming(found: Recording, { jobUuid, body }: Received): (text: string) => string {
  const params = isObject(body) ? body['params'] : undefined;
  const chosen = isObject(params) ? params['resourceUuid'] : undefined;
  const names = new Map([
    [jobUuidOf(found), jobUuid],
    [imageUuidOf(found), typeof chosen === 'string' ? chosen : undefined],
  ]);
  return (text) => [...names].reduce((told, [from, to]) => (from && to ? told.replaceAll(from, to) : told), text);
}

function toAnswer({ status, answer, answerText }: Exchange, rename: (text: string) => string): Answer {
  const text = typeof answer === 'string' ? answer : answer === null ? '' : JSON.stringify(answer);
  return { status, text: rename(answerText ?? text) };
}
