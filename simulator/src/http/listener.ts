import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { replacement, rewritten } from '../faults/effects.ts';
import type { FaultRules } from '../faults/rules.ts';
import { writeJson } from '../wire/json.ts';
import { formatTimestamp, type DateStyle, type Timestamp } from '../wire/timestamps.ts';
import type { Gate } from '../nodes/gate.ts';
import type { Life } from '../nodes/life.ts';
import type { Uploads } from '../uploads.ts';
import { plainText, serverPage, type Answer, type Request } from './answer.ts';
import type { HttpSessions } from './http-sessions.ts';
import type { RequestLog } from './request-log.ts';
import type { RestServer } from './rest.ts';
import { isUpload, receiveUpload } from './upload.ts';

const basePath = '/zstack/v1';
const longestBody = 8 * 1024 * 1024;
/** Of the request line, and of it with the headers (wire.md §2, 414 and 431). */
const longestHead = 8192;
const keepAliveMs = 20_000;
/** Calendar arithmetic is the dearest part of a long list. */
const rememberedDates = 4_000;

/** What answers, until the node's process ends. */
export interface NodeProcess {
  readonly life: Life;
  readonly gate: Gate;
  readonly rest: RestServer;
  /** undefined: none are opened. */
  readonly httpSessions: HttpSessions | undefined;
}

export interface HttpSettings {
  readonly clock: Clock;
  /** The one at this moment. */
  readonly process: () => NodeProcess;
  readonly rules: FaultRules;
  readonly log: RequestLog;
  readonly uploads: Uploads;
  readonly timeZone: string;
  readonly dateStyle: DateStyle;
  readonly whenJobEnded: (jobUuid: string) => Promise<void>;
}

/** The text of a request's body; null when it is longer than the simulator takes. */
async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > longestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Why the web server does not take a request whose head is too long; undefined where it does. */
function tooLong({ method = '', url = '', rawHeaders }: IncomingMessage): Answer | undefined {
  const line = Buffer.byteLength(`${method} ${url} HTTP/1.1`);
  if (line > longestHead) return serverPage(414, 'URI Too Long');
  const separators = 2;
  const headers = rawHeaders.reduce((length, text) => length + Buffer.byteLength(text) + separators, 0);
  return line + headers > longestHead ? serverPage(431, 'Request Header Fields Too Large') : undefined;
}

function toRequest(incoming: IncomingMessage, body: string): Request | Answer {
  const target = incoming.url ?? '/';
  const at = target.indexOf('?');
  const rawPath = at < 0 ? target : target.slice(0, at);
  let path: string;
  try {
    // as Java's URLDecoder, which takes a plus for a blank in a path too
    path = decodeURIComponent(rawPath.replaceAll('+', ' '));
  } catch {
    return plainText(400, 'the URL is not well encoded');
  }
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return plainText(404, `no api mapping to ${path}`);
  const headers = Object.entries(incoming.headersDistinct).map(
    ([name, values = []]) => [name, values[0] ?? ''] as const,
  );
  return {
    method: incoming.method ?? 'GET',
    path: path.slice(basePath.length),
    query: new URLSearchParams(at < 0 ? '' : target.slice(at + 1)),
    headers: new Map(headers),
    body,
    remoteAddress: incoming.socket.remoteAddress ?? '',
  };
}

/** Writes an answer's JSON, or passes its text. */
export function renderer(timeZone: string, style: DateStyle): (answer: Answer) => string {
  const written = new LRUCache<number, string>({ max: rememberedDates });
  const write = (timestamp: Timestamp): string => {
    const known = written.get(timestamp.epochMs);
    if (known !== undefined) return known;
    const text = formatTimestamp(timestamp, timeZone, style);
    written.set(timestamp.epochMs, text);
    return text;
  };
  return ({ content, dates }) => {
    const writeTimestamp = (timestamp: Timestamp): string => {
      if (dates === undefined) return write(timestamp);
      return typeof dates === 'object' ? dates.text : formatTimestamp(timestamp, timeZone, dates);
    };
    return typeof content === 'string' ? content : writeJson(content, writeTimestamp);
  };
}

/** The node's HTTP side, and the faults that happen on the way. */
export function createHttpServer(settings: HttpSettings): Server {
  const { clock, rules, log, uploads, whenJobEnded } = settings;
  const render = renderer(settings.timeZone, settings.dateStyle);

  const work = async ({ life, gate, rest }: NodeProcess, request: Request): Promise<Answer | 'reset'> => {
    const held = gate.hold(request);
    const instead = held === undefined ? undefined : await held;
    if (instead !== undefined) return instead;
    const delay = rules.take('delay', request);
    if (delay !== undefined) {
      await new Promise<void>((resolve) => clock.schedule(clock.now() + delay.number('ms'), resolve));
    }
    if (life.state === 'over' || rules.take('reset-before-accept', request) !== undefined) return 'reset';
    const replaced = replacement(rules, request);
    if (replaced?.accepted === false) return replaced.answer;
    const answer = rest.answer(request);
    if (rules.take('reset-after-accept', request) !== undefined) return 'reset';
    if (replaced !== undefined) return replaced.answer;
    const location = answer.status === 202 && typeof answer.content === 'object' ? answer.content['location'] : null;
    if (typeof location === 'string' && rules.take('synchronous', request) !== undefined) {
      const jobUuid = location.slice(location.lastIndexOf('/') + 1);
      await whenJobEnded(jobUuid);
      return rewritten(rules, request, rest.answer({ ...request, method: 'GET', path: `/api-jobs/${jobUuid}` }));
    }
    return rewritten(rules, request, answer);
  };

  const respond = (request: Request | null, answer: Answer, response: ServerResponse): void => {
    let body = render(answer);
    const take = (kind: 'broken-json' | 'too-large' | 'truncate' | 'content-type') =>
      request === null ? undefined : rules.take(kind, request);
    if (take('broken-json') !== undefined) body = body.slice(0, Math.ceil(body.length / 2));
    const larger = take('too-large');
    if (larger !== undefined) body = ' '.repeat(larger.number('bytes')) + body;
    const contentType = take('content-type')?.text('value');
    const bytes = Buffer.from(body);
    response.writeHead(answer.status, {
      ...answer.headers,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      'content-length': bytes.length,
    });
    if (take('truncate') === undefined) {
      response.end(bytes);
      return;
    }
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
  };

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isUpload(incoming)) {
      const received = await receiveUpload(uploads, incoming);
      if (received !== null) respond(null, received, response);
      return;
    }
    const refused = tooLong(incoming);
    const body = refused === undefined ? await readBody(incoming) : '';
    if (refused !== undefined || body === null) {
      const refusal = refused ?? plainText(413, 'the body is too large');
      respond(null, { ...refusal, headers: { ...refusal.headers, connection: 'close' } }, response);
      return;
    }
    const request = toRequest(incoming, body);
    if ('status' in request) {
      respond(null, request, response);
      return;
    }
    const process = settings.process();
    const answered = log.add(process.life.uuid, request, clock.now());
    const setCookie = process.httpSessions?.enter(request);
    const answer = await work(process, request);
    if (answer === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    answered(answer.status);
    const cookies = setCookie === undefined ? {} : { 'set-cookie': setCookie };
    respond(request, { ...answer, headers: { ...cookies, ...answer.headers } }, response);
  };

  const server = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: keepAliveMs }, (incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      if (response.destroyed || response.headersSent) response.destroy();
      else respond(null, plainText(500, String(error)), response);
    });
  });
  return server;
}
