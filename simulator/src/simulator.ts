import type { AddressInfo } from 'node:net';
import type { ManagementNode } from './api/node.ts';
import { Captchas } from './captchas.ts';
import { startClock, type Clock } from './clock.ts';
import { Copies } from './copies.ts';
import { Database } from './database.ts';
import { nodeFaults } from './faults/effects.ts';
import type { FaultRule } from './faults/kinds.ts';
import { apiNames } from './facts/lookup.ts';
import { FaultRules } from './faults/rules.ts';
import { HttpSessions } from './http/http-sessions.ts';
import { createHttpServer, renderer } from './http/listener.ts';
import { RequestLog, type ReceivedRequest } from './http/request-log.ts';
import { createRestServer } from './http/rest.ts';
import { uploadPath } from './http/upload.ts';
import { createPush } from './http/web-hook.ts';
import { Jobs } from './jobs.ts';
import { Parsing } from './query/parsing.ts';
import { Sessions } from './sessions.ts';
import { Uploads } from './uploads.ts';
import { UsageError } from './usage-error.ts';
import { randomUuid, seededUuids } from './uuids.ts';
import { errorCode, type Language } from './wire/error-codes.ts';
import { isTimeZone, type DateStyle } from './wire/timestamps.ts';
import { createWorldBuilder, type WorldBuilder } from './world/builder.ts';
import { seedDemo } from './world/demo.ts';
import { seedBare, seedEmpty, type Demo } from './world/empty.ts';
import type { ManagementNodeRow } from './world/management-nodes.ts';
import { World } from './world/world.ts';

export type { FaultRule } from './faults/kinds.ts';
export type { ReceivedRequest } from './http/request-log.ts';
export type { DateStyle } from './wire/timestamps.ts';
export type { Demo } from './world/empty.ts';
export type { WorldBuilder } from './world/builder.ts';
export type { ManagementNodeRow } from './world/management-nodes.ts';
export type {
  AccountRow,
  BackupStorageRow,
  CaptchaRow,
  ImageRow,
  LongJobRow,
  PrimaryStorageRow,
  SessionRow,
  VmInstanceRow,
  VolumeRow,
  VolumeSnapshotRow,
  ZoneRow,
} from './world/rows.ts';
export type { ErrorCode, Language } from './wire/error-codes.ts';

export interface SimulatorOptions {
  /** 0, the default, is any free port. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** The zone of the node's clock, in which its dates are written; default `Asia/Shanghai`. */
  readonly timeZone?: string;
  /** How dates are written; default `classic`. */
  readonly dateStyle?: DateStyle;
  /** How long making a template takes; default 3000. Progress is reported meanwhile. */
  readonly jobDurationMs?: number;
  /**
   * `demo`, the default: a believable cloud with the same uuids at every start. `empty`: a zone, two accounts, a session.
   * `bare`: the admin and a session.
   */
  readonly seed?: Seed;
  /** How long a session lives after its last call; default two hours. */
  readonly sessionTimeoutMs?: number;
  /** What GetVersion tells; default `5.2.1`. */
  readonly version?: string;
  /** Of `details` and `elaboration` in errors: `zh` translates part of them, as a node in China does; default `en`. */
  readonly language?: Language;
  /** Whether a request without a known `JSESSIONID` makes the node open an HTTP session and set the cookie; default true. */
  readonly httpSessions?: boolean;
  /** Fill `failures` of an event, as commercial builds do; default false. */
  readonly listFailures?: boolean;
  /** The time limit of every asynchronous API, which its 202 tells; default each API's own. */
  readonly apiTimeoutMs?: number;
  /** Backup storages, by name or uuid, to which copies fail. */
  readonly failCopiesTo?: readonly string[];
  /** Backup storages, by name or uuid, that get no copy without a word. */
  readonly dropCopiesTo?: readonly string[];
  /** Backup storages, by name or uuid, to which copies are never answered. */
  readonly timeOutCopiesTo?: readonly string[];
  /** Backup storages, by name or uuid, on which copies stay `Creating`. */
  readonly leaveCopiesCreatingOn?: readonly string[];
  /** Backup storages, by name or uuid, that cannot remove the bytes of a copy. */
  readonly keepCopiesOn?: readonly string[];
  /** Whether the database can store characters above U+FFFF, which utf8mb3 cannot; default false. */
  readonly fourByteDatabase?: boolean;
  /** Whether every log-in needs a captcha, as the log-in control of commercial builds demands it after failed ones; default false. */
  readonly captcha?: boolean;
  /** Whether there is the second query engine, `/v1/zql`; default true. */
  readonly zql?: boolean;
  /** APIs that this node does not have, as an older one, by their messages such as `APICalculateImageHashMsg`; default none. */
  readonly lacksApis?: readonly string[];
  readonly faults?: readonly FaultRule[];
}

