import type { Cloud } from './api/node.ts';
import { Captchas } from './captchas.ts';
import { startClock, type Clock } from './clock.ts';
import { Copies } from './copies.ts';
import { Database } from './database.ts';
import type { FaultRule } from './faults/kinds.ts';
import { apiNames } from './facts/lookup.ts';
import { FaultRules } from './faults/rules.ts';
import { RequestLog, type Received } from './http/request-log.ts';
import { uploadPath } from './http/upload.ts';
import { Jobs } from './jobs.ts';
import { Bus, nodeUnavailable } from './nodes/bus.ts';
import { RunningJobs } from './nodes/running-jobs.ts';
import { Node, type ServingNode } from './nodes/serving-node.ts';
import { Parsing } from './query/parsing.ts';
import { Sessions, sweepSessions } from './sessions.ts';
import { Uploads } from './uploads.ts';
import { UsageError } from './usage-error.ts';
import { randomUuid, seededUuids } from './uuids.ts';
import type { Language } from './wire/error-codes.ts';
import { isTimeZone, type DateStyle } from './wire/timestamps.ts';
import { createWorldBuilder, type WorldBuilder } from './world/builder.ts';
import { seedDemo } from './world/demo.ts';
import { seedBare, seedEmpty, type Demo } from './world/empty.ts';
import type { ManagementNodeRow } from './world/management-nodes.ts';
import { World } from './world/world.ts';

export type { FaultRule } from './faults/kinds.ts';
export type { ReceivedRequest } from './http/request-log.ts';
export type { ServingNode } from './nodes/serving-node.ts';
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
  /** How many nodes take requests, each on the port after the one before it; default 1. */
  readonly nodes?: number;
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

/** A ZStack cloud in memory, whose management nodes are asked over real HTTP; what arrived is told of all of them. */
export interface Simulator extends WorldBuilder, Received {
  /** Base URL of the first node, `http://127.0.0.1:<port>/zstack`. */
  readonly url: string;
  /** A session that does not expire by itself, and what a first request needs. */
  readonly demo: Demo;
  /** Real time plus an offset; `advance` runs what falls due on the way, in order. */
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /** What the conditions of its lists have cost the node: the most in one query, and the CPU time in all. */
  readonly parsing: Pick<Parsing, 'mostConditions' | 'cpuMs'>;
  /** How many HTTP sessions were opened: one for each request that brought no cookie of an earlier one. */
  readonly httpSessions: number;
  /** At every node. */
  readonly faults: { add(rule: FaultRule): void; clear(): void };
  /** The nodes that take requests, the first among them; each can be treated alone. */
  readonly nodes: readonly ServingNode[];
  /** One more node that takes requests: the same database, a port of its own. */
  startNode(options?: NodeOptions): Promise<ServingNode>;
  /** `away`: no node reaches it. Requests that need it hang; where it is back soon nothing has been (nodes.md §5). */
  readonly database: { away(): void; back(): void };
  /** As they list themselves: those that take requests, and those of `addNode`. */
  managementNodes(): readonly ManagementNodeRow[];
  /** One more row joins the list, of a node that takes no requests. */
  addNode(hostName?: string): ManagementNodeRow;
  /** The row of that node (default: the newest) goes 35 to 40 s later. What runs goes on, unless `loseJobs` is called too. */
  removeNode(node?: { readonly uuid: string }): void;
  /** The row of that node (default: the first) has a new `joinDate`. What runs goes on. */
  rejoinNode(node?: { readonly uuid: string }): ManagementNodeRow;
  /** What runs at this moment stays 202 for ever, its row `Creating`, unless `wakeJob` ends it. */
  loseJobs(): void;
  /** A node that was thought dead ends a lost job with SYS.1012; `removesRow`, default true: its image goes too. */
  wakeJob(jobUuid: string, options?: { readonly removesRow?: boolean }): void;
  /** The first node dies with its jobs and has joined again; no connection is cut. */
  loseNode(): void;
  /** The same, and every open connection to it is cut; new ones are taken all the while. */
  restartNode(): void;
  close(): Promise<void>;
}

