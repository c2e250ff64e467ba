import type { AddressInfo } from 'node:net';
import type { ManagementNode } from './api/node.ts';
import { startClock, type Clock } from './clock.ts';
import { Copies } from './copies.ts';
import { nodeFaults } from './faults/effects.ts';
import type { FaultRule } from './faults/kinds.ts';
import { FaultRules } from './faults/rules.ts';
import { HttpSessions } from './http/http-sessions.ts';
import { createHttpServer, renderer } from './http/listener.ts';
import { RequestLog, type ReceivedRequest } from './http/request-log.ts';
import { createRestServer } from './http/rest.ts';
import { createPush } from './http/web-hook.ts';
import { Jobs } from './jobs.ts';
import { Sessions } from './sessions.ts';
import { UsageError } from './usage-error.ts';
import { randomUuid, seededUuids } from './uuids.ts';
import { isTimeZone, type DateStyle } from './wire/timestamps.ts';
import { createWorldBuilder, type WorldBuilder } from './world/builder.ts';
import { seedDemo } from './world/demo.ts';
import { seedBare, seedEmpty, type Demo } from './world/empty.ts';
import { World } from './world/world.ts';

export type { FaultRule } from './faults/kinds.ts';
export type { ReceivedRequest } from './http/request-log.ts';
export type { DateStyle } from './wire/timestamps.ts';
export type { Demo } from './world/empty.ts';
export type { WorldBuilder } from './world/builder.ts';
export type {
  AccountRow,
  BackupStorageRow,
  ImageRow,
  SessionRow,
  VolumeRow,
  VolumeSnapshotRow,
  ZoneRow,
} from './world/rows.ts';
import { type Language } from './wire/error-codes.ts';
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
  /** Backup storages, by name or uuid, on which copies stay `Creating`. */
  readonly leaveCopiesCreatingOn?: readonly string[];
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
  /** The node that runs the jobs dies and another one takes over: what runs at this moment stays 202 for ever. */
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
  const node: ManagementNode = {
    world,
    jobs: new Jobs(clock),
    sessions: new Sessions(world),
    copies: new Copies(),
    version: options.version ?? '5.2.1',
    language: options.language ?? 'en',
    timeZone,
    jobDurationMs: options.jobDurationMs ?? 3000,
    apiTimeoutMs: options.apiTimeoutMs,
    listFailures: options.listFailures ?? false,
  };
  const demo = seeds[options.seed ?? 'demo'](node);
  uuids = randomUuid;
  const builder = createWorldBuilder(node);
  decideCopies(builder, options);

  const rules = new FaultRules();
  for (const rule of options.faults ?? []) rules.add(rule);
  const log = new RequestLog();
  const httpSessions = options.httpSessions === false ? undefined : new HttpSessions();
  let url = '';
  const rest = createRestServer(node, nodeFaults(rules), () => url, createPush(clock, renderer(timeZone, dateStyle)));
  const server = createHttpServer({
    clock,
    rest,
    rules,
    log,
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

  return {
    ...builder,
    url,
    demo,
    clock,
    requests: log.all,
    received: (method, pathPrefix) => log.received(method, pathPrefix),
    get httpSessions() {
      return httpSessions?.opened ?? 0;
    },
    whenReceived: (method, pathPrefix, count = 1) => log.whenReceived(method, pathPrefix, count),
    faults: { add: (rule) => rules.add(rule), clear: () => rules.clear() },
    loseNode: () => node.jobs.abandonRunning(),
    restartNode: () => {
      node.jobs.abandonRunning();
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

function decideCopies(builder: WorldBuilder, options: SimulatorOptions): void {
  const named = (nameOrUuid: string) => {
    const storages = builder.backupStorages();
    const found = storages.find(({ uuid, name }) => uuid === nameOrUuid || name === nameOrUuid);
    if (found !== undefined) return found;
    const names = storages.map(({ name }) => name).join(', ');
    throw new UsageError(`there is no backup storage "${nameOrUuid}" to treat copies on, only: ${names}`);
  };
  for (const storage of options.failCopiesTo ?? []) builder.failCopiesTo(named(storage));
  for (const storage of options.dropCopiesTo ?? []) builder.dropCopiesTo(named(storage));
  for (const storage of options.leaveCopiesCreatingOn ?? []) builder.leaveCopiesCreatingOn(named(storage));
}