/** A ZStack management node in memory, over real HTTP. */
export interface Simulator extends WorldBuilder {
  /** Base URL, `http://127.0.0.1:<port>/zstack`. */
  readonly url: string;
  /** A session that does not expire by itself, and what a first request needs. */
  readonly demo: Demo;
  /** Real time plus an offset; `advance` runs what falls due on the way, in order. */
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /** What the conditions of its lists have cost the node: the most in one query, and the CPU time in all. */
  readonly parsing: Pick<Parsing, 'mostConditions' | 'cpuMs'>;
  /** What arrived, oldest first; the last 10,000. */
  readonly requests: readonly ReceivedRequest[];
  received(method: string, pathPrefix: string): ReceivedRequest[];
  /**
   * The `count`th (default: first) such request since the start, as soon as it has arrived; unless a fault delays it,
   * the node has worked on it by then.
   */
  whenReceived(method: string, pathPrefix: string, count?: number): Promise<ReceivedRequest>;
  /** How many HTTP sessions were opened: one for each request that brought no cookie of an earlier one. */
  readonly httpSessions: number;
  readonly faults: { add(rule: FaultRule): void; clear(): void };
  /** The node that takes the requests is the first. */
  managementNodes(): readonly ManagementNodeRow[];
  /** One more node joins; it shares the database, and takes no requests. */
  addNode(hostName?: string): ManagementNodeRow;
  /** That node (default: the newest) dies: its row goes 35 to 40 s later. What runs goes on, unless `loseJobs` is called too. */
  removeNode(node?: { readonly uuid: string }): void;
  /** That node (default: the first) has started again: a new `joinDate`. What runs goes on. */
  rejoinNode(node?: { readonly uuid: string }): ManagementNodeRow;
  /** What runs at this moment stays 202 for ever, its row `Creating`, unless `wakeJob` ends it. */
  loseJobs(): void;
  /** A node that was thought dead ends a lost job with SYS.1012; `removesRow`, default true: its image goes too. */
  wakeJob(jobUuid: string, options?: { readonly removesRow?: boolean }): void;
  /** The first node dies with its jobs and has joined again. */
  loseNode(): void;
  /** The same, and every open connection is cut. */
  restartNode(): void;
  close(): Promise<void>;
}