export interface NodeOptions {
  /** Its address, as the list of nodes tells it; default: the next one of 172.20.0.0/24. */
  readonly hostName?: string;
  /** 0, the default, is any free port. */
  readonly port?: number;
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
  const bus = new Bus(clock, world.managementNodes);
  const jobs = new Jobs(clock, world.globalConfigs, bus);
  const cloud: Cloud = {
    world,
    database: new Database(options.fourByteDatabase ?? false),
    jobs,
    runningJobs: new RunningJobs(bus, jobs, world.managementNodes),
    captchas: new Captchas(world, options.captcha ?? false),
    copies: new Copies(),
    uploads: new Uploads(clock, randomUuid, () => new URL(uploadPath, first.url).href),
    parsing: new Parsing(),
    version: options.version ?? '5.2.1',
    language: options.language ?? 'en',
    timeZone,
    jobDurationMs: options.jobDurationMs ?? 3000,
    apiTimeoutMs: options.apiTimeoutMs,
    listFailures: options.listFailures ?? false,
    lacks: lackedBy(options),
  };
  sweepSessions(world);
  const behind = { world, copies: cloud.copies, sessions: new Sessions(world) };
  const demo = seeds[options.seed ?? 'demo'](behind);
  uuids = randomUuid;
  const builder = createWorldBuilder(behind);
  decideCopies(builder, options);

  const rules = new FaultRules();
  for (const rule of options.faults ?? []) rules.add(rule);
  const log = new RequestLog();
  let httpSessions = 0;
  const countHttpSession = options.httpSessions === false ? undefined : () => void (httpSessions += 1);
  const parts = { cloud, clock, bus, log, rules, timeZone, dateStyle, countHttpSession };
  const nodes: Node[] = [];
  const start = async (uuid: string, nodePort: number): Promise<Node> => {
    const node = new Node(uuid, parts, host, nodePort);
    await node.listen();
    nodes.push(node);
    return node;
  };
  const members = world.managementNodes;
  const startNode = ({ hostName, port: nodePort = 0 }: NodeOptions = {}): Promise<Node> =>
    start(members.add(hostName).uuid, nodePort);
  const close = async (): Promise<void> => {
    clock.stop();
    await Promise.all(nodes.map((node) => node.close()));
  };
  const first = await start(members.first, port);
  try {
    for (let beside = 1; beside < (options.nodes ?? 1); beside += 1) {
      await startNode({ port: port === 0 ? 0 : port + beside });
    }
  } catch (error) {
    await close();
    throw error;
  }

  return {
    ...builder,
    url: first.url,
    demo,
    clock,
    parsing: cloud.parsing,
    requests: log.requests,
    received: (method, pathPrefix) => log.received(method, pathPrefix),
    get httpSessions() {
      return httpSessions;
    },
    whenReceived: (method, pathPrefix, count) => log.whenReceived(method, pathPrefix, count),
    faults: { add: (rule) => rules.add(rule), clear: () => rules.clear() },
    nodes,
    startNode,
    database: {
      away: () => nodes.forEach((node) => node.loseDatabase()),
      back: () => nodes.forEach((node) => node.databaseBack()),
    },
    managementNodes: () => members.all(),
    addNode: (hostName) => members.add(hostName),
    removeNode: ({ uuid } = { uuid: members.newest }) => members.fallSilent(uuid),
    rejoinNode: ({ uuid } = { uuid: members.first }) => members.rejoin(uuid),
    loseJobs: () => jobs.abandonRunning(),
    wakeJob: (jobUuid, { removesRow = true } = {}) => jobs.wake(jobUuid, nodeUnavailable(), removesRow),
    loseNode: () => first.replaceProcess(),
    restartNode: () => {
      first.replaceProcess();
      first.cutConnections();
    },
    close,
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
