import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Cloud } from '../api/node.ts';
import type { Clock } from '../clock.ts';
import { nodeFaults } from '../faults/effects.ts';
import type { FaultRule } from '../faults/kinds.ts';
import { FaultRules } from '../faults/rules.ts';
import { HttpSessions } from '../http/http-sessions.ts';
import { listenOnOwnPort } from '../http/own-port.ts';
import { createHttpServer, renderer, type NodeProcess } from '../http/listener.ts';
import type { Received, ReceivedRequest, RequestLog } from '../http/request-log.ts';
import { createRestServer } from '../http/rest.ts';
import { createPush } from '../http/web-hook.ts';
import { Sessions } from '../sessions.ts';
import type { DateStyle } from '../wire/timestamps.ts';
import type { Bus } from './bus.ts';
import { Gate } from './gate.ts';
import type { Life } from './life.ts';

/** How long a node serves on once it can know that the others have dropped it. */
const noticedAfterMs = { woken: 1000, databaseBack: 5000 } as const;

/** A node of the cloud that takes requests, at an address of its own. */
export interface ServingNode extends Received {
  /** As the list of nodes names it; it stays when the node is started again. */
  readonly uuid: string;
  /** Base URL, `http://127.0.0.1:<port>/zstack`; it stays, too. */
  readonly url: string;
  /** Of this node alone; those of the simulator are in force as well. */
  readonly faults: { add(rule: FaultRule): void; clear(): void };
  /** Whether it does the work on what has this uuid, or lets the account of this name log in; a volume's stands for its snapshots. */
  owns(uuidOrName: string): boolean;
  /** kill -9: its connections are cut and new ones refused. */
  kill(): Promise<void>;
  /** Starts it again, dead or not. */
  restart(): Promise<void>;
  /** SIGSTOP: connections are taken, and nothing is answered. */
  freeze(): void;
  /** SIGCONT: what waits is answered. It stops itself within a second where its row has gone meanwhile. */
  wake(): void;
  /** It alone is cut off from the database. */
  databaseAway(): void;
  /** It stops itself 5 s later where its row has gone meanwhile. */
  databaseBack(): void;
}

/** What a node is made of, beside its own. */
export interface NodeParts {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly bus: Bus;
  readonly log: RequestLog;
  /** In force at every node. */
  readonly rules: FaultRules;
  readonly timeZone: string;
  readonly dateStyle: DateStyle;
  /** Runs for each HTTP session that it opens; undefined: none are opened. */
  readonly countHttpSession: (() => void) | undefined;
}

export class Node implements ServingNode {
  readonly uuid: string;
  readonly faults: FaultRules;
  readonly #parts: NodeParts;
  readonly #log: Received;
  readonly #host: string;
  readonly #server: Server;
  #port: number;
  #process: NodeProcess;

  constructor(uuid: string, parts: NodeParts, host: string, port: number) {
    this.uuid = uuid;
    this.#parts = parts;
    this.#host = host;
    this.#port = port;
    this.#log = parts.log.of(uuid);
    this.faults = new FaultRules(parts.rules);
    this.#process = this.#start();
    this.#server = createHttpServer({
      ...parts,
      rules: this.faults,
      uploads: parts.cloud.uploads,
      whenJobEnded: (jobUuid) => parts.cloud.jobs.whenEnded(jobUuid),
      process: () => this.#process,
    });
  }

  get url(): string {
    return `http://${this.#host.includes(':') ? `[${this.#host}]` : this.#host}:${this.#port}/zstack`;
  }

  get requests(): readonly ReceivedRequest[] {
    return this.#log.requests;
  }

  received(method: string, pathPrefix: string): ReceivedRequest[] {
    return this.#log.received(method, pathPrefix);
  }

  whenReceived(method: string, pathPrefix: string, count?: number): Promise<ReceivedRequest> {
    return this.#log.whenReceived(method, pathPrefix, count);
  }

  get #life(): Life {
    return this.#process.life;
  }

  owns(uuidOrName: string): boolean {
    return this.#parts.bus.ownerOf(uuidOrName, this.#life).uuid === this.uuid;
  }

  /** Takes requests from now on. */
  async listen(): Promise<void> {
    if (this.#port === 0) this.#port = await listenOnOwnPort(this.#server, this.#host);
    else await once(this.#server.listen(this.#port, this.#host), 'listening');
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.cutConnections();
    await closed;
  }

  cutConnections(): void {
    this.#server.closeAllConnections();
  }

  async kill(): Promise<void> {
    this.#die();
    await this.close();
  }

  async restart(): Promise<void> {
    await this.kill();
    this.replaceProcess();
    await this.listen();
  }

  /** Its process is another one at once. */
  replaceProcess(): void {
    this.#die();
    const { managementNodes } = this.#parts.cloud.world;
    const isListed = managementNodes.isListed(this.uuid);
    managementNodes.rejoin(this.uuid);
    this.#process = this.#start();
    if (isListed) this.#parts.cloud.runningJobs.returned(this.uuid);
  }

  freeze(): void {
    this.#life.freeze(true);
    this.#parts.cloud.world.managementNodes.fallSilent(this.uuid);
  }

  wake(): void {
    this.#life.freeze(false);
    this.#recover(noticedAfterMs.woken);
  }

  databaseAway(): void {
    this.loseDatabase();
    this.#parts.cloud.world.managementNodes.fallSilent(this.uuid);
  }

  /** As all others do at the same time, so that nobody is there to drop it. */
  loseDatabase(): void {
    this.#life.connectDatabase(false);
  }

  databaseBack(): void {
    this.#life.connectDatabase(true);
    this.#recover(noticedAfterMs.databaseBack);
  }

  #start(): NodeProcess {
    const { cloud, clock, bus, timeZone, dateStyle, countHttpSession } = this.#parts;
    const life = bus.start(this.uuid);
    const node = { ...cloud, life, sessions: new Sessions(cloud.world) };
    const push = createPush(clock, renderer(timeZone, dateStyle));
    return {
      life,
      gate: new Gate(clock, bus, life),
      rest: createRestServer(node, nodeFaults(this.faults), () => this.url, push),
      httpSessions: countHttpSession === undefined ? undefined : new HttpSessions(countHttpSession),
    };
  }

  #die(): void {
    const life = this.#life;
    if (life.state === 'over') return;
    life.end();
    this.#parts.cloud.world.managementNodes.fallSilent(this.uuid);
    this.#parts.cloud.runningJobs.died(life);
  }

  #recover(noticedAfterMs: number): void {
    const { cloud, clock } = this.#parts;
    const life = this.#life;
    if (life.state !== 'up') return;
    if (!life.isExpelled) {
      cloud.world.managementNodes.beatAgain(this.uuid);
      return;
    }
    clock.schedule(clock.now() + noticedAfterMs, () => {
      if (life.state === 'over') return;
      cloud.runningJobs.stopsItself(life);
      life.end();
      void this.close();
    });
  }
}