const seeds = { demo: seedDemo, empty: seedEmpty, bare: seedBare } as const;
export type Seed = keyof typeof seeds;

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', timeZone = 'Asia/Shanghai', dateStyle = 'classic' } = options;
  if (!isTimeZone(timeZone)) throw new Error(`timeZone must be an IANA time zone, but is "${timeZone}"`);
  const clock = startClock();
  let uuids = seededUuids('demo');
  const world = new World(clock, () => uuids());
  const { sessionTimeoutMs } = options;
  if (sessionTimeoutMs !== undefined) {
    world.globalConfigs.set('identity', 'session.timeout', String(sessionTimeoutMs / 1000));
  }
  let url = '';
  const node: ManagementNode = {
    world,
    database: new Database(options.fourByteDatabase ?? false),
    jobs: new Jobs(clock, world.globalConfigs),
    sessions: new Sessions(world),
    captchas: new Captchas(world, options.captcha ?? false),
    copies: new Copies(),
    uploads: new Uploads(clock, randomUuid, () => new URL(uploadPath, url).href),
    parsing: new Parsing(),
    version: options.version ?? '5.2.1',
    language: options.language ?? 'en',
    timeZone,
    jobDurationMs: options.jobDurationMs ?? 3000,
    apiTimeoutMs: options.apiTimeoutMs,
    listFailures: options.listFailures ?? false,
    lacks: lackedBy(options),
  };
  const demo = seeds[options.seed ?? 'demo'](node);
  uuids = randomUuid;
  const builder = createWorldBuilder(node);
  decideCopies(builder, options);

  const rules = new FaultRules();
  for (const rule of options.faults ?? []) rules.add(rule);
  const log = new RequestLog();
  const httpSessions = options.httpSessions === false ? undefined : new HttpSessions();
  const rest = createRestServer(node, nodeFaults(rules), () => url, createPush(clock, renderer(timeZone, dateStyle)));
  const server = createHttpServer({
    clock,
    rest,
    rules,
    log,
    uploads: node.uploads,
    httpSessions,
    timeZone,
    dateStyle,
    whenJobEnded: (jobUuid) => node.jobs.whenEnded(jobUuid),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  url = `http://${host.includes(':') ? `[${host}]` : host}:${listening}/zstack`;

  const nodes = world.managementNodes;
  const loseNode = (): void => {
    node.jobs.abandonRunning();
    nodes.rejoin(nodes.first);
  };
  return {
    ...builder,
    url,
    demo,
    clock,
    parsing: node.parsing,
    requests: log.all,
    received: (method, pathPrefix) => log.received(method, pathPrefix),
    get httpSessions() {
      return httpSessions?.opened ?? 0;
    },
    whenReceived: (method, pathPrefix, count = 1) => log.whenReceived(method, pathPrefix, count),
    faults: { add: (rule) => rules.add(rule), clear: () => rules.clear() },
    managementNodes: () => nodes.all(),
    addNode: (hostName) => nodes.add(hostName),
    removeNode: ({ uuid } = { uuid: nodes.newest }) => nodes.remove(uuid),
    rejoinNode: ({ uuid } = { uuid: nodes.first }) => nodes.rejoin(uuid),
    loseJobs: () => node.jobs.abandonRunning(),
    wakeJob: (jobUuid, { removesRow = true } = {}) =>
      node.jobs.wake(jobUuid, errorCode('SYS.1012', 'The management node is unavailable'), removesRow),
    loseNode,
    restartNode: () => {
      loseNode();
      server.closeAllConnections();
    },
    close: async () => {
      clock.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function lackedBy({ lacksApis = [], zql = true, captcha = false }: SimulatorOptions): ReadonlySet<string> {
  const unknown = lacksApis.find((name) => !apiNames.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no API "${unknown}" to lack`);
  return new Set([...lacksApis, ...(zql ? [] : ['APIZQLQueryMsg']), ...(captcha ? [] : ['APIGetLoginCaptchaMsg'])]);
}

const treatments = [
  'failCopiesTo',
  'dropCopiesTo',
  'timeOutCopiesTo',
  'leaveCopiesCreatingOn',
  'keepCopiesOn',
] as const;

function decideCopies(builder: WorldBuilder, options: SimulatorOptions): void {
  const named = (nameOrUuid: string) => {
    const storages = builder.backupStorages();
    const found = storages.find(({ uuid, name }) => uuid === nameOrUuid || name === nameOrUuid);
    if (found !== undefined) return found;
    const names = storages.map(({ name }) => name).join(', ');
    throw new UsageError(`there is no backup storage "${nameOrUuid}" to treat copies on, only: ${names}`);
  };
  for (const treatment of treatments) {
    for (const storage of options[treatment] ?? []) builder[treatment](named(storage));
  }
}
